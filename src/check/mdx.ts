/**
 * The guard: the body of an entry is Markdown, never code. It parses with the processor that Astro compiles with, and
 * lets through only what it knows, so that new syntax is refused until someone has thought about it.
 */
import { defineMdastPlugin, mdxToMdast, type MdastNode } from 'satteri';
import { dichtstbij } from '../schema/velden.ts';
import { fout, type Plaats, type Probleem } from './probleem.ts';

/** The components that writers may use, with their attributes: src/components/entry/. */
const COMPONENTEN: Readonly<Record<string, readonly string[]>> = {
  LetOp: ['titel'],
  Stappen: ['titel'],
};

const GEWONE_NODES = new Set<string>([
  'root',
  'paragraph',
  'heading',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'code',
  'definition',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'footnoteDefinition',
  'footnoteReference',
  'table',
  'tableRow',
  'tableCell',
  'delete',
]);

const GEEN_CODE =
  'Hier staat code tussen accolades { }. Dat kan niet: schrijf gewone tekst. Bedoel je een echte accolade, schrijf dan \\{.';
const VERBODEN: Readonly<Record<string, string>> = {
  mdxjsEsm:
    'Een alinea die met "import" of "export" begint, is code en kan hier niet. Begin met een ander woord.',
  mdxFlowExpression: GEEN_CODE,
  mdxTextExpression: GEEN_CODE,
  html: 'HTML kan hier niet. Schrijf gewone tekst of Markdown.',
  image: 'Afbeeldingen kunnen hier niet. Beschrijf in woorden wat erop staat.',
  imageReference: 'Afbeeldingen kunnen hier niet. Beschrijf in woorden wat erop staat.',
  yaml: 'Hier staat een tweede blok met feiten tussen ---. Alle feiten horen in het eerste blok.',
  toml: 'Hier staat een blok tussen +++. Alle feiten horen bovenaan tussen ---.',
};

const TOEGELATEN_LINKS = ['https:', 'http:', 'mailto:', 'tel:'];

/** A link is safe when a browser goes to a page, a mail or a call with it, or stays on this site. */
function keurLink(url: string): string | undefined {
  // A browser drops tabs and line ends anywhere in an address, and spaces and controls around it.
  if (/[\u0000-\u0020\u007F-\u009F\\]|\p{Cf}/u.test(url)) {
    return `In een link mogen geen spaties of vreemde tekens staan, maar er staat ${JSON.stringify(url)}.`;
  }
  if (/^(?:#|\/(?!\/))/.test(url)) return undefined;
  const adres = URL.parse(url);
  if (adres && TOEGELATEN_LINKS.includes(adres.protocol) && url.startsWith(adres.protocol)) {
    const heeftSite = adres.hostname.includes('.') && url.startsWith(`${adres.protocol}//`);
    if (!adres.protocol.startsWith('http') || heeftSite) return undefined;
  }
  return `Een link begint met https://, http://, mailto: of tel:, of met / voor een pagina van deze site, maar er staat ${JSON.stringify(url)}.`;
}

type JsxNode = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function keurComponent(node: JsxNode): string[] {
  const namen = Object.keys(COMPONENTEN);
  const keuze = `Toegelaten zijn alleen ${namen.map((naam) => `<${naam}>`).join(' en ')}.`;
  if (!node.name) return [`<> kan hier niet. ${keuze}`];
  const attributen = Object.hasOwn(COMPONENTEN, node.name) ? COMPONENTEN[node.name] : undefined;
  if (!attributen) {
    const raad = dichtstbij(node.name, namen);
    return [`<${node.name}> kan hier niet.${raad ? ` Bedoelde je <${raad}>?` : ''} ${keuze}`];
  }
  return node.attributes.flatMap((attribuut) => {
    if (attribuut.type !== 'mdxJsxAttribute') {
      return ['Tussen de haakjes van een blok staat code tussen accolades { }. Dat kan niet.'];
    }
    if (!attributen.includes(attribuut.name)) {
      return [
        `"${attribuut.name}" kan niet bij <${node.name}>. Toegelaten: ${attributen.join(', ')}.`,
      ];
    }
    return typeof attribuut.value === 'string'
      ? []
      : [`Schrijf ${attribuut.name} als tekst tussen aanhalingstekens: ${attribuut.name}="...".`];
  });
}

function bezwaren(node: MdastNode): string[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return keurComponent(node);
    case 'table':
      // It would become a style inside the page, which the security policy blocks.
      return node.align?.some((kant) => kant !== null)
        ? [
            'Een kolom uitlijnen met dubbele punten kan hier niet. Schrijf alleen streepjes: | --- |.',
          ]
        : [];
    case 'link':
    case 'definition':
      return [keurLink(node.url)].filter((bezwaar) => bezwaar !== undefined);
    default:
      return GEWONE_NODES.has(node.type)
        ? []
        : [VERBODEN[node.type] ?? `Dit (${node.type}) kan hier niet. Schrijf gewone tekst.`];
  }
}

interface Bezwaar {
  readonly plaats: Plaats;
  readonly bericht: string;
}

function plaatsVanNode(node: MdastNode): Plaats {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { regel: line, kolom: column };
}

/** Everything in a parsed body that is not plain Markdown. */
function keurBoom(node: MdastNode): Bezwaar[] {
  const eigen = bezwaren(node).map((bericht) => ({ plaats: plaatsVanNode(node), bericht }));
  const kinderen = 'children' in node ? node.children.flatMap((kind) => keurBoom(kind)) : [];
  return [...eigen, ...kinderen];
}

/** A piece of running text in the body, as a reader sees it, or an address behind a link. */
export interface TekstInMdx {
  readonly plaats: Plaats;
  readonly waarde: string;
}

const BLOKKEN = new Set<string>(['paragraph', 'heading', 'tableCell', 'code']);

function leesbaar(node: MdastNode): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((kind) => leesbaar(kind)).join('') : '';
}

function tekstenIn(node: MdastNode): TekstInMdx[] {
  const plaats = plaatsVanNode(node);
  const eigen: string[] = BLOKKEN.has(node.type) ? [leesbaar(node)] : [];
  if (node.type === 'link' || node.type === 'definition') eigen.push(node.url, node.title ?? '');
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    eigen.push(leesbaar(node));
    for (const { value } of node.attributes) if (typeof value === 'string') eigen.push(value);
  }
  const kinderen = 'children' in node ? node.children.flatMap((kind) => tekstenIn(kind)) : [];
  return [...eigen.map((waarde) => ({ plaats, waarde })), ...kinderen];
}

const ONLEESBAAR =
  'Deze regel is niet te begrijpen. Tekens als < en { hebben hier een betekenis: schrijf "minder dan" voor <, of zet er een \\ voor.';
const NIET_GESLOTEN = /closing tag/i;

/** The place and the explanation of what the parser stumbled over; its message begins with `line:column:`. */
function struikeling(error: unknown): Bezwaar {
  const tekst = error instanceof Error ? error.message : String(error);
  const [, regel = '1', kolom = '1'] = /^(\d+):(\d+)/.exec(tekst) ?? [];
  return {
    plaats: { regel: Number(regel), kolom: Number(kolom) },
    bericht: NIET_GESLOTEN.test(tekst)
      ? 'Een blok zoals <LetOp> wordt niet afgesloten, of met een ander woord. Zet er </LetOp> achter.'
      : ONLEESBAAR,
  };
}

/**
 * Checks the body of an entry.
 * @param mdx the file with its frontmatter blanked, so that lines are those of the file
 */
export function keurMdx(
  pad: string,
  mdx: string,
): { problemen: Probleem[]; teksten: readonly TekstInMdx[] } {
  const alsProbleem = ({ plaats, bericht }: Bezwaar) => fout(pad, plaats, 'tekst', bericht);
  if (mdx.trim() === '') return { problemen: [], teksten: [] };
  try {
    const boom = mdxToMdast(mdx);
    return { problemen: keurBoom(boom).map(alsProbleem), teksten: tekstenIn(boom) };
  } catch (error) {
    return { problemen: [alsProbleem(struikeling(error))], teksten: [] };
  }
}

/**
 * The same guard inside Astro's processor. The loader checks the files; this checks what is really compiled, so that
 * neither a page in .mdx, nor a file that changed since, nor `astro dev` runs code from an entry.
 */
export const mdxPoort = defineMdastPlugin({
  name: 'mantelwijzer-poort',
  options: { position: true },
  before(wortel, context) {
    const astro = (context.data as { astro?: { frontmatter?: Record<string, unknown> } }).astro;
    if (astro?.frontmatter && 'layout' in astro.frontmatter) {
      throw new Error('1:1: De sleutel "layout" kan hier niet.');
    }
    const [eerste] = keurBoom(wortel);
    if (eerste) {
      throw new Error(`${eerste.plaats.regel}:${eerste.plaats.kolom}: ${eerste.bericht}`);
    }
  },
});
