// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField } from 'astro/config';
import { mdxPoort } from './src/check/mdx.ts';
import { gemeentenOfStop } from './src/check/stop.ts';
import { plaatsRedirects } from './src/domain/plaatsen.ts';
import { POLICY_DIRECTIVES, SCRIPT_SOURCES, STYLE_SOURCES } from './src/headers.ts';
import { beheer } from './src/integrations/beheer.ts';
import { finishPages } from './src/integrations/finishPages.ts';
import { offline } from './src/integrations/offline.ts';
import { precompress } from './src/integrations/precompress.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';

/** The public address is configuration: without it there is no sitemap, and no absolute link is made up. */
const site = process.env.SITE_URL;

export default defineConfig({
  ...(site && { site }),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  server: { port: Number(process.env.PORT ?? 4321) },
  devToolbar: { enabled: false },
  // Keys and values of entries complete in VS Code, from .astro/collections/.
  experimental: { contentIntellisense: true },
  // The security policy allows nothing inline.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                // Each further file is a journey to the server: what every page runs stands in one, and so do the bits
                // that most islands need, and what they say of sources and of amounts.
                groups: [
                  { name: 'schil', test: /src[\\/]layouts[\\/]Page\.astro\?astro&type=script/ },
                  {
                    name: 'eilanden',
                    test: /src[\\/]client[\\/](?:dom|eerstePlaats)\.ts/,
                  },
                  // The search asks for this and not for what stands below, which would take it along.
                  { name: 'waarden', test: /src[\\/]schema[\\/]waarden\.ts/ },
                  {
                    name: 'bronnen',
                    test: /src[\\/](?:schema[\\/](?:schalen|vandaag)|domain[\\/](?:datums|zekerheid))\.ts/,
                  },
                  {
                    name: 'premies',
                    test: /src[\\/]domain[\\/](?:aanvraagtekst|bedrag|bewijstekst)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  security: {
    csp: {
      directives: [...POLICY_DIRECTIVES],
      scriptDirective: { resources: SCRIPT_SOURCES },
      styleDirective: { resources: STYLE_SOURCES },
    },
  },
  env: {
    schema: {
      REPOSITORY_URL: envField.string({
        context: 'server',
        access: 'public',
        optional: true,
        url: true,
      }),
      SIGN_IN_URL: envField.string({
        context: 'server',
        access: 'public',
        optional: true,
        url: true,
      }),
      REPORT_EMAIL: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  redirects: plaatsRedirects(await gemeentenOfStop()),
  integrations: [
    mdx({ processor: satteri({ mdastPlugins: [mdxPoort] }) }),
    ...(site ? [sitemap({ filter: (page) => !page.endsWith('/beheer/') })] : []),
    beheer(),
    finishPages(),
    searchIndex(),
    // Keeps what the others wrote, but not the editor.
    offline(),
    precompress(),
  ],
});
