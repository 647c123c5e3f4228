import type { z } from 'zod';
import { bronnen, opmerkingen, vertrouwen } from './bron.ts';
import { contactVanDienst } from './contact.ts';
import {
  DOELGROEPEN,
  NIVEAUS,
  PROVINCIES,
  SOORTEN_DIENST,
  THEMAS,
  VERWIJZINGEN,
} from './waarden.ts';
import { groep, id, keuze, tekst, uniekeLijst, zodra } from './velden.ts';

const LIJST_BIJ_NIVEAU = {
  gemeente: 'gemeenten',
  eerstelijnszone: 'eerstelijnszones',
  provincie: 'provincies',
} as const;

export const werkingsgebied = groep({
  niveau: keuze(NIVEAUS).meta({ title: 'Niveau', description: 'Hoe wijd de dienst werkt.' }),
  gemeenten: uniekeLijst(id())
    .meta({
      title: 'Gemeenten',
      description: 'De gemeenten waar de dienst zeker werkt, als bestandsnaam: sint-niklaas.',
    })
    .optional(),
  eerstelijnszones: uniekeLijst(id())
    .meta({
      title: 'Eerstelijnszones',
      description: 'De zones waar de dienst werkt, als bestandsnaam.',
    })
    .optional(),
  provincies: uniekeLijst(keuze(PROVINCIES))
    .meta({ title: 'Provincies', description: 'De provincies waar de dienst werkt.' })
    .optional(),
}).superRefine((gebied, ctx) => {
  if (gebied.niveau === 'vlaanderen' || gebied.niveau === 'belgie') return;
  const nodig = LIJST_BIJ_NIVEAU[gebied.niveau];
  if (gebied[nodig] === undefined) {
    ctx.addIssue({
      code: 'custom',
      path: [nodig],
      message: `Bij niveau "${gebied.niveau}" hoort een lijst ${nodig}.`,
    });
  }
}, zodra('niveau'));

/** content/diensten/<slug>.mdx: a service. */
export const dienstSchema = groep({
  naam: tekst().meta({ title: 'Naam', description: 'De naam zoals de dienst hem zelf schrijft.' }),
  soort: keuze(SOORTEN_DIENST).meta({ title: 'Soort', description: 'Wat voor dienst het is.' }),
  thema: uniekeLijst(keuze(THEMAS)).meta({
    title: 'Thema’s',
    description: 'Waarbij de dienst helpt.',
  }),
  doelgroep: uniekeLijst(keuze(DOELGROEPEN)).meta({
    title: 'Voor wie',
    description: 'Voor wie de dienst er is.',
  }),
  werkingsgebied: werkingsgebied.meta({
    title: 'Werkingsgebied',
    description: 'Waar de dienst werkt.',
  }),
  wat: tekst().meta({ title: 'Wat', description: 'Wat de dienst doet, in korte zinnen.' }),
  hoeAanvragen: tekst().meta({
    title: 'Hoe vraag je het aan',
    description: 'Wat iemand moet doen om geholpen te worden.',
  }),
  kosten: tekst()
    .meta({ title: 'Kosten', description: 'Wat het kost, met het jaar erbij.' })
    .optional(),
  verwijzing: keuze(VERWIJZINGEN)
    .meta({
      title: 'Verwijzing',
      description: 'Kun je er zelf naartoe of heb je een verwijsbrief nodig?',
    })
    .optional(),
  contact: contactVanDienst.optional(),
  bronnen,
  vertrouwen,
  opmerkingen: opmerkingen.optional(),
});

export type Dienst = z.infer<typeof dienstSchema>;
