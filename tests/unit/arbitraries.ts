/**
 * Anything that an entry or a visitor may say. The schema itself asserts it (arbitraries.test.ts), so that the
 * properties speak of every valid entry and situatie, not only of those that we thought of.
 */
import fc from 'fast-check';
import type { Premiegids } from '../../src/domain/evaluatie.ts';
import type { Bewijs, Leeftijdsbereik, ZorgnoodAlternatief } from '../../src/schema/bewijs.ts';
import type { Gemeente } from '../../src/schema/gemeente.ts';
import type { Bedrag, Gemeentepremies, Premie, TrapVoorwaarde } from '../../src/schema/premie.ts';
import type { Inkomensgrens, Voorwaarden } from '../../src/schema/voorwaarden.ts';
import {
  BEWIJZEN,
  CATEGORIEEN,
  SOORTEN_BEWIJS,
  type Bereik,
  type BewijsVorm,
  type SoortBewijs,
} from '../../src/schema/schalen.ts';
import type { Situatie } from '../../src/schema/situatie.ts';
import {
  BEGUNSTIGDEN,
  INKOMEN_VAN,
  PERIODES,
  PERIODES_INKOMEN,
  SOORTEN_INKOMENSGRENS,
  SOORTEN_PREMIE,
  VORMEN,
} from '../../src/schema/waarden.ts';

/** Two municipalities: one merged, with a village of one name in both of its parts, and one that stayed as it was. */
const nieuwland: Gemeente = {
  nis: '10001',
  naam: 'Nieuwland',
  slug: 'nieuwland',
  provincie: 'Limburg',
  postcodes: ['3000'],
  deelgemeenten: [
    { naam: 'Oostdorp', postcode: '3000', fusiedeel: 'Oostdorp' },
    { naam: 'Heide', postcode: '3000', fusiedeel: 'Oostdorp' },
    { naam: 'Westdorp', postcode: '3000', fusiedeel: 'Westdorp' },
    { naam: 'Heide', postcode: '3001', fusiedeel: 'Westdorp' },
    { naam: 'Ëcklo-Brug', postcode: '3001', fusiedeel: 'Westdorp' },
  ],
  inwoners2020: 1000,
};
const oudland: Gemeente = {
  nis: '10002',
  naam: 'Oudland',
  slug: 'oudland',
  provincie: 'Antwerpen',
  postcodes: ['2000'],
  deelgemeenten: [{ naam: 'Oudland', postcode: '2000' }],
  inwoners2020: 1000,
};
export const GEMEENTEN = new Map([nieuwland, oudland].map((gemeente) => [gemeente.slug, gemeente]));

const SLUGS = ['nieuwland', 'oudland', 'nergens'];
const PLAATSEN = ['Oostdorp', 'heide', 'Westdorp', 'ecklo brug', 'Oudland', 'Onbestaand'];

/** A record whose every key may be absent. */
function misschien<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<{ [K in keyof T]?: T[K] }>;
}

const lijst = <T>(van: fc.Arbitrary<T>, minLength = 1) =>
  fc.array(van, { minLength, maxLength: minLength + 2 });
const tekst = fc.constantFrom('iets', 'nog iets.', 'een attest');
const leeftijd = fc.nat(120);
const euro = (max: number) => fc.integer({ min: 1, max: max * 100 }).map((cent) => cent / 100);

/** Inclusive limits, at least one, in order. */
function grenzen(waarde: fc.Arbitrary<number>): fc.Arbitrary<{ min?: number; max?: number }> {
  return fc.oneof(
    waarde.map((min) => ({ min })),
    waarde.map((max) => ({ max })),
    fc.tuple(waarde, waarde).map(([een, ander]) => ({
      min: Math.min(een, ander),
      max: Math.max(een, ander),
    })),
  );
}

const leeftijdsbereik: fc.Arbitrary<Leeftijdsbereik> = grenzen(leeftijd);

/** Scores by half points, as the BelRAI screener has them. Few, so that scores and thresholds meet. */
const score = ({ min, max }: Bereik) =>
  fc.integer({ min: min * 2, max: max * 2 }).map((half) => half / 2);

function bewijsVan(soort: SoortBewijs): fc.Arbitrary<Bewijs> {
  const vorm: BewijsVorm = BEWIJZEN[soort];
  const basis = misschien({ leeftijd: leeftijdsbereik, toelichting: tekst }).map((rest) => ({
    bewijs: soort,
    ...rest,
  }));
  switch (vorm.vorm) {
    case 'janee':
    case 'oordeel':
      return basis;
    case 'categorie':
      return fc
        .tuple(basis, misschien({ categorie: fc.constantFrom(...CATEGORIEEN) }))
        .map(([eerst, rest]) => ({ ...eerst, ...rest }));
    case 'score':
      return fc
        .constantFrom(...Object.entries(vorm.delen))
        .chain(([onderdeel, bereik]) =>
          fc
            .tuple(basis, fc.oneof(fc.constant({}), grenzen(score(bereik))))
            .map(([eerst, drempel]) => ({ ...eerst, onderdeel, ...drempel })),
        );
  }
}

const bewijs = fc.constantFrom(...SOORTEN_BEWIJS).chain(bewijsVan);
const alternatief: fc.Arbitrary<ZorgnoodAlternatief> = fc.oneof(
  bewijs,
  lijst(bewijs, 2).map((en) => ({ en })),
);

const trapVoorwaarde: fc.Arbitrary<TrapVoorwaarde> = fc.oneof(
  alternatief,
  grenzen(fc.integer({ min: 1, max: 4 })).map((aantalZorgvragers) => ({ aantalZorgvragers })),
  leeftijdsbereik.map((zorgvragerLeeftijd) => ({ zorgvragerLeeftijd })),
  fc.boolean().map((inwonend) => ({ inwonend })),
);

const bedrag: fc.Arbitrary<Bedrag> = fc
  .tuple(
    fc.record({ bedrag: euro(10_000), per: fc.constantFrom(...PERIODES) }),
    misschien({ voor: tekst, plafond: fc.boolean(), als: lijst(trapVoorwaarde) }),
  )
  .map(([eerst, rest]) => ({ ...eerst, ...rest }));

const inkomensgrens: fc.Arbitrary<Inkomensgrens> = fc
  .constantFrom(...SOORTEN_INKOMENSGRENS)
  .chain((soort): fc.Arbitrary<Inkomensgrens> => {
    const rest = misschien({ van: fc.constantFrom(...INKOMEN_VAN), toelichting: tekst });
    return soort === 'bedrag'
      ? fc
          .tuple(rest, euro(50_000), fc.constantFrom(...PERIODES_INKOMEN))
          .map(([eerst, bedrag, per]) => ({ ...eerst, soort, bedrag, per }))
      : rest.map((eerst) => ({ ...eerst, soort }));
  });

const leeftijdsvoorwaarden = fc
  .oneof(fc.constant({}), leeftijdsbereik)
  .map(({ min, max }: Leeftijdsbereik) => ({
    ...(min === undefined ? {} : { minLeeftijd: min }),
    ...(max === undefined ? {} : { maxLeeftijd: max }),
  }));

const voorwaarden = misschien<Required<Voorwaarden>>({
  zorgvrager: fc
    .tuple(
      leeftijdsvoorwaarden,
      misschien({
        woontInGemeente: fc.boolean(),
        minVerblijfMaanden: fc.integer({ min: 1, max: 240 }),
        thuiswonend: fc.boolean(),
      }),
    )
    .map(([ouderdom, rest]) => ({ ...ouderdom, ...rest })),
  mantelzorger: fc
    .tuple(
      leeftijdsvoorwaarden,
      misschien({
        woontInGemeente: fc.boolean(),
        inwonend: fc.boolean(),
        verwantschapVereist: fc.boolean(),
      }),
    )
    .map(([ouderdom, rest]) => ({ ...ouderdom, ...rest })),
  zorgnood: lijst(alternatief),
  inkomensgrens,
  maxPremiesPerZorgvrager: fc.integer({ min: 1, max: 20 }),
  nietCumuleerbaarMet: lijst(tekst),
  andere: lijst(tekst),
});

/** Any valid premium. */
export const premie: fc.Arbitrary<Premie> = fc
  .tuple(
    fc.record({
      naam: tekst,
      soort: fc.constantFrom(...SOORTEN_PREMIE),
      begunstigde: fc.constantFrom(...BEGUNSTIGDEN),
      vorm: fc.constantFrom(...VORMEN),
    }),
    misschien({
      gebied: fc.uniqueArray(fc.constantFrom(...PLAATSEN), { minLength: 1, maxLength: 2 }),
      bedragen: lijst(bedrag),
      maximumPerJaar: euro(10_000),
      voorwaarden,
    }),
  )
  .map(([eerst, rest]) => ({ ...eerst, ...rest }));

const bronnen: Gemeentepremies['bronnen'] = [
  { url: 'https://www.nieuwland.be/premie', soort: 'gemeente' },
];

/** Any valid entry of a municipality. */
export const gemeentepremies = fc.oneof<fc.Arbitrary<Gemeentepremies>[]>(
  lijst(premie).map((premies) => ({
    aanbod: 'ja' as const,
    premies,
    bronnen,
    vertrouwen: 'hoog' as const,
  })),
  fc
    .oneof(
      fc.constant({}),
      lijst(premie).map((premies) => ({ premies })),
    )
    .map((rest) => ({
      aanbod: 'afgeschaft' as const,
      bronnen,
      vertrouwen: 'laag' as const,
      ...rest,
    })),
  fc.constant({ aanbod: 'nee' as const, bronnen, vertrouwen: 'midden' as const }),
  fc.constant({ aanbod: 'onbekend' as const, vertrouwen: 'laag' as const }),
);

/** A directory of two municipalities, or of one entry less. */
export const gids: fc.Arbitrary<Premiegids> = fc
  .tuple(gemeentepremies, fc.option(gemeentepremies))
  .map(([eerste, tweede]) => ({
    gemeenten: GEMEENTEN,
    premies: new Map([['nieuwland', eerste], ...(tweede ? [['oudland', tweede] as const] : [])]),
  }));

/** A directory with this one premium, in the merged municipality. */
export function gidsMet(een: Premie): Premiegids {
  return {
    gemeenten: GEMEENTEN,
    premies: new Map([
      ['nieuwland', { aanbod: 'ja', premies: [een], bronnen, vertrouwen: 'hoog' }],
    ]),
  };
}

type Verteld = boolean | number | string | Record<string, number>;

function verteldVan(soort: SoortBewijs): fc.Arbitrary<Verteld> {
  const vorm: BewijsVorm = BEWIJZEN[soort];
  switch (vorm.vorm) {
    case 'janee':
    case 'oordeel':
      return fc.boolean();
    case 'categorie':
      return fc.oneof(fc.boolean(), fc.constantFrom(...CATEGORIEEN));
    case 'score': {
      const delen = misschien(
        Object.fromEntries(
          Object.entries(vorm.delen).map(([deel, bereik]) => [deel, score(bereik)]),
        ),
      ) as fc.Arbitrary<Record<string, number>>;
      return fc.oneof(fc.boolean(), delen, score(vorm.delen.totaal ?? { min: 0, max: 0 }));
    }
  }
}

/** Any valid situatie. */
export const situatie: fc.Arbitrary<Situatie> = misschien<Required<Situatie>>({
  zorgvrager: misschien({
    gemeente: fc.constantFrom(...SLUGS),
    deelgemeente: fc.constantFrom(...PLAATSEN),
    leeftijd,
    woontThuis: fc.boolean(),
    maandenInGemeente: fc.nat(300),
  }),
  mantelzorger: misschien({
    gemeente: fc.constantFrom(...SLUGS),
    leeftijd,
    inwonend: fc.boolean(),
    familie: fc.boolean(),
  }),
  aantalZorgvragers: fc.integer({ min: 1, max: 4 }),
  bewijzen: misschien(
    Object.fromEntries(SOORTEN_BEWIJS.map((soort) => [soort, verteldVan(soort)] as const)),
  ),
  inkomen: misschien({ bedragPerJaar: euro(60_000), verhoogdeTegemoetkoming: fc.boolean() }),
});

/** A situatie, and one that tells less: some answers are left out, some scores are only "yes, I have one". */
export const minderEnMeer: fc.Arbitrary<readonly [minder: Situatie, meer: Situatie]> = fc
  .tuple(situatie, fc.infiniteStream(fc.nat(3)))
  .map(([meer, toeval]) => {
    const dobbel = () => {
      const worp = toeval.next();
      return worp.done ? 0 : worp.value;
    };
    return [verzwijg(meer, dobbel), meer] as const;
  });

function verzwijg(waarde: object, dobbel: () => number): object {
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([sleutel, deel]: [string, unknown]) => {
      if (typeof deel === 'object' && deel !== null) {
        const isScore = Object.hasOwn(BEWIJZEN, sleutel);
        // `{}` for a proof tells nothing, but `true` tells that there is a score: only then it is less.
        if (isScore && Object.keys(deel).length > 0 && dobbel() === 0) return [[sleutel, true]];
        return [[sleutel, verzwijg(deel, dobbel)]];
      }
      const worp = dobbel();
      if (worp === 0) return [];
      const heeftScore = Object.hasOwn(BEWIJZEN, sleutel) && typeof deel !== 'boolean';
      return [[sleutel, worp === 1 && heeftScore ? true : deel]];
    }),
  );
}
