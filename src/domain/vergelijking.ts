import { hoofdpremie } from './samenvatting.ts';
import { ASPECTEN, type Groep, type Kandidaat, type Regel } from './vergelijkaspecten.ts';

/**
 * What one town says of an aspect. `bekend`: it says something; `stil`: its source does not say, or we know nothing of
 * the town; `nvt`: without a premium there is nothing to say.
 */
export interface Cel {
  readonly stand: 'bekend' | 'stil' | 'nvt';
  /** One at least: what it says, or why it says nothing. */
  readonly regels: readonly Regel[];
}

/** Whether towns differ: what a source does not say is neither the same nor different. */
export type Verschil = 'verschilt' | 'gelijk' | 'onzeker';

/** A row of the comparison: a cell for each town, in the order of the towns. */
export interface Vergelijkrij {
  readonly id: string;
  readonly titel: string;
  readonly groep: Groep;
  readonly cellen: readonly Cel[];
  /** Absent where every town is itself: its name, its contact, its sources. */
  readonly verschil?: Verschil;
}

/** The rows of a comparison. A row on which no town says anything is left out. */
export function vergelijk(gemeenten: readonly Kandidaat[]): Vergelijkrij[] {
  return ASPECTEN.map(({ lees, leeg = 'Dat zegt de bron niet.', eigen, ...aspect }) => {
    const cellen = gemeenten.map((gemeente): Cel => {
      const gelezen = lees(gemeente, hoofdpremie(gemeente));
      if (gelezen === undefined) return zonderPremie(gemeente);
      return gelezen.length > 0
        ? { stand: 'bekend', regels: gelezen }
        : { stand: 'stil', regels: [{ tekst: leeg }] };
    });
    return { ...aspect, cellen, ...(!eigen && { verschil: verschilVan(cellen) }) };
  }).filter(({ cellen }) => cellen.some(({ stand }) => stand === 'bekend'));
}

/** Of a town that we know nothing about, what its premium asks is unknown; of a town without one, there is nothing to ask. */
function zonderPremie({ aanbod }: Kandidaat): Cel {
  return aanbod === 'onbekend'
    ? { stand: 'stil', regels: [{ tekst: 'Onbekend.' }] }
    : { stand: 'nvt', regels: [{ tekst: 'Er is geen premie.' }] };
}

/** Compares what cells say, not the notes beside it and not the order of their lines. */
function verschilVan(cellen: readonly Cel[]): Verschil {
  const gezegd = new Set(
    cellen
      .filter(({ stand }) => stand === 'bekend')
      .map(({ regels }) =>
        JSON.stringify(regels.map(({ tekst }) => tekst.toLocaleLowerCase('nl')).toSorted()),
      ),
  );
  if (gezegd.size > 1) return 'verschilt';
  return cellen.every(({ stand }) => stand === 'bekend') ? 'gelijk' : 'onzeker';
}
