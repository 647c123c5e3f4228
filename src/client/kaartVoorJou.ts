import type { Kaartgemeente } from '../domain/kleuring.ts';
import { bedragVan } from '../domain/samenvatting.ts';
import { voorJou } from '../domain/uitkomst.ts';
import { laadPremiegids } from './premiegids.ts';
import { leesSituatie } from './situatie.ts';

/** The municipalities, each with what it would give in the situatie of the address; undefined when that tells none. */
export async function metVoorJou(
  gemeenten: readonly Kaartgemeente[],
): Promise<Kaartgemeente[] | undefined> {
  const gids = await laadPremiegids();
  const { situatie = {} } = leesSituatie((slug) => gids.gemeenten.has(slug)) ?? {};
  if (Object.keys(situatie).length === 0) return undefined;
  return gemeenten.map((gemeente) => {
    const beste = voorJou(gids, situatie, gemeente.slug);
    if (!beste) return gemeente;
    const { uitkomst } = beste;
    const bedrag = uitkomst === 'ja' || uitkomst === 'misschien' ? bedragVan(beste) : undefined;
    return { ...gemeente, voorJou: { uitkomst, ...(bedrag && { bedrag }) } };
  });
}
