import { directory } from '../../directory.ts';
import { zonesVan } from '../../domain/gebied.ts';
import type { Gebieden } from '../../client/gebieden.ts';

/** The province and the zones of every municipality, for the filter of the services. */
export const GET = () => {
  const gebieden: Gebieden = Object.fromEntries(
    [...directory.gemeenten.values()].map(({ slug, naam, provincie }) => [
      slug,
      [naam, provincie, ...zonesVan(directory, slug).map((zone) => zone.slug)],
    ]),
  );
  return Response.json(gebieden);
};
