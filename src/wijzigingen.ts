/** The news of the entries, joined to what the directory knows of them: where it stands, in which province. */
import type { Collectie } from './schema/collecties.ts';
import { directory } from './directory.ts';
import { aantal } from './domain/format.ts';
import { provinciesVanDienst } from './domain/gebied.ts';
import type { Wijziging } from './domain/geschiedenis.ts';
import { geschiedenis } from './geschiedenis.ts';

/** A change as a page and a feed tell it. */
interface Bericht extends Wijziging {
  readonly titel: string;
  /** On the site; undefined where the entry is gone, or many changed at once. */
  readonly adres?: string;
  readonly provincies: readonly string[];
}

const MEER: Record<Collectie, [string, string]> = {
  premies: ['gemeente', 'gemeenten'],
  diensten: ['dienst', 'diensten'],
  eerstelijnszones: ['eerstelijnszone', 'eerstelijnszones'],
  begrippen: ['begrip', 'begrippen'],
};

function naamVan(collectie: Collectie, id: string): string | undefined {
  switch (collectie) {
    case 'premies':
      return directory.gemeenten.get(id)?.naam;
    case 'diensten':
      return directory.diensten.get(id)?.naam;
    case 'eerstelijnszones':
      return directory.zones.get(id)?.naam;
    case 'begrippen':
      return directory.begrippen.get(id)?.term;
  }
}

function provinciesVan(collectie: Collectie, id: string): string[] {
  switch (collectie) {
    case 'premies':
      return [directory.gemeenten.get(id)?.provincie ?? []].flat();
    case 'diensten': {
      const dienst = directory.diensten.get(id);
      return dienst ? provinciesVanDienst(directory, dienst) : [];
    }
    case 'eerstelijnszones':
      return [directory.zones.get(id)?.provincie ?? []].flat();
    case 'begrippen':
      return [];
  }
}

function bericht(wijziging: Wijziging): Bericht {
  const { collectie, id, soort } = wijziging;
  if (id === undefined) {
    return {
      ...wijziging,
      titel: `${aantal(wijziging.aantal, ...MEER[collectie])} ${soort}`,
      provincies: [],
    };
  }
  const naam = naamVan(collectie, id);
  const adres = collectie === 'begrippen' ? `/begrippen/#${id}` : `/${collectie}/${id}/`;
  return {
    ...wijziging,
    titel: `${naam ?? id}: ${wijziging.wat ?? soort}`,
    ...(naam && { adres }),
    provincies: provinciesVan(collectie, id),
  };
}

/** No page or feed grows without end. */
const MEESTE = 200;

export const berichten: readonly Bericht[] = geschiedenis.wijzigingen.slice(0, MEESTE).map(bericht);

/** The news of one province, or all of it. */
export function berichtenVan(provincie: string | undefined): readonly Bericht[] {
  return provincie === undefined
    ? berichten
    : berichten.filter((deel) => deel.provincies.includes(provincie));
}
