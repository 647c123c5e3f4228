/**
 * YAML with positions: parses once, tells what is wrong in plain Dutch, and knows where every key and value stands.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
  type YAMLError,
} from 'yaml';
import { fout, sleutelVan, type Pad, type Plaats, type Probleem } from './probleem.ts';

/** A text in the data. */
interface TekstInYaml {
  readonly pad: Pad;
  readonly waarde: string;
}

export interface GelezenYaml {
  readonly problemen: Probleem[];
  /** Undefined where the YAML is too broken to know what was meant. */
  readonly data: unknown;
  /** Of a value; or of the key itself, with `sleutel`. What is not there is placed at the nearest thing above it. */
  plaatsVan(pad: Pad, wat?: 'waarde' | 'sleutel'): Plaats;
  /** The path of the key in whose source an offset stands. */
  padOp(offset: number): Pad;
  readonly teksten: readonly TekstInYaml[];
  /** The paths of the keys after whose colon nothing stands. */
  readonly leeg: readonly Pad[];
}

const UITLEG: Partial<Record<YAMLError['code'], string>> = {
  ALIAS_PROPS: 'Verwijzingen met & en * kunnen hier niet. Schrijf de tekst voluit.',
  BAD_ALIAS: 'Verwijzingen met & en * kunnen hier niet. Zet aanhalingstekens rond de tekst.',
  BAD_COLLECTION_TYPE: 'Labels met ! kunnen hier niet. Zet aanhalingstekens rond de tekst.',
  BAD_DIRECTIVE: 'Een regel kan niet met % beginnen. Zet aanhalingstekens rond de tekst.',
  BAD_DQ_ESCAPE:
    'Na een \\ tussen dubbele aanhalingstekens staat iets dat niet kan. Schrijf \\\\ voor een gewone \\.',
  BAD_INDENT: 'Deze regel springt niet ver genoeg of te ver in. Zet hem recht onder de vorige.',
  BAD_SCALAR_START:
    'Een tekst kan niet met @, ` of % beginnen. Zet er aanhalingstekens rond: "...".',
  BLOCK_AS_IMPLICIT_KEY:
    'Deze regel is niet te begrijpen: een tekst met ": " erin hoort tussen aanhalingstekens, of de regel springt te ver in.',
  BLOCK_IN_FLOW: 'Een lijst met streepjes kan niet tussen haken staan.',
  DUPLICATE_KEY: 'Deze sleutel staat hier twee keer. Houd er één.',
  MISSING_CHAR:
    'Er ontbreekt een teken: een aanhalingsteken of haakje dat niet sluit, of een spatie na een dubbele punt.',
  MULTILINE_IMPLICIT_KEY:
    'Deze regel is niet te begrijpen: staat er een dubbele punt en een spatie na de sleutel?',
  MULTIPLE_DOCS: 'De regel "..." kan hier niet. Haal hem weg.',
  NON_STRING_KEY: 'Een sleutel moet een gewoon woord zijn.',
  TAB_AS_INDENT: 'Hier staat een tab. Gebruik spaties om in te springen.',
  TAG_RESOLVE_FAILED: 'Labels met ! kunnen hier niet. Zet aanhalingstekens rond de tekst.',
};
const OPEN_HAAKJE = 'Vóór deze regel staat een [ of { die niet gesloten wordt.';
const ONLEESBAAR =
  'Deze regel is niet te begrijpen. Kijk na of er na elke sleutel een dubbele punt en een spatie staan en of alles recht onder elkaar staat.';
const GEEN_VERWIJZING =
  'Verwijzingen met & en * kunnen hier niet. Schrijf de tekst voluit, of zet er aanhalingstekens rond.';
const GEEN_LABEL = 'Labels met ! kunnen hier niet. Zet aanhalingstekens rond de tekst.';

function sleutelTekst(paar: Pair): string {
  return isScalar(paar.key) ? String(paar.key.value) : '';
}

/** The data path of a node, from the ancestors that yaml's visitor gives. */
function padNaar(ouders: readonly unknown[], plek: number | string | null): Pad {
  const pad: PropertyKey[] = [];
  ouders.forEach((ouder, diepte) => {
    const kind = ouders[diepte + 1];
    if (isPair(ouder)) pad.push(sleutelTekst(ouder));
    else if (isSeq(ouder)) pad.push(kind === undefined ? Number(plek) : ouder.items.indexOf(kind));
  });
  return pad;
}

/**
 * Parses YAML.
 * @param pad the file, for the problems
 * @param bron the whole text, so that offsets are those of the file: hide what is not YAML behind `#`
 */
export function leesYaml(pad: string, bron: string): GelezenYaml {
  const regels = new LineCounter();
  const document = parseDocument(bron, {
    lineCounter: regels,
    stringKeys: true,
    prettyErrors: false,
    // As Astro reads it: an unquoted 2026-01-01 is a date, not a text. The schema then asks for quotes.
    customTags: (labels) => [...labels, 'timestamp'],
  });
  const plaatsOp = (offset: number): Plaats => {
    const { line, col } = regels.linePos(offset);
    return { regel: Math.max(1, line), kolom: Math.max(1, col) };
  };
  const problemen: Probleem[] = [];
  const teksten: TekstInYaml[] = [];
  const leeg: Pad[] = [];
  let leesbaar = true;
  const meld = (offset: number, plekPad: Pad, bericht: string) => {
    problemen.push(fout(pad, plaatsOp(offset), sleutelVan(plekPad), bericht));
  };

  visit(document, {
    Node(plek, node, ouders) {
      const begin = node.range?.[0] ?? 0;
      const nodePad = () => padNaar(ouders, typeof plek === 'symbol' ? null : plek);
      if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor)) {
        meld(begin, nodePad(), GEEN_VERWIJZING);
        leesbaar = false;
      } else if (node.tag) {
        meld(begin, nodePad(), GEEN_LABEL);
        leesbaar = false;
      } else if (isScalar(node) && plek !== 'key') {
        if (node.value === null) leeg.push(nodePad());
        else if (typeof node.value === 'string') {
          teksten.push({ pad: nodePad(), waarde: node.value });
        }
      }
    },
  });
  for (const probleem of document.errors) {
    const offset = probleem.pos[0];
    const plekPad = padOp(document, offset);
    const uitleg = probleem.message.startsWith('Flow ') ? OPEN_HAAKJE : UITLEG[probleem.code];
    meld(offset, plekPad, uitleg ?? ONLEESBAAR);
    if (probleem.code === 'DUPLICATE_KEY') continue;
    leesbaar = false;
    // One broken line makes a parser stumble over the next ones: only the first stumble says something.
    break;
  }

  return {
    problemen,
    data: leesbaar ? (document.toJS() as unknown) : undefined,
    plaatsVan: (welk, wat = 'waarde') => plaatsOp(offsetVan(document.contents, welk, wat)),
    padOp: (offset) => padOp(document, offset),
    teksten,
    leeg,
  };
}

/** The path of the key whose source holds this offset. */
function padOp(document: Document, offset: number): Pad {
  let gevonden: Pad = [];
  visit(document, {
    Pair(_plek, paar, ouders) {
      const begin = isNode(paar.key) ? (paar.key.range?.[0] ?? 0) : 0;
      const eind = isNode(paar.value)
        ? (paar.value.range?.[2] ?? begin)
        : isNode(paar.key)
          ? (paar.key.range?.[2] ?? begin)
          : begin;
      if (begin <= offset && offset < Math.max(eind, begin + 1)) {
        gevonden = [...padNaar([...ouders, paar], null)];
      }
    },
  });
  return gevonden;
}

function begin(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where a path stands in the source. A text or number is placed at itself, a group or list at the key that names it. */
function offsetVan(wortel: unknown, pad: Pad, wat: 'waarde' | 'sleutel'): number {
  let node = wortel;
  let plek = begin(wortel) ?? 0;
  pad.forEach((stap, diepte) => {
    if (isMap(node)) {
      const paar = node.items.find((item) => sleutelTekst(item) === String(stap));
      plek = begin(paar?.key) ?? plek;
      if (diepte === pad.length - 1 && wat === 'waarde' && heeftInhoud(paar?.value)) {
        plek = begin(paar?.value) ?? plek;
      }
      node = paar?.value;
    } else {
      node = isSeq(node) ? node.items[Number(stap)] : undefined;
      plek = begin(node) ?? plek;
    }
  });
  return plek;
}

function heeftInhoud(node: unknown): boolean {
  return isScalar(node) && node.value !== null;
}
