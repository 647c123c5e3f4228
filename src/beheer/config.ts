/** The configuration of the form at /beheer/: https://sveltiacms.app/en/docs/config-basics */
import type { z } from 'zod';
import { COLLECTIES, INHOUD, type Collectie } from '../schema/collecties.ts';
import { begripSchema } from '../schema/begrip.ts';
import { dienstSchema } from '../schema/dienst.ts';
import { eerstelijnszoneSchema } from '../schema/eerstelijnszone.ts';
import { premieSchema } from '../schema/premie.ts';
import { FORMAAT } from './formaat.ts';
import { jsonSchemaVan, veldenVan } from './velden.ts';

export const SCHEMAS: Readonly<Record<Collectie, z.ZodType>> = {
  premies: premieSchema,
  diensten: dienstSchema,
  eerstelijnszones: eerstelijnszoneSchema,
  begrippen: begripSchema,
};

/** How a collection is named and listed. */
const LIJSTEN: Readonly<Record<Collectie, Record<string, unknown>>> = {
  premies: {
    label: 'Premies',
    label_singular: 'Premie',
    icon: 'euro',
    // An entry without a name of its own is named after its file.
    summary: '{{slug}}',
    // Every municipality of 2025 has its file.
    create: false,
    view_filters: [
      { label: 'We weten het niet', field: 'aanbod', pattern: 'onbekend' },
      { label: 'Weinig vertrouwen', field: 'vertrouwen', pattern: 'laag' },
    ],
  },
  diensten: {
    label: 'Diensten',
    label_singular: 'Dienst',
    icon: 'volunteer_activism',
    identifier_field: 'naam',
    slug: '{{naam}}',
    view_groups: [{ label: 'Soort', field: 'soort' }],
  },
  eerstelijnszones: {
    label: 'Eerstelijnszones',
    label_singular: 'Eerstelijnszone',
    icon: 'map',
    identifier_field: 'naam',
    create: false,
    view_groups: [{ label: 'Provincie', field: 'provincie' }],
  },
  begrippen: {
    label: 'Begrippen',
    label_singular: 'Begrip',
    icon: 'menu_book',
    identifier_field: 'term',
    slug: '{{term}}',
  },
};

/** "owner/name" of a repository on GitHub, or undefined when it is elsewhere. */
export function githubRepo(repositoryUrl: string | undefined): string | undefined {
  const url = repositoryUrl === undefined ? null : URL.parse(repositoryUrl);
  const [eigenaar, naam, ...rest] = url?.pathname.split('/').filter(Boolean) ?? [];
  if (url?.hostname !== 'github.com' || !eigenaar || !naam || rest.length > 0) return undefined;
  return `${eigenaar}/${naam.replace(/\.git$/, '')}`;
}

/** What differs from one deployment to the next. */
interface Omgeving {
  readonly repositoryUrl?: string | undefined;
  readonly siteUrl?: string | undefined;
  /** The origin of the small service that GitHub needs to sign someone in; without it, only a token works. */
  readonly aanmeldUrl?: string | undefined;
}

function opslag({ repositoryUrl, aanmeldUrl }: Omgeving): Record<string, unknown> {
  const repo = githubRepo(repositoryUrl);
  return {
    backend: {
      name: 'github',
      // Without a repository only the local checkout works: the page offers the form on localhost alone.
      repo: repo ?? 'lokaal/lokaal',
      branch: 'main',
      auth_methods: aanmeldUrl ? ['oauth', 'token'] : ['token'],
      ...(aanmeldUrl && { base_url: aanmeldUrl }),
      ...(repo && { open_authoring: true, auth_scope: 'public_repo' }),
      commit_messages: {
        create: '{{collection}}: {{slug}} toegevoegd',
        update: '{{collection}}: {{slug}} aangepast',
        delete: '{{collection}}: {{slug}} verwijderd',
      },
    },
    // Every change is a proposal: a pull request, from a fork for who may not write.
    ...(repo && { publish_mode: 'editorial_workflow' }),
  };
}

function collectie(name: Collectie): Record<string, unknown> {
  return {
    name,
    folder: `${INHOUD}/${name}`,
    // Our own format brings its extension, .mdx, along.
    format: FORMAAT,
    // Other entries may refer to it: who deletes one does so in git, where the check says what breaks.
    delete: false,
    preview_path: `${name}/{{slug}}/`,
    ...LIJSTEN[name],
    fields: veldenVan(jsonSchemaVan(SCHEMAS[name])),
  };
}

/** The whole configuration, for one deployment. */
export function beheerConfig(omgeving: Omgeving) {
  return {
    ...opslag(omgeving),
    app_title: 'Mantelwijzer beheren',
    logo: { src: '/icon.svg' },
    ...(omgeving.siteUrl && { site_url: omgeving.siteUrl }),
    // The entries hold no pictures, but the form wants to know where they would go.
    media_folder: 'public/beelden',
    public_folder: '/beelden',
    slug: { encoding: 'ascii', clean_accents: true },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: COLLECTIES.map((naam) => collectie(naam)),
  };
}
