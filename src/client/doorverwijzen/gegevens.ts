import type { Werkgebieden } from '../../domain/gebied.ts';
import type { Doorverwijsgegevens, GemeenteVoorVerwijzing } from '../../domain/verwijsblad.ts';
import type { Dienst } from '../../schema/dienst.ts';
import type { Eerstelijnszone } from '../../schema/eerstelijnszone.ts';
import { haal } from '../haal.ts';

/** The part of the directory that the referral path needs, in the browser. */
export interface Gegevens extends Werkgebieden {
  readonly gebouwdOp: string;
  readonly gemeenten: ReadonlyMap<string, GemeenteVoorVerwijzing>;
}

const perSlug = <T extends { slug: string }>(rijen: readonly T[]) =>
  new Map(rijen.map((rij) => [rij.slug, rij]));

/** Fetches the services, the zones and the towns: the same open data that anyone can download. */
export async function laadGegevens(): Promise<Gegevens> {
  const [diensten, zones, { gebouwdOp, gemeenten }] = await Promise.all([
    haal<(Dienst & { slug: string })[]>('/data/diensten.json'),
    haal<(Eerstelijnszone & { slug: string })[]>('/data/eerstelijnszones.json'),
    haal<Doorverwijsgegevens>('/data/doorverwijzen.json'),
  ]);
  return {
    gebouwdOp,
    gemeenten: new Map(Object.entries(gemeenten)),
    diensten: perSlug(diensten),
    zones: perSlug(zones),
  };
}
