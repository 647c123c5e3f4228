/**
 * The fields of the form at /beheer/, made from the zod schemas. Nothing is written twice: a key, choice or limit that
 * changes in src/schema/ changes in the form.
 */
import { z } from 'zod';

/** A field of Sveltia CMS: https://sveltiacms.app/en/docs/fields */
export interface Veld {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly widget: 'string' | 'text' | 'number' | 'select' | 'list' | 'object' | 'relation';
  readonly [optie: string]: unknown;
}

type Schema = z.core.JSONSchema.JSONSchema;

/** Texts of more than a line. */
const LANGE_TEKSTEN = new Set([
  'goedOmTeWeten',
  'hoeAanvragen',
  'kosten',
  'opmerkingen',
  'toelichting',
  'uitbetaling',
  'uitleg',
  'wat',
]);

/** Keys that hold ids of entries, and the collection that they are of. A former municipality cannot be chosen. */
const VERWIJST_NAAR: Readonly<Record<string, string>> = {
  gemeente: 'premies',
  gemeenten: 'premies',
  eerstelijnszones: 'eerstelijnszones',
  verwant: 'begrippen',
};
const ID = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** One item of a list: what it is called, and what is told of it while it is folded. */
const ONDERDELEN: Readonly<Record<string, readonly [naam: string, samenvatting?: string]>> = {
  premies: ['Premie', '{{naam}}'],
  bedragen: ['Bedrag', '{{bedrag}} euro per {{per}}'],
  zorgnood: ['Bewijs', '{{bewijs}}'],
  als: ['Voorwaarde', '{{bewijs}}'],
  en: ['Bewijs', '{{bewijs}}'],
  bronnen: ['Bron', '{{url}}'],
  delen: ['Deel', '{{gemeente}}'],
  onderdelen: ['Onderdeel', '{{naam}}'],
  andere: ['Voorwaarde'],
  bewijsstukken: ['Papier'],
};

/** A zod schema as JSON Schema, which zod promises to keep; its own insides it does not. */
export function jsonSchemaVan(schema: z.ZodType): Schema {
  return z.toJSONSchema(schema, { io: 'input' });
}

function isSchema(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null && !Array.isArray(schema);
}

/**
 * Alternatives as one group: the form asks for all of their keys, each optional unless every alternative needs it.
 * Which belong together the schema checks when the proposal comes in.
 */
export function samengevoegd(schema: Schema): Schema {
  const takken = schema.anyOf?.filter(isSchema);
  if (!takken) return schema;
  const { anyOf: _, ...rest } = schema;
  return {
    ...rest,
    type: 'object',
    properties: Object.assign({}, ...takken.toReversed().map((tak) => tak.properties)) as Record<
      string,
      Schema
    >,
    required: (takken[0]?.required ?? []).filter((sleutel) =>
      takken.every((tak) => tak.required?.includes(sleutel)),
    ),
  };
}

/** The fields of a group, in the order of the schema. */
export function veldenVan(schema: Schema): Veld[] {
  const groep = samengevoegd(schema);
  return Object.entries(groep.properties ?? {})
    .filter((paar): paar is [string, Schema] => isSchema(paar[1]))
    .map(([name, deel]) => veldVan(name, deel, groep.required?.includes(name) ?? false));
}

function veldVan(name: string, schema: Schema, required: boolean): Veld {
  const { title, description } = schema;
  return {
    name,
    label: title ?? name,
    ...(description && { hint: description }),
    required,
    ...soortVeld(name, schema, required),
  };
}

type Soort = Pick<Veld, 'widget'> & Record<string, unknown>;

function soortVeld(name: string, schema: Schema, required: boolean): Soort {
  if (schema.anyOf || schema.type === 'object') {
    return { widget: 'object', collapsed: 'auto', fields: veldenVan(schema) };
  }
  if (schema.enum) return { widget: 'select', options: schema.enum };
  switch (schema.type) {
    case 'array':
      return lijstveld(name, schema, required);
    case 'boolean':
      // A switch knows two states; ours has three: yes, no, and "the source does not say".
      return {
        widget: 'select',
        options: [
          { label: 'ja', value: true },
          { label: 'nee', value: false },
        ],
      };
    case 'integer':
    case 'number':
      return getalveld(schema);
    default:
      return tekstveld(name, schema);
  }
}

function getalveld(schema: Schema): Soort {
  const heel = schema.type === 'integer';
  return {
    widget: 'number',
    value_type: heel ? 'int' : 'float',
    step: heel ? 1 : 0.01,
    // Above zero, in euro and cents: from one cent.
    min: schema.minimum ?? (schema.exclusiveMinimum === 0 ? 0.01 : undefined),
    max: schema.maximum,
  };
}

function tekstveld(name: string, schema: Schema): Soort {
  const collection = schema.pattern === ID ? VERWIJST_NAAR[name] : undefined;
  if (collection) return verwijzing(collection);
  if (LANGE_TEKSTEN.has(name)) return { widget: 'text' };
  if (schema.format === 'email') return { widget: 'string', type: 'email' };
  const waarschuwing = ['Dit kan zo niet.', schema.description].filter(Boolean).join(' ');
  return {
    widget: 'string',
    ...(schema.format === 'uri' && { type: 'url' }),
    ...(schema.pattern && { pattern: [schema.pattern, waarschuwing] }),
  };
}

function lijstveld(name: string, schema: Schema, required: boolean): Soort {
  const onderdeel = isSchema(schema.items) ? schema.items : {};
  // An optional list may be empty: then its key is left out.
  const grenzen = required && schema.minItems !== undefined ? { min: schema.minItems } : {};
  if (onderdeel.enum) {
    return { widget: 'select', multiple: true, options: onderdeel.enum, ...grenzen };
  }
  const collection = onderdeel.pattern === ID ? VERWIJST_NAAR[name] : undefined;
  if (collection) return { ...verwijzing(collection), multiple: true, ...grenzen };
  const [naam, samenvatting] = ONDERDELEN[name] ?? [];
  const lijst = { widget: 'list', ...grenzen, ...(naam && { label_singular: naam }) } as const;
  if (onderdeel.type === 'string') return { ...lijst, field: veldVan('tekst', onderdeel, true) };
  return {
    ...lijst,
    collapsed: 'auto',
    ...(samenvatting && { summary: samenvatting }),
    fields: veldenVan(onderdeel),
  };
}

/** A choice of entries, by the name of their file. */
function verwijzing(collection: string): Soort {
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: ['{{slug}}'],
    search_fields: ['{{slug}}'],
  };
}
