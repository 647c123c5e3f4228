// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField, fontProviders } from 'astro/config';
import gemeenten from './content/referentie/gemeenten.json' with { type: 'json' };
import { plaatsRedirects } from './src/domain/plaatsen.ts';
import { parseGemeenten } from './src/schema/gemeente.ts';
import { offline } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';

/** The public address is configuration: without it there is no sitemap, and no absolute link is made up. */
const site = process.env.SITE_URL;

const LATIN =
  './node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  env: {
    schema: {
      REPOSITORY_URL: envField.string({
        context: 'server',
        access: 'public',
        optional: true,
        url: true,
      }),
      REPORT_EMAIL: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  redirects: plaatsRedirects(parseGemeenten(gemeenten)),
  integrations: [mdx(), ...(site ? [sitemap()] : []), searchIndex(), offline()],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--letter',
      fallbacks: ['Verdana', 'sans-serif'],
      options: { variants: [{ src: [LATIN], weight: '200 800', style: 'normal' }] },
    },
  ],
});
