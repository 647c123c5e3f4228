/** The mails that the site prepares. Nothing is sent: the visitor's own program opens with the text filled in. */
import type { Gemeentepremies } from '../schema/premie.ts';
import { feitenVanGemeente } from './feitentekst.ts';

/** Windows hands no longer address to a mail program than about 2,000 characters. */
export const LANGSTE_ADRES = 2000;

/** A mail to open in one's own program. */
export interface Mail {
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

export function mailto({ aan, onderwerp, tekst }: Mail): string {
  return `mailto:${aan}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst.replaceAll('\n', '\r\n'))}`;
}

/**
 * A mail whose address is short enough: facts are left out from the end, and the reader is told so.
 * @param maak the text around the facts
 * @param minder what to say where facts were left out
 */
function passend(
  kop: Pick<Mail, 'aan' | 'onderwerp'>,
  feiten: readonly string[],
  maak: (feiten: string) => string,
  minder: string,
): Mail {
  for (let hoeveel = feiten.length; hoeveel > 0; hoeveel -= 1) {
    const deel = feiten.slice(0, hoeveel);
    const rest = hoeveel < feiten.length ? [minder] : [];
    const mail = { ...kop, tekst: maak([...deel, ...rest].join('\n')) };
    if (mailto(mail).length <= LANGSTE_ADRES) return mail;
  }
  return { ...kop, tekst: maak(minder) };
}

interface Onderwerp {
  readonly gemeente: string;
  readonly entry: Gemeentepremies;
  /** The page on the site, in full where the site's address is known. */
  readonly pagina: string;
}

/** "Bevestig je deze gegevens?": to a town, with the facts as we have them and how to answer. */
export function bevestigmail({ gemeente, entry, pagina }: Onderwerp): Mail {
  const vraag =
    entry.aanbod === 'onbekend'
      ? `Heeft ${gemeente} een premie voor mantelzorgers? Zo ja: hoeveel, voor wie, en hoe vraag je ze aan?`
      : 'Klopt dit? Antwoord dan gewoon "klopt". Is er iets anders? Schrijf wat, en sinds wanneer.';
  const maak = (feiten: string) =>
    [
      'Dag,',
      '',
      `Op Mantelwijzer vergelijken mantelzorgers de premies van alle gemeenten in Vlaanderen. Dit staat er over ${gemeente}:`,
      '',
      feiten,
      '',
      vraag,
      'Mogen we erbij zetten dat jullie dienst het heeft nagekeken? We noemen nooit de naam van een persoon.',
      '',
      `De pagina: ${pagina}`,
      '',
      'Dank je wel!',
    ].join('\n');
  return passend(
    {
      aan: entry.contact?.email ?? '',
      onderwerp: `Mantelzorgpremie in ${gemeente}: kloppen deze gegevens?`,
    },
    feitenVanGemeente(entry, gemeente),
    maak,
    '(De rest staat op de pagina.)',
  );
}

interface Foutmelding {
  readonly aan: string;
  readonly naam: string;
  readonly pagina: string;
  readonly bestand: string;
  readonly feiten: readonly string[];
}

/** "Klopt niet: ...": to whoever keeps the site, from a visitor without an account anywhere. */
export function foutmail({ aan, naam, pagina, bestand, feiten }: Foutmelding): Mail {
  const maak = (tekst: string) =>
    [
      'Wat klopt er niet, en waar staat het juist?',
      '',
      '',
      '',
      ...(tekst ? ['Dit staat er nu:', tekst, ''] : []),
      `Pagina: ${pagina}`,
      `Bestand: ${bestand}`,
    ].join('\n');
  const kop = { aan, onderwerp: `Klopt niet: ${naam}` };
  if (feiten.length === 0) return { ...kop, tekst: maak('') };
  return passend(kop, feiten, maak, '(De rest staat op de pagina.)');
}
