import type { APIRoute, GetStaticPaths } from 'astro';
import { directory } from '../../../directory.ts';
import { entryVan } from '../../../domain/directory.ts';
import { herinneringVan, premiesMetDatum } from '../../../domain/herinnering.ts';

export const getStaticPaths = (() =>
  [...directory.premies]
    .filter(([, entry]) => premiesMetDatum(entry).length > 0)
    .map(([gemeente]) => ({ params: { gemeente } }))) satisfies GetStaticPaths;

/** The last day to apply, for someone's own calendar. */
export const GET: APIRoute = ({ params, site }) => {
  const slug = params.gemeente ?? '';
  const pagina = site && new URL(`/premies/${slug}/`, site).href;
  const bestand = herinneringVan(
    entryVan(directory.gemeenten, slug),
    entryVan(directory.premies, slug),
    pagina,
  );
  return new Response(bestand, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
