import { directory } from '../../directory.ts';
import { entryVan } from '../../domain/directory.ts';

/** Open data: a row per municipality with every fact of its entry. `premies` and `bronnen` are always there. */
export function GET(): Response {
  const rijen = [...directory.premies].map(
    ([gemeente, { premies = [], bronnen = [], ...rest }]) => {
      const { naam, nis, provincie } = entryVan(directory.gemeenten, gemeente);
      return { gemeente, naam, nis, provincie, ...rest, premies, bronnen };
    },
  );
  return Response.json(rijen);
}
