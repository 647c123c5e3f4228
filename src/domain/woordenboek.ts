/** The data dictionary: every field of a JSON Schema with its meaning, flat and in order. */

/** The part of JSON Schema that zod writes for the open data. */
export interface JsonSchema {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** A field of a row. */
export interface Veld {
  /** Where it stands: `premies[].bedragen[].per`. */
  readonly pad: string;
  readonly titel: string;
  readonly uitleg: string;
  readonly soort: string;
  readonly waarden: readonly string[];
  readonly verplicht: boolean;
}

const SOORT: Record<string, string> = {
  string: 'tekst',
  number: 'getal',
  integer: 'geheel getal',
  boolean: 'ja of nee',
  array: 'lijst',
  object: 'groep',
};

/** Every field of a row, a group before what it holds. What several alternatives share appears once. */
export function veldenVan(rij: JsonSchema, boven = ''): Veld[] {
  const gevonden = takkenVan(rij).flatMap((tak) =>
    Object.entries(tak.properties ?? {}).flatMap(([sleutel, veld]) => {
      const pad = boven + sleutel;
      const zelf: Veld = {
        pad,
        titel: veld.title ?? sleutel,
        uitleg: veld.description ?? '',
        soort: SOORT[veld.type ?? ''] ?? 'groep',
        waarden: (veld.enum ?? veld.items?.enum ?? []).map(String),
        verplicht: tak.required?.includes(sleutel) ?? false,
      };
      const binnen =
        veld.type === 'array'
          ? veldenVan(veld.items ?? {}, `${pad}[].`)
          : veldenVan(veld, `${pad}.`);
      return [zelf, ...binnen];
    }),
  );
  return [...new Map(gevonden.toReversed().map((veld) => [veld.pad, veld])).values()].toReversed();
}

function takkenVan(schema: JsonSchema): readonly JsonSchema[] {
  return schema.anyOf ? schema.anyOf.flatMap(takkenVan) : [schema];
}
