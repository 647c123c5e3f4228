import { directory, namenVanZones } from './directory.ts';
import { bewijzenVan } from './domain/bewijs.ts';
import { entryVan } from './domain/directory.ts';
import { dienstenVoor, zonesVan } from './domain/gebied.ts';
import { alsCijfers, type Kaartgegevens, type Kaartgemeente } from './domain/kleuring.ts';
import { NODEN, rangVoorNood } from './domain/noden.ts';
import { aanbodKort, samenvatting } from './domain/samenvatting.ts';
import type { Dienst } from './schema/dienst.ts';

/** How many services answer any need, and each need. */
function tel(diensten: readonly Dienst[]): string {
  return alsCijfers([
    diensten.length,
    ...NODEN.map(
      (nood) => diensten.filter((dienst) => rangVoorNood(dienst, nood) !== undefined).length,
    ),
  ]);
}

function gemeenteOpKaart(slug: string, naam: string): Kaartgemeente {
  const premies = entryVan(directory.premies, slug);
  const { premie, bereik, zekerheid, jaar } = samenvatting(premies);
  const bewijzen = [...new Set((premies.premies ?? []).flatMap(bewijzenVan))];
  const diensten = dienstenVoor(directory, slug);
  const van = (...niveaus: string[]) =>
    diensten.filter(({ niveau }) => niveaus.includes(niveau)).map(({ dienst }) => dienst);
  return {
    slug,
    naam,
    aanbod: premies.aanbod,
    kort: aanbodKort(premies),
    ...(bereik && { hoogstens: bereik.max }),
    ...(premie && { wie: premie.begunstigde }),
    // Left out where every source is silent.
    ...(bewijzen.length > 0 && { bewijzen }),
    zekerheid,
    jaar,
    zones: zonesVan(directory, slug).map((zone) => zone.slug),
    nabij: tel(van('gemeente', 'eerstelijnszone')),
    provincie: tel(van('provincie')),
  };
}

/** What the map knows. */
export const kaartgegevens: Kaartgegevens = {
  gemeenten: [...directory.gemeenten.values()].map(({ slug, naam }) => gemeenteOpKaart(slug, naam)),
  zones: Object.fromEntries(namenVanZones),
};
