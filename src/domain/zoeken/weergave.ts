import { SOORT_DIENST } from '../labels.ts';
import { opsomming } from '../format.ts';
import type { Begrepen } from './begrijp.ts';
import { KIND_NAAM } from './facetten.ts';
import type { Dienstfiche, Fiche } from './fiche.ts';
import type { Kennis } from './kennis.ts';
import { normaliseer, type Plaats } from '../plaatsen.ts';
import { niveauVoor } from './nabijheid.ts';
import { stam } from './spelling.ts';

/** What kind of entry a hit is, and where it helps: "Oppashulp · in Halle". */
export function soortregel(fiche: Fiche, { plaatsen }: Begrepen, kennis: Kennis): string {
  switch (fiche.soort) {
    case 'premie':
      return `${KIND_NAAM.premie} · ${fiche.gemeente}`;
    case 'zone':
      return `${KIND_NAAM.zone} · ${fiche.provincie}`;
    case 'begrip':
      return KIND_NAAM.begrip;
    case 'dienst': {
      const soort = SOORT_DIENST[fiche.soortDienst as keyof typeof SOORT_DIENST];
      const [plaats] = plaatsen;
      return `${soort} · ${plaats ? waarVoor(fiche, plaats, kennis) : waar(fiche, kennis)}`;
    }
  }
}

function waarVoor(dienst: Dienstfiche, plaats: Plaats, kennis: Kennis): string {
  const stad = stadVan(plaats.gemeente, kennis);
  switch (niveauVoor(dienst, plaats.gemeente, plaats.postcode, kennis)) {
    case 'gemeente':
      return `in ${stad}`;
    case 'eerstelijnszone':
      return `in de eerstelijnszone van ${stad}`;
    case 'provincie':
      return `in ${kennis.provincieVan.get(plaats.gemeente) ?? 'de provincie'}`;
    case 'misschien':
      return `vraag na of ze in ${stad} werken`;
    default:
      return waar(dienst, kennis);
  }
}

const MEESTE_NAMEN = 3;

/** Where a service works, in a few words. */
export function waar(dienst: Dienstfiche, kennis: Kennis): string {
  switch (dienst.niveau) {
    case 'vlaanderen':
      return 'in heel Vlaanderen';
    case 'belgie':
      return 'in heel België';
    case 'provincie':
      return `in ${opsomming(dienst.provincies)}`;
    case 'eerstelijnszone':
      return dienst.zones.length === 1
        ? `in ${zonenaam(dienst.zones[0] ?? '', kennis)}`
        : `in ${dienst.zones.length} eerstelijnszones`;
    default:
      return dienst.gemeenten.length <= MEESTE_NAMEN
        ? `in ${opsomming(dienst.gemeenten.map((gemeente) => stadVan(gemeente, kennis)))}`
        : `in ${dienst.gemeenten.length} gemeenten`;
  }
}

function zonenaam(slug: string, { fiches, nummerVan }: Kennis): string {
  const naam = fiches[nummerVan.get(`zone:${slug}`) ?? -1]?.titel ?? slug;
  return naam.startsWith('Eerstelijnszone')
    ? naam.replace('Eerstelijnszone', 'eerstelijnszone')
    : naam;
}

function stadVan(gemeente: string, { fiches, nummerVan }: Kennis): string {
  const fiche = fiches[nummerVan.get(`premie:${gemeente}`) ?? -1];
  return fiche?.soort === 'premie' ? fiche.gemeente : gemeente;
}

/** A piece of a text, and whether the question asked for it. */
export interface Stuk {
  readonly tekst: string;
  readonly gemarkeerd: boolean;
}

/** Cuts a text where its words are those of the question. */
export function gemarkeerd(
  tekst: string,
  { woorden, wie, groepen, plaatsnaam }: Begrepen,
  { stopwoorden }: Kennis,
): Stuk[] {
  const gezocht = [
    ...woorden.filter((woord) => !wie.has(woord)),
    ...plaatsnaam,
    ...groepen.flatMap(({ groep }) =>
      groep.wie ? [] : (groep.naar.woorden ?? []).flatMap((woord) => normaliseer(woord).split(' ')),
    ),
  ].filter((woord) => woord.length > 2 && !stopwoorden.has(woord));
  const stammen = new Set(gezocht.map(stam));
  const isGevraagd = (woord: string) => {
    const genormaliseerd = normaliseer(woord);
    return (
      stammen.has(stam(genormaliseerd)) ||
      gezocht.some((begin) => begin.length > 3 && genormaliseerd.startsWith(begin))
    );
  };
  const stukken: Stuk[] = [];
  for (const deel of tekst.split(/([\p{L}\p{N}]+)/u)) {
    if (deel === '') continue;
    const raak = /^[\p{L}\p{N}]/u.test(deel) && isGevraagd(deel);
    const vorig = stukken.at(-1);
    if (vorig?.gemarkeerd === raak)
      stukken[stukken.length - 1] = { tekst: vorig.tekst + deel, gemarkeerd: raak };
    else stukken.push({ tekst: deel, gemarkeerd: raak });
  }
  return stukken;
}
