import type { z } from 'zod';
import { emailadres, groep, tekst, telefoonnummer, webadres } from './velden.ts';

const velden = {
  telefoon: telefoonnummer()
    .meta({
      title: 'Telefoon',
      description: 'Een vast nummer van de dienst. Nooit het nummer van een persoon.',
    })
    .optional(),
  email: emailadres()
    .meta({
      title: 'E-mail',
      description:
        'Een adres van de dienst, zoals sociaalhuis@gemeente.be. Nooit dat van een persoon.',
    })
    .optional(),
  adres: tekst()
    .meta({ title: 'Adres', description: 'Straat, nummer, postcode en gemeente.' })
    .optional(),
  website: webadres()
    .meta({ title: 'Website', description: 'De website van de dienst.' })
    .optional(),
};

/** Whom to ask about a town's premium. */
export const contactVanGemeente = groep({
  dienst: tekst()
    .meta({ title: 'Dienst', description: 'De dienst van de gemeente waar je terechtkunt.' })
    .optional(),
  ...velden,
}).meta({ title: 'Contact', description: 'Alleen contact met een dienst, nooit met een persoon.' });

/** How to reach a service. */
export const contactVanDienst = groep({
  ...velden,
  openingsuren: tekst()
    .meta({ title: 'Openingsuren', description: 'Wanneer de dienst bereikbaar is, in woorden.' })
    .optional(),
}).meta({ title: 'Contact', description: 'Alleen contact met een dienst, nooit met een persoon.' });

export type ContactVanGemeente = z.infer<typeof contactVanGemeente>;
export type ContactVanDienst = z.infer<typeof contactVanDienst>;
