// @ts-check
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, envField, fontProviders } from 'astro/config';
import { mdxPoort } from './src/check/mdx.ts';
import { gemeentenOfStop } from './src/check/stop.ts';
import { plaatsRedirects } from './src/domain/plaatsen.ts';
import { beheer } from './src/integrations/beheer.ts';
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
    searchIndex(),
    beheer(),
  ],
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
