import {
  alleen,
  grenzen,
  kadersVan,
  midden,
  omtrek,
  padVan,
  raakt,
  ruimer,
  samen,
  verplaats,
  type Kader,
  type Papier,
} from './papier.ts';

/** A picture of some municipalities among their neighbours, in units of which about one is a pixel. */
export interface Beeld {
  readonly breedte: number;
  readonly hoogte: number;
  /** The municipalities, as one area. */
  readonly zone: string;
  /** Those of which only a part belongs to the zone; empty when there are none. */
  readonly deels: string;
  /** What lies around them. */
  readonly buren: string;
  readonly grenzen: string;
  readonly namen: readonly { readonly naam: string; readonly x: number; readonly y: number }[];
}

const BREEDTE = 480;
const VERHOUDING = 3 / 2;
/** A letter of a name, in units of the picture: how wide it is on average, and how high its line. */
const LETTER = { breedte: 9, hoogte: 20 };

/** A municipality of the picture. */
export interface GemeenteInBeeld {
  readonly slug: string;
  readonly naam: string;
  /** Where only these belong to the zone. */
  readonly postcodes?: readonly string[] | undefined;
}

/** Cuts a picture out of the paper. */
export function inBeeld(papier: Papier, gemeenten: readonly GemeenteInBeeld[]): Beeld {
  const slugs = new Set(gemeenten.map(({ slug }) => slug));
  const ruw = omtrek(samen(papier, slugs));
  const kader = ruimer(ruw, Math.max(ruw.breedte, ruw.hoogte) * 0.08, VERHOUDING);
  const inZicht = [...kadersVan(papier)].flatMap(([slug, rond]) =>
    raakt(rond, kader) ? slug : [],
  );
  const dicht = verplaats(alleen(papier, inZicht), kader, BREEDTE);
  const rand: Kader = { x: 0, y: 0, breedte: BREEDTE, hoogte: dicht.hoogte };
  const buren = inZicht.filter((slug) => !slugs.has(slug));
  return {
    breedte: BREEDTE,
    hoogte: dicht.hoogte,
    zone: padVan(samen(dicht, slugs)),
    deels: padVan(
      samen(
        dicht,
        gemeenten.filter(({ postcodes }) => postcodes).map(({ slug }) => slug),
      ),
    ),
    buren: padVan(samen(dicht, buren)),
    grenzen: grenzen(dicht, (slug) => slug),
    namen: zetNamen(
      gemeenten.map(({ slug, naam }) => ({ naam, vlak: samen(dicht, [slug]) })),
      rand,
    ),
  };
}

/** Puts each name in the middle of its area, a little higher or lower where another stands; a name without room is left out. */
function zetNamen(
  vlakken: readonly { naam: string; vlak: ReturnType<typeof samen> }[],
  rand: Kader,
): Beeld['namen'] {
  const gezet: Kader[] = [];
  return vlakken.flatMap(({ naam, vlak }) => {
    const [x, y] = midden(vlak);
    const breedte = naam.length * LETTER.breedte;
    const links = Math.min(Math.max(x - breedte / 2, 2), rand.breedte - breedte - 2);
    const plek = [0, 0.6, -0.6, 1.2, -1.2]
      .map((hoger) => ({
        x: links,
        y: y - LETTER.hoogte / 2 + hoger * LETTER.hoogte,
        breedte,
        hoogte: LETTER.hoogte,
      }))
      .find((kandidaat) => !gezet.some((ander) => raakt(kandidaat, ander)));
    if (!plek) return [];
    gezet.push(plek);
    return [
      { naam, x: Math.round(plek.x + breedte / 2), y: Math.round(plek.y + LETTER.hoogte * 0.75) },
    ];
  });
}
