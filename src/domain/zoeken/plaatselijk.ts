import { normaliseer } from '../plaatsen.ts';
import type { Begrepen } from './begrijp.ts';
import { isSpecifiek } from './begrijp/bedoeling.ts';
import type { Dienstfiche } from './fiche.ts';
import type { Kennis } from './kennis.ts';
import { isErEen, zonesVoor } from './nabijheid.ts';
import type { Treffer } from './treffer.ts';

/** Whether the question says the name that the town's premium goes by: "ontzorgbudget Riemst". */
function noemtPremie({ plaatsen, eigen }: Begrepen, { fiches, nummerVan }: Kennis): boolean {
  return plaatsen.some(({ gemeente }) => {
    const titel = fiches[nummerVan.get(`premie:${gemeente}`) ?? -1]?.titel ?? '';
    return normaliseer(titel)
      .split(' ')
      .some((woord) => eigen.has(woord));
  });
}

/** What people say of their care, and of where they live, that asks for no help in particular. */
const ZORGWOORDEN = new Set(
  'zorg zorgen zorgt verzorg verzorgen verzorgt zelf woon wonen woont'.split(' '),
);

/** Whether the question tells no more than that someone cares: "ik zorg voor mijn moeder in Mol". */
function zorgtAlleen({ woorden, wie }: Begrepen): boolean {
  const anders = woorden.filter((woord) => !wie.has(woord));
  return (
    wie.size > 0 &&
    anders.some((woord) => /^(?:ver)?zorg/.test(woord)) &&
    anders.every((woord) => ZORGWOORDEN.has(woord))
  );
}

/** Adds the premium and the zone of the place: first where the question asks for them, near the top where it does not. */
export function metPlaats(
  treffers: readonly Treffer[],
  begrepen: Begrepen,
  kennis: Kennis,
): Treffer[] {
  const { plaatsen, wilPremie, wilGeld, noemtGeld, wilZone, groepen, woorden } = begrepen;
  if (plaatsen.length === 0) return wilPremie ? metPremieuitleg(treffers, kennis) : [...treffers];
  const hoogste = Math.max(1, ...treffers.map(({ score }) => score));
  const specifiek = groepen.some(({ groep }) => isSpecifiek(groep));
  const overMantelzorg =
    woorden.some((woord) => woord.startsWith('mantelzorg')) || zorgtAlleen(begrepen);
  const andereHulp = groepen.some(
    ({ groep }) => isSpecifiek(groep) && !groep.naar.soort?.includes('tegemoetkoming'),
  );
  const premieEerst =
    !wilZone &&
    (wilPremie ||
      wilGeld ||
      noemtPremie(begrepen, kennis) ||
      (!specifiek && woorden.length === 0) ||
      (!andereHulp && overMantelzorg));

  const extra = new Map<string, number>();
  for (const { gemeente, postcode } of plaatsen) {
    extra.set(`premie:${gemeente}`, hoogste * (premieEerst ? 3 : noemtGeld ? 0.95 : 0.4));
    for (const zone of zonesVoor(gemeente, postcode, kennis)) {
      extra.set(`zone:${zone}`, hoogste * (wilZone ? 4 : premieEerst ? 1.2 : 0.25));
    }
  }
  for (const wegwijzer of lokaleWegwijzers(begrepen, kennis)) extra.set(wegwijzer, hoogste * 1.01);
  // Who names a place and no kind of help wants to know what is there.
  if (!specifiek) {
    for (const dienst of dienstenIn(plaatsen, kennis)) {
      const eigen = treffers.find(({ fiche }) => fiche === dienst)?.score ?? 0;
      extra.set(`dienst:${dienst.slug}`, hoogste + eigen);
    }
  }
  const sleutel = ({ fiche }: Treffer) => `${fiche.soort}:${fiche.slug}`;
  const zonder = treffers.filter((treffer) => !extra.has(sleutel(treffer)));
  const toegevoegd = [...extra].flatMap(([id, score]): Treffer[] => {
    const fiche = kennis.fiches[kennis.nummerVan.get(id) ?? -1];
    return fiche ? [{ fiche, score, gezet: true }] : [];
  });
  return [...zonder, ...toegevoegd];
}

/** Who asks for the premium and names no town learns first what it is. */
function metPremieuitleg(treffers: readonly Treffer[], kennis: Kennis): Treffer[] {
  const uitleg = kennis.fiches[kennis.nummerVan.get('begrip:mantelzorgpremie') ?? -1];
  if (!uitleg) return [...treffers];
  const hoogste = Math.max(1, ...treffers.map(({ score }) => score));
  return [
    ...treffers.filter(({ fiche }) => fiche !== uitleg),
    { fiche: uitleg, score: hoogste * 1.01, gezet: true },
  ];
}

/** Who knows the way in every town: that helps more than services of other towns, where none of the kind serves this one. */
const LOKALE_WEGWIJZERS = ['begrip:ocmw', 'dienst:dienst-maatschappelijk-werk'];

function lokaleWegwijzers({ plaatsen, groepen, wilPremie, wilZone }: Begrepen, kennis: Kennis) {
  const soort = groepen.flatMap(({ groep }) => groep.naar.soort?.[0] ?? [])[0];
  const gediend =
    soort === undefined ||
    plaatsen.some(({ gemeente, postcode }) => isErEen(soort, gemeente, postcode, kennis));
  return gediend || wilPremie || wilZone ? [] : [`begrip:${soort}`, ...LOKALE_WEGWIJZERS];
}

/** The services that name one of these towns. */
function dienstenIn(plaatsen: Begrepen['plaatsen'], { fiches }: Kennis): Dienstfiche[] {
  return fiches.filter(
    (fiche): fiche is Dienstfiche =>
      fiche.soort === 'dienst' &&
      plaatsen.some(({ gemeente }) => fiche.gemeenten.includes(gemeente)),
  );
}
