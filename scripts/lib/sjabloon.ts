import { stringify } from 'yaml';
import { z } from 'zod';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What a key starts with, where we may say something without making up a fact. */
const BEGINWAARDEN: Readonly<Record<string, string>> = { aanbod: 'onbekend', vertrouwen: 'laag' };

const BREEDTE = 96;

/** Folds a sentence into comment lines. */
function uitleg(tekst: string, inspringing: string): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(' ')) {
    if (`${inspringing}# ${regel} ${woord}`.length > BREEDTE && regel !== '') {
      regels.push(regel);
      regel = woord;
    } else {
      regel = regel === '' ? woord : `${regel} ${woord}`;
    }
  }
  return [...regels, regel].map((stuk) => `${inspringing}# ${stuk}`);
}

function isSchema(schema: unknown): schema is JsonSchema {
  return typeof schema === 'object' && schema !== null;
}

/** Of alternatives the first: the most common one comes first in our schemas. */
function gewoonlijk(schema: JsonSchema): JsonSchema {
  const eerste = schema.anyOf?.[0];
  return isSchema(eerste) ? eerste : schema;
}

function keuzesVan(schema: JsonSchema): string {
  const onderdeel = isSchema(schema.items) ? schema.items : schema;
  return onderdeel.enum ? ` Kies uit: ${onderdeel.enum.map(String).join(', ')}.` : '';
}

/** Puts a line behind a #, at the indent of its block: there Prettier leaves it, and taking the # away is enough. */
function achterHekje(regel: string, inspringing: string): string {
  return `${inspringing}#${regel.slice(inspringing.length)}`;
}

/** The lines of a key with its explanation; behind # when the key may be left out. */
function sleutelregels(
  sleutel: string,
  schema: JsonSchema,
  inspringing: string,
  waarde: string | undefined,
  verplicht: boolean,
): string[] {
  const titel = schema.title?.replace(/[^.?!]$/, '$&.');
  const wat = [titel, schema.description].filter((deel) => deel !== undefined).join(' ');
  const toelichting = uitleg(`${wat || sleutel}${keuzesVan(schema)}`, inspringing);
  const inhoud =
    waarde === undefined
      ? [`${inspringing}${sleutel}:`, ...inhoudsregels(schema, `${inspringing}  `)]
      : [`${inspringing}${stringify({ [sleutel]: waarde }, { lineWidth: 0 }).trimEnd()}`];
  return [
    ...toelichting,
    ...(verplicht ? inhoud : inhoud.map((regel) => achterHekje(regel, inspringing))),
  ];
}

function groepsregels(
  schema: JsonSchema,
  inspringing: string,
  waarden: Readonly<Record<string, string>>,
): string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([sleutel, deel]) =>
    isSchema(deel)
      ? sleutelregels(
          sleutel,
          deel,
          inspringing,
          waarden[sleutel],
          schema.required?.includes(sleutel) ?? false,
        )
      : [],
  );
}

function inhoudsregels(schema: JsonSchema, inspringing: string): string[] {
  const gewoon = gewoonlijk(schema);
  if (gewoon.type === 'object') return groepsregels(gewoon, inspringing, {});
  if (gewoon.type !== 'array' || !isSchema(gewoon.items)) return [];
  const onderdeel = gewoonlijk(gewoon.items);
  if (onderdeel.type !== 'object') return [`${inspringing}-`];
  const regels = groepsregels(onderdeel, `${inspringing}  `, {});
  // The dash goes before the first key that is not a comment, and the explanation of that key above the dash.
  const eerste = regels.findIndex((regel) => !regel.trimStart().startsWith('#'));
  return regels.map((regel, plek) => {
    if (plek > eerste) return regel;
    return plek === eerste ? `${inspringing}- ${regel.trimStart()}` : regel.slice(2);
  });
}

/**
 * An entry to fill in, with an explanation of every key from the schema itself.
 * @param schema the schema of the collection
 * @param ingevuld what is known already, by key
 */
export function sjabloon(schema: z.ZodType, ingevuld: Readonly<Record<string, string>>): string {
  const jsonSchema = z.toJSONSchema(schema, { io: 'input' });
  return [
    '---',
    ...uitleg(
      'Vul in wat hieronder leeg is. Weet je iets niet? Laat de regel met # ervoor staan: verzin niets. Wil je een regel met # ervoor invullen, haal dan dat # weg. Wis de uitleg als je klaar bent.',
      '',
    ),
    ...groepsregels(jsonSchema, '', { ...BEGINWAARDEN, ...ingevuld }),
    '---',
    '',
  ].join('\n');
}
