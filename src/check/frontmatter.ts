/**
 * Splits an entry into frontmatter and body, and reads the frontmatter. Astro finds and reads it in its own way (a
 * regular expression, another YAML parser); what it would understand differently from us is refused.
 */
import { isDeepStrictEqual } from 'node:util';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import { BEGIN, fout, sleutelVan, type Pad, type Probleem } from './probleem.ts';
import { leesYaml, type GelezenYaml } from './yaml.ts';

export interface Fiche {
  /** The file, relative to the project. */
  readonly pad: string;
  readonly bron: string;
  readonly yaml: GelezenYaml;
  /** The whole file with its frontmatter blanked, as the MDX compiler gets it: positions are those of the file. */
  readonly mdx: string;
}

const GRENS = '---';

function regelsVan(tekst: string): string[] {
  return tekst.split(/\r?\n/);
}

/** Why a file has no frontmatter that we and Astro read alike, and on which line. */
function grensfout(regels: readonly string[]): { regel: number; bericht: string } | undefined {
  if (regels[0] !== GRENS) {
    const later = regels.indexOf(GRENS);
    const leeg = later > 0 && regels.slice(0, later).every((regel) => regel.trim() === '');
    return {
      regel: 1,
      bericht: leeg
        ? 'Het bestand begint met een lege regel. De eerste regel moet --- zijn.'
        : 'Het bestand begint niet met de feiten. De eerste regel moet --- zijn, daarna komen de feiten, daarna weer ---.',
    };
  }
  const einde = regels.findIndex((regel, nummer) => nummer > 0 && /^(?:---|\+\+\+)/.test(regel));
  if (einde === -1) {
    return {
      regel: 1,
      bericht:
        'De feiten worden niet afgesloten. Zet na de laatste sleutel een regel met alleen ---.',
    };
  }
  if (regels[einde] !== GRENS) {
    return {
      regel: einde + 1,
      bericht: `Op de regel die de feiten afsluit mag alleen --- staan, maar er staat ${JSON.stringify(regels[einde])}.`,
    };
  }
  return undefined;
}

/** The path at which two readings first differ. */
function eersteVerschil(a: unknown, b: unknown): Pad {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [];
  for (const [sleutel, waarde] of Object.entries(a)) {
    const ander = (b as Record<string, unknown>)[sleutel];
    if (!isDeepStrictEqual(waarde, ander)) return [sleutel, ...eersteVerschil(waarde, ander)];
  }
  return [];
}

function naastAstro(pad: string, bron: string, yaml: GelezenYaml): Probleem[] {
  const meld = (welk: Pad) => [
    fout(
      pad,
      yaml.plaatsVan(welk),
      sleutelVan(welk),
      'Deze waarde kan op twee manieren gelezen worden. Zet er aanhalingstekens rond.',
    ),
  ];
  try {
    const { frontmatter } = parseFrontmatter(bron);
    return isDeepStrictEqual(frontmatter, yaml.data)
      ? []
      : meld(eersteVerschil(yaml.data, frontmatter));
  } catch {
    return meld([]);
  }
}

/**
 * Reads the frontmatter of an entry.
 * @returns the problems; and the entry, unless its facts cannot be told from its prose
 */
export function leesFrontmatter(
  pad: string,
  bron: string,
): { problemen: Probleem[]; fiche?: Fiche } {
  const regels = regelsVan(bron);
  const grens = grensfout(regels);
  if (grens) {
    return { problemen: [fout(pad, { regel: grens.regel, kolom: 1 }, 'bestand', grens.bericht)] };
  }
  const einde = bron.search(/\n---/) + 1;
  // The opening --- becomes a comment of the same length, so that offsets stay those of the file.
  const yaml = leesYaml(pad, `#--${bron.slice(GRENS.length, einde)}`);
  const mdx =
    bron.slice(0, einde + GRENS.length).replaceAll(/[^\r\n]/g, ' ') +
    bron.slice(einde + GRENS.length);
  const problemen = [...yaml.problemen];
  const { data } = yaml;
  if (problemen.length === 0) {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      problemen.push(
        fout(
          pad,
          BEGIN,
          'bestand',
          'Tussen --- en --- horen sleutels met een waarde, zoals "vertrouwen: midden".',
        ),
      );
    } else {
      problemen.push(...naastAstro(pad, bron, yaml));
    }
  }
  return { problemen, fiche: { pad, bron, yaml, mdx } };
}
