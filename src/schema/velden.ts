/**
 * The building blocks of every schema: zod types whose messages a clerk understands. A message says what was read,
 * what is allowed and, where something close exists, what was probably meant. What zod checks with a function and
 * JSON Schema can say too stands in `.meta()`: the form at /beheer/ and VS Code read it there.
 */
import { closest, distance } from 'fastest-levenshtein';
import { z } from 'zod';

z.config(z.locales.nl());

/** What was read, as a person would write it. */
export function gelezen(waarde: unknown): string {
  if (waarde === undefined || waarde === null) return 'niets';
  if (waarde === true) return 'ja (true)';
  if (waarde === false) return 'nee (false)';
  if (waarde instanceof Date) return `de datum ${waarde.toISOString().slice(0, 10)}`;
  if (Array.isArray(waarde)) return 'een lijst';
  if (typeof waarde === 'object') return 'een groep sleutels';
  return JSON.stringify(waarde);
}

/**
 * The allowed word nearest to what was written.
 * @returns the word, or undefined when none is near enough to be what was meant
 */
export function dichtstbij(woord: string, toegelaten: readonly string[]): string | undefined {
  if (toegelaten.length === 0) return undefined;
  const klein = woord.toLowerCase();
  const zelfde = toegelaten.find((kandidaat) => kandidaat.toLowerCase() === klein);
  if (zelfde) return zelfde;
  const kandidaat = closest(klein, toegelaten);
  const speling = Math.max(1, Math.floor(Math.max(klein.length, kandidaat.length) / 3));
  return distance(klein, kandidaat.toLowerCase()) <= speling ? kandidaat : undefined;
}

function bedoelde(woord: unknown, toegelaten: readonly string[]): string {
  const raad = typeof woord === 'string' ? dichtstbij(woord, toegelaten) : undefined;
  return raad ? ` Bedoelde je ${JSON.stringify(raad)}?` : '';
}

const ontbreekt = (waarde: unknown): boolean => waarde === undefined;

/** An object in which every unknown key is an error that names the right one: a line of the message per key. */
export function groep<T extends z.core.$ZodLooseShape>(vorm: T) {
  const sleutels = Object.keys(vorm);
  return z.strictObject(vorm, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys
          .map(
            (sleutel) =>
              `De sleutel ${JSON.stringify(sleutel)} bestaat hier niet.${bedoelde(sleutel, sleutels)} Toegelaten: ${sleutels.join(', ')}.`,
          )
          .join('\n');
      }
      if (ontbreekt(issue.input)) return `Dit ontbreekt. Nodig: ${sleutels.join(', ')}.`;
      return `Hier hoort een groep sleutels (${sleutels.join(', ')}), maar er staat ${gelezen(issue.input)}.`;
    },
  });
}

/**
 * When a rule about several keys of a group may run: zod skips it once anything in the group is wrong, but people want
 * every error at once. So it runs as soon as the keys that it reads are right, whatever is wrong elsewhere.
 * @param sleutels the keys whose values the rule reads
 */
export function zodra(...sleutels: readonly string[]) {
  return {
    when: ({ value, issues }: z.core.ParsePayload) =>
      typeof value === 'object' &&
      value !== null &&
      issues.every(({ code, path = [] }) =>
        path.length === 0 ? code === 'unrecognized_keys' : !sleutels.includes(String(path[0])),
      ),
  };
}

/** A text that is not empty. */
export function tekst() {
  return z
    .string({
      error: (issue) =>
        ontbreekt(issue.input)
          ? 'Dit ontbreekt. Schrijf een tekst.'
          : `Hier hoort een tekst, maar er staat ${gelezen(issue.input)}. Zet er aanhalingstekens rond, bv. "2020".`,
    })
    .refine((waarde) => waarde.trim() !== '', {
      error: 'De tekst is leeg. Vul hem in of laat de sleutel weg.',
      abort: true,
    });
}

/** One of a closed list of words. */
export function keuze<const T extends readonly [string, ...string[]]>(waarden: T) {
  return z.enum(waarden, {
    error: (issue) =>
      ontbreekt(issue.input)
        ? `Dit ontbreekt. Kies uit: ${waarden.join(', ')}.`
        : `${gelezen(issue.input)} kan hier niet.${bedoelde(issue.input, waarden)} Kies uit: ${waarden.join(', ')}.`,
  });
}

/** true or false. */
export function jaNee() {
  return z.boolean({
    error: (issue) => `Hier hoort true (ja) of false (nee), maar er staat ${gelezen(issue.input)}.`,
  });
}

/** A number between two limits, both included. */
export function getal(min: number, max: number, eenheid = '') {
  const grenzen = `een getal van ${min} tot en met ${max}${eenheid}`;
  return z
    .number({ error: (issue) => `Hier hoort ${grenzen}, maar er staat ${gelezen(issue.input)}.` })
    .min(min, { error: (issue) => `Hier hoort ${grenzen}, maar er staat ${gelezen(issue.input)}.` })
    .max(max, {
      error: (issue) => `Hier hoort ${grenzen}, maar er staat ${gelezen(issue.input)}.`,
    });
}

/** A whole number between two limits, both included. */
export function geheelGetal(min: number, max: number, eenheid = '') {
  return getal(min, max, eenheid)
    .refine(Number.isInteger, {
      error: (issue) => `Hier hoort een geheel getal, maar er staat ${gelezen(issue.input)}.`,
    })
    .meta({ type: 'integer' });
}

/** An amount in EUR: above zero, at most `max`, at most two decimals. */
export function euro(max: number) {
  const grenzen = `een bedrag in euro, groter dan 0 en hoogstens ${max}`;
  return z
    .number({ error: (issue) => `Hier hoort ${grenzen}, maar er staat ${gelezen(issue.input)}.` })
    .positive({ error: (issue) => `Hier hoort ${grenzen}, maar er staat ${gelezen(issue.input)}.` })
    .max(max, { error: (issue) => `Hier hoort ${grenzen}, maar er staat ${gelezen(issue.input)}.` })
    .refine((bedrag) => Math.abs(bedrag * 100 - Math.round(bedrag * 100)) < 1e-6, {
      error: (issue) =>
        `Een bedrag heeft hoogstens twee cijfers na de komma, maar er staat ${gelezen(issue.input)}.`,
    });
}

/** A list with at least `min` items. */
export function lijst<T extends z.ZodType>(onderdeel: T, min = 1) {
  return z
    .array(onderdeel, {
      error: (issue) =>
        ontbreekt(issue.input)
          ? 'Dit ontbreekt. Hier hoort een lijst: elke regel begint met een streepje.'
          : `Hier hoort een lijst (elke regel begint met een streepje), maar er staat ${gelezen(issue.input)}.`,
    })
    .min(min, { error: 'De lijst is leeg. Vul ze aan of laat de sleutel weg.' });
}

/** A list without doubles. */
export function uniekeLijst<T extends z.ZodType<string>>(onderdeel: T) {
  return lijst(onderdeel)
    .meta({ uniqueItems: true })
    .superRefine(
      (waarden, ctx) => {
        waarden.forEach((waarde, plaats) => {
          if (waarden.indexOf(waarde) !== plaats) {
            ctx.addIssue({
              code: 'custom',
              path: [plaats],
              input: waarde,
              message: `${gelezen(waarde)} staat er twee keer.`,
            });
          }
        });
      },
      { when: ({ value }) => Array.isArray(value) },
    );
}

/** The address of a web page: http or https, with a host. */
export function webadres() {
  return tekst()
    .refine(
      (waarde) => {
        const url = URL.parse(waarde);
        return (
          url !== null &&
          ['http:', 'https:'].includes(url.protocol) &&
          url.hostname.includes('.') &&
          !/\s/.test(waarde)
        );
      },
      {
        error: (issue) =>
          `Hier hoort een webadres dat begint met https:// of http://, maar er staat ${gelezen(issue.input)}.`,
      },
    )
    .meta({ format: 'uri', pattern: String.raw`^https?://\S+$` });
}

/** A functional e-mail address. */
export function emailadres() {
  return z.email({
    error: (issue) =>
      `Hier hoort een e-mailadres zoals sociaalhuis@gemeente.be, maar er staat ${gelezen(issue.input)}.`,
  });
}

/** A Belgian phone number as people write it: 016 63 94 65, 0800 15 225, 1712. */
export function telefoonnummer() {
  return tekst().regex(/^(?:\+32 ?\d|0\d|1\d{2,3}$)[\d ]*$/, {
    error: (issue) =>
      `Hier hoort een Belgisch telefoonnummer zoals "016 63 94 65" of "1712", maar er staat ${gelezen(issue.input)}.`,
  });
}

/** The id of an entry or municipality: small letters, digits and hyphens. */
export function id() {
  return tekst().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: (issue) =>
      `Hier hoort een naam in kleine letters met streepjes, zoals sint-niklaas, maar er staat ${gelezen(issue.input)}.`,
  });
}

/** A Belgian postcode, as text. */
export function postcode() {
  return tekst().regex(/^[1-9]\d{3}$/, {
    error: (issue) =>
      `Hier hoort een postcode van vier cijfers tussen aanhalingstekens, zoals "9050", maar er staat ${gelezen(issue.input)}.`,
  });
}
