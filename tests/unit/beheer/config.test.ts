import { describe, expect, test } from 'vitest';
import { beheerConfig, githubRepo, SCHEMAS } from '../../../src/beheer/config.ts';
import { jsonSchemaVan, samengevoegd, type Veld } from '../../../src/beheer/velden.ts';

type Schema = ReturnType<typeof jsonSchemaVan>;
interface Collectie {
  name: keyof typeof SCHEMAS;
  folder: string;
  fields: Veld[];
}
const GITHUB = { repositoryUrl: 'https://github.com/vereniging/mantelwijzer' };
const config = beheerConfig(GITHUB);
const collecties = config.collections as unknown as Collectie[];

const onderdeelVan = (schema: Schema) => schema.items as Schema;
const keuzesVan = (veld: Veld) =>
  (veld.options as (string | { value: boolean })[]).map((keuze) =>
    typeof keuze === 'object' ? keuze.value : keuze,
  );

/** Compares a field with what the schema says of its key, and so on downwards. */
function vergelijk(veld: Veld, schema: Schema, verplicht: boolean, pad: string): void {
  expect(veld.required, `${pad}: required`).toBe(verplicht);
  expect(veld.label, `${pad}: label`).toBe(schema.title);
  expect(veld.hint, `${pad}: hint`).toBe(schema.description);
  if (schema.type === 'array') {
    const onderdeel = onderdeelVan(schema);
    // An optional list may be empty in the form: its key is left out then.
    if (verplicht) expect(veld.min, `${pad}: min`).toBe(schema.minItems);
    if (onderdeel.enum) expect(keuzesVan(veld), pad).toEqual(onderdeel.enum);
    else if (onderdeel.type !== 'string') vergelijkGroep(veld.fields as Veld[], onderdeel, pad);
    else if (veld.widget === 'list') {
      const { pattern } = veld.field as { pattern?: [string, string] };
      expect(pattern?.[0], `${pad}: pattern`).toBe(onderdeel.pattern);
    }
    return;
  }
  if (schema.type === 'object' || schema.anyOf) {
    vergelijkGroep(veld.fields as Veld[], schema, pad);
    return;
  }
  if (schema.type === 'boolean') expect(keuzesVan(veld), pad).toEqual([true, false]);
  else if (schema.enum) expect(keuzesVan(veld), pad).toEqual(schema.enum);
  else if (schema.type === 'string') {
    if (veld.widget === 'relation' || schema.format === 'email') return;
    expect((veld.pattern as [string] | undefined)?.[0], `${pad}: pattern`).toBe(schema.pattern);
  } else {
    expect(veld.value_type, pad).toBe(schema.type === 'integer' ? 'int' : 'float');
    expect(veld.max, `${pad}: max`).toBe(schema.maximum);
    expect(veld.min, `${pad}: min`).toBe(schema.exclusiveMinimum === 0 ? 0.01 : schema.minimum);
  }
}

function vergelijkGroep(velden: readonly Veld[], ruw: Schema, pad: string): void {
  const schema = samengevoegd(ruw);
  expect(
    velden.map(({ name }) => name),
    pad,
  ).toEqual(Object.keys(schema.properties ?? {}));
  for (const veld of velden) {
    const deel = schema.properties?.[veld.name] as Schema;
    vergelijk(veld, deel, schema.required?.includes(veld.name) ?? false, `${pad}.${veld.name}`);
  }
}

describe('the form', () => {
  test.each(collecties.map((collectie) => [collectie.name, collectie] as const))(
    'asks of %s what the schema knows: its keys, which are required, choices and limits',
    (naam, collectie) => {
      vergelijkGroep(collectie.fields, jsonSchemaVan(SCHEMAS[naam]), naam);
    },
  );

  test('asks for no layout, slug or body', () => {
    const namen = JSON.stringify(config).matchAll(/"name":"(\w+)"/g);
    expect([...namen].map(([, naam]) => naam)).not.toContain('layout');
    expect(JSON.stringify(config)).not.toMatch(/"name":"(?:body|slug|_bron)"/);
  });

  test('asks for every key of a group of alternatives, and needs none of them', () => {
    const zorgnood = samengevoegd({
      anyOf: [
        { type: 'object', properties: { a: {}, c: {} }, required: ['a', 'c'] },
        { type: 'object', properties: { b: {}, c: {} }, required: ['b', 'c'] },
      ],
    });
    expect(Object.keys(zorgnood.properties ?? {}).toSorted()).toEqual(['a', 'b', 'c']);
    expect(zorgnood.required).toEqual(['c']);
  });
});

describe('saving', () => {
  test('goes through a pull request, also for who may not write', () => {
    expect(config).toMatchObject({
      publish_mode: 'editorial_workflow',
      backend: { name: 'github', repo: 'vereniging/mantelwijzer', open_authoring: true },
    });
  });

  test('needs no sign-in service: a token works without', () => {
    expect(config).toMatchObject({ backend: { auth_methods: ['token'] } });
    expect(beheerConfig({ ...GITHUB, aanmeldUrl: 'https://aanmelden.voorbeeld.be' })).toMatchObject(
      {
        backend: { auth_methods: ['oauth', 'token'], base_url: 'https://aanmelden.voorbeeld.be' },
      },
    );
  });

  test('knows only repositories on GitHub', () => {
    expect(githubRepo('https://github.com/a/b.git')).toBe('a/b');
    expect(githubRepo('https://github.com/a/b/tree/main')).toBeUndefined();
    expect(githubRepo('https://git.example/a/b')).toBeUndefined();
    expect(githubRepo(undefined)).toBeUndefined();
    expect(beheerConfig({})).not.toHaveProperty('publish_mode');
  });
});
