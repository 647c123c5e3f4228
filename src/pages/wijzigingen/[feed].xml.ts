import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { slugVan } from '../../domain/plaatsen.ts';
import { PROVINCIES } from '../../schema/waarden.ts';
import { berichtenVan } from '../../wijzigingen.ts';

/** A feed needs absolute links: without the site's address there is none. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? [undefined, ...PROVINCIES].map((provincie) => ({
        params: { feed: provincie ? slugVan(provincie) : 'alles' },
        props: { provincie },
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute<{ provincie: string | undefined }> = ({
  props: { provincie },
  site,
}) => {
  const basis = site?.href ?? '';
  return rss({
    title: provincie ? `Mantelwijzer: wijzigingen in ${provincie}` : 'Mantelwijzer: wijzigingen',
    description: 'Wat er veranderde aan de premies en de hulp voor mantelzorgers in Vlaanderen.',
    site: basis,
    customData: '<language>nl-BE</language>',
    items: berichtenVan(provincie).map(({ titel, adres = '/wijzigingen/', datum, hash }) => ({
      title: titel,
      // The same entry may change again: the commit makes the item one of a kind.
      link: adres.includes('#') ? adres : `${adres}#w-${hash.slice(0, 10)}`,
      pubDate: new Date(`${datum}T12:00:00Z`),
    })),
  });
};
