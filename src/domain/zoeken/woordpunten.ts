import { normaliseer } from '../plaatsen.ts';
import type { Begrepen } from './begrijp.ts';
import { isOveral, type Fiche } from './fiche.ts';
import type { Zoekdata } from './pakket.ts';
import { stam } from './spelling.ts';

/**
 * What the words of a question say of the help that is meant, learned from example questions (leren.ts): for the stem of a
 * word, the points that it gives to each kind of help.
 */
export type Woordpunten = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** A sign of every question, and one of every question that names a place: what people ask most has a head start. */
const ELKE_VRAAG = '*';
const MET_PLAATS = '@';

/**
 * What points may go to: a service for everyone or a term by itself, the local services of one kind together, premiums, or
 * zones. Which of the local ones is meant, the place tells.
 */
export function doelVan(fiche: Fiche): string {
  if (fiche.soort === 'premie' || fiche.soort === 'zone') return fiche.soort;
  return fiche.soort === 'begrip' || isOveral(fiche)
    ? `${fiche.soort}:${fiche.slug}`
    : fiche.soortDienst;
}

/** Everything in a question that may give points: the stems of its words, but for the name of the place. */
export function tekensVan(begrepen: Begrepen): string[] {
  const altijd = noemtPlaats(begrepen) ? [ELKE_VRAAG, MET_PLAATS] : [ELKE_VRAAG];
  return [...new Set([...altijd, ...begrepen.buitenPlaats.map(stam)])];
}

export function noemtPlaats({ plaatsen, provincie }: Begrepen): boolean {
  return plaatsen.length > 0 || provincie !== undefined;
}

/** How likely each kind of help is what a question means, 0 to 1 and 1 in all. */
export function kansenVan(
  tekens: readonly string[],
  woordpunten: Woordpunten,
): ReadonlyMap<string, number> {
  const som = new Map<string, number>();
  for (const teken of tekens) {
    for (const [doel, aantal] of woordpunten.get(teken) ?? []) {
      som.set(doel, (som.get(doel) ?? 0) + aantal);
    }
  }
  const machten = [...som].map(([doel, aantal]) => [doel, Math.exp(aantal)] as const);
  const totaal = machten.reduce((opgeteld, [, macht]) => opgeteld + macht, 0);
  return new Map(machten.map(([doel, macht]) => [doel, macht / totaal]));
}

/** The signs that the browser knows without being told, in a fixed order: only for these, points are learned. */
export function bekendeTekens({ synoniemen, woorden }: Pick<Zoekdata, 'synoniemen' | 'woorden'>) {
  const gezegd = [
    ...synoniemen.stopwoorden,
    ...synoniemen.groepen.flatMap((groep) => groep.woorden),
  ].flatMap((tekst) => normaliseer(tekst).split(' '));
  return [ELKE_VRAAG, MET_PLAATS, ...new Set([...gezegd, ...woorden].map(stam).toSorted())];
}

/** Three columns: of each known sign how many kinds of help it gives points, which ones, and how many points. */
export type Puntenpakket = readonly [hoeveel: string, welke: string, punten: string];

/** Characters that JSON writes as they are, one byte each for most. */
const EERSTE_TEKEN = 35;
const alsTeken = (getal: number) => String.fromCharCode(EERSTE_TEKEN + getal);
const alsGetal = (tekst: string, plek: number) => tekst.charCodeAt(plek) - EERSTE_TEKEN;

/** Packs the points. @param fiches all entries */
export function pakWoordpunten(
  woordpunten: Woordpunten,
  tekens: readonly string[],
  fiches: readonly Fiche[],
): Puntenpakket {
  const doelen = [...new Set(fiches.map(doelVan))];
  const perTeken = tekens.map((teken) =>
    [...(woordpunten.get(teken) ?? [])]
      .map(([doel, punten]) => [doelen.indexOf(doel), punten] as const)
      .toSorted(([a], [b]) => a - b),
  );
  return [
    perTeken.map(({ length }) => alsTeken(length)).join(''),
    perTeken.flatMap((rij) => rij.map(([doel]) => alsTeken(doel))).join(''),
    perTeken.flatMap((rij) => rij.map(([, punten]) => alsTeken(punten))).join(''),
  ];
}

/** Unpacks what {@link pakWoordpunten} packed. */
export function pakWoordpuntenUit(
  [hoeveel, welke, punten]: Puntenpakket,
  tekens: readonly string[],
  fiches: readonly Fiche[],
): Woordpunten {
  const doelen = [...new Set(fiches.map(doelVan))];
  const woordpunten = new Map<string, Map<string, number>>();
  let plek = 0;
  for (const [nummer, teken] of tekens.entries()) {
    const eigen = new Map<string, number>();
    for (let over = alsGetal(hoeveel, nummer); over > 0; over -= 1, plek += 1) {
      eigen.set(doelen[alsGetal(welke, plek)] ?? '', alsGetal(punten, plek));
    }
    if (eigen.size > 0) woordpunten.set(teken, eigen);
  }
  return woordpunten;
}
