/**
 * What the premiecheck needs of the directory, packed for the browser. One file for all municipalities, on purpose: a
 * file per town would tell the server where the visitor lives.
 */
import type { Gemeente } from '../schema/gemeente.ts';
import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import { nieuwstePeildatum } from './datums.ts';
import type { Directory } from './directory.ts';
import type { Bronnen, Premiegids } from './evaluatie.ts';
import { slugVan } from './plaatsen.ts';
import { jaarInWoorden, zekerheidVan, type Zekerheid } from './zekerheid.ts';

/** What stands beside an answer: how certain, of which year, where it comes from, and whom to ask. */
export interface Fiche {
  readonly naam: string;
  readonly zekerheid: Zekerheid;
  /** "gegevens van 2024", "datum onbekend". */
  readonly jaar: string;
  readonly bron?: Pick<Bronnen[number], 'url' | 'titel'>;
  readonly contact?: Pick<NonNullable<Gemeentepremies['contact']>, 'dienst' | 'telefoon' | 'email'>;
}

/** A municipality as it travels. Its slug is made of its name; villages come along only where a premium asks for them. */
export interface GidsRij extends Fiche {
  readonly aanbod: Gemeentepremies['aanbod'];
  readonly premies?: readonly Premie[];
  readonly deelgemeenten?: Gemeente['deelgemeenten'];
}

/** The directory as the browser knows it. */
export interface Gids extends Premiegids {
  readonly fiches: ReadonlyMap<string, Fiche>;
}

export function pakPremiegids({
  gemeenten,
  premies,
}: Pick<Directory, 'gemeenten' | 'premies'>): GidsRij[] {
  return [...gemeenten].map(([slug, { naam, deelgemeenten }]) => {
    const entry: Gemeentepremies = premies.get(slug) ?? { aanbod: 'onbekend', vertrouwen: 'laag' };
    const bron = hoofdbron(entry.bronnen);
    const { dienst, telefoon, email } = entry.contact ?? {};
    return {
      naam,
      aanbod: entry.aanbod,
      zekerheid: zekerheidVan(entry),
      jaar: jaarInWoorden(entry.bronnen),
      ...(bron && { bron: { url: bron.url, ...(bron.titel && { titel: bron.titel }) } }),
      ...((dienst ?? telefoon ?? email) && {
        contact: {
          ...(dienst && { dienst }),
          ...(telefoon && { telefoon }),
          ...(email && { email }),
        },
      }),
      // How it is paid out stands on the premium's own page.
      ...(entry.premies && {
        premies: entry.premies.map(({ uitbetaling: _, ...premie }) => premie),
      }),
      ...(entry.premies?.some(({ gebied }) => gebied) && { deelgemeenten }),
    };
  });
}

/** The source to show where there is room for one: the newest of the municipality itself, or else the newest. */
function hoofdbron(bronnen: Readonly<Bronnen> = []): Bronnen[number] | undefined {
  const eigen = bronnen.filter(({ soort }) => soort === 'gemeente' || soort === 'reglement');
  const keuze = eigen.length > 0 ? eigen : bronnen;
  const nieuwste = nieuwstePeildatum(keuze);
  return keuze.find(({ peildatum }) => peildatum === nieuwste) ?? keuze[0];
}

export function pakPremiegidsUit(rijen: readonly GidsRij[]): Gids {
  const opSlug = rijen.map((rij) => [slugVan(rij.naam), rij] as const);
  return {
    gemeenten: new Map(
      opSlug.map(([slug, { naam, deelgemeenten = [] }]) => [slug, { naam, deelgemeenten }]),
    ),
    premies: new Map(
      opSlug.map(([slug, { aanbod, premies }]) => [
        slug,
        { aanbod, ...(premies && { premies: [...premies] }) },
      ]),
    ),
    fiches: new Map(opSlug),
  };
}
