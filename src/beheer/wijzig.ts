/**
 * Changes an entry's frontmatter and leaves every other line as it stands: comments, folds, quotes and order. A program
 * that writes the whole file anew would bury the one amount that changed under hundreds of lines.
 */
import { isGelijk } from './gelijk.ts';
import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alsYaml, opDeRegel } from './schrijf.ts';

export type Gegevens = Readonly<Record<string, unknown>>;

interface Ingreep {
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

const isGroep = (waarde: unknown): waarde is Gegevens =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Values as the form leaves them, without what is empty: an absent key means that the source does not say. */
export function zonderLege(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(zonderLege).filter((deel) => deel !== undefined);
  if (isGroep(waarde)) {
    const paren = Object.entries(waarde)
      .map(([sleutel, deel]) => [sleutel, zonderLege(deel)] as const)
      .filter(([, deel]) => deel !== undefined && !(Array.isArray(deel) && deel.length === 0));
    return paren.length > 0 ? Object.fromEntries(paren) : undefined;
  }
  return waarde === null || waarde === '' ? undefined : waarde;
}

/** The changes to one text. Places are offsets in it. */
class Wijzigingen {
  readonly ingrepen: Ingreep[] = [];
  readonly tekst: string;

  constructor(tekst: string) {
    this.tekst = tekst;
  }

  private kolom(plek: number): number {
    return plek - this.beginVanRegel(plek);
  }

  private beginVanRegel(plek: number): number {
    return this.tekst.lastIndexOf('\n', plek - 1) + 1;
  }

  private eindeVanRegel(plek: number): number {
    if (this.tekst[plek - 1] === '\n') return plek;
    const einde = this.tekst.indexOf('\n', plek);
    return einde === -1 ? this.tekst.length : einde + 1;
  }

  private vervang(van: number, tot: number, tekst: string): void {
    this.ingrepen.push({ van, tot, tekst });
  }

  /** Where a node's last line ends. Comments below it belong to what follows. */
  private eindeVan(node: unknown): number {
    const laatste = isMap(node) || isSeq(node) ? node.items.at(-1) : undefined;
    if (laatste === undefined) return this.eindeVanRegel(bereik(node)[1]);
    return this.eindeVan(isPaar(laatste) ? (laatste.value ?? laatste.key) : laatste);
  }

  /** @returns false when the old and the new cannot be told apart piece by piece */
  waarde(node: unknown, nieuw: unknown): boolean {
    if (isMap(node) && isGroep(nieuw)) return this.groep(node, nieuw);
    if (isSeq(node) && Array.isArray(nieuw)) return this.lijst(node, nieuw);
    if (!isScalar(node) || node.type?.startsWith('BLOCK')) return false;
    const [van, tot] = bereik(node);
    const tekst = opDeRegel(nieuw, this.kolom(van));
    if (tekst === undefined || this.tekst.slice(van, tot).includes('\n')) return false;
    this.vervang(van, tot, tekst);
    return true;
  }

  private groep(map: YAMLMap, nieuw: Gegevens): boolean {
    const paren = map.items;
    const eerste = paren[0];
    if (!eerste) return false;
    const oud = new Map(paren.map((paar) => [sleutelVan(paar), paar]));
    const inspringing = this.kolom(bereik(eerste.key)[0]);
    // The first key of an item stands behind its dash: that line does not go without the item.
    if (!(sleutelVan(eerste) in nieuw)) return false;
    let na = eerste;
    for (const [sleutel, waarde] of Object.entries(nieuw)) {
      const paar = oud.get(sleutel);
      if (paar) {
        this.paar(paar, waarde, inspringing);
        na = paar;
      } else {
        const plek = this.eindeVan(na.value ?? na.key);
        this.vervang(plek, plek, alsYaml({ [sleutel]: waarde }, inspringing));
      }
    }
    for (const paar of paren.filter((kandidaat) => !(sleutelVan(kandidaat) in nieuw))) {
      this.vervang(
        this.beginVanRegel(bereik(paar.key)[0]),
        this.eindeVan(paar.value ?? paar.key),
        '',
      );
    }
    return true;
  }

  private paar(paar: Pair, nieuw: unknown, inspringing: number): void {
    if (isGelijk(waardeVan(paar.value), nieuw) || this.probeer(paar.value, nieuw)) return;
    const [van] = bereik(paar.key);
    const tekst = alsYaml({ [sleutelVan(paar)]: nieuw }, inspringing).slice(inspringing);
    this.vervang(van, this.eindeVan(paar.value ?? paar.key), tekst);
  }

  private lijst(lijst: YAMLSeq, nieuw: readonly unknown[]): boolean {
    const oud = lijst.items.map(waardeVan);
    const eerste = lijst.items[0];
    if (eerste === undefined || nieuw.length === 0 || lijst.flow) return false;
    const kort = Math.min(oud.length, nieuw.length);
    let voor = 0;
    while (voor < kort && isGelijk(oud[voor], nieuw[voor])) voor += 1;
    let achter = 0;
    while (achter < kort - voor && isGelijk(oud.at(-1 - achter), nieuw.at(-1 - achter)))
      achter += 1;
    const inspringing = this.kolom(bereik(eerste)[0]) - '- '.length;
    const midden = lijst.items.slice(voor, lijst.items.length - achter);
    const nieuwMidden = nieuw.slice(voor, nieuw.length - achter);
    midden.forEach((item, plaats) => {
      const [van, tot] = [this.beginVanRegel(bereik(item)[0]), this.eindeVan(item)];
      if (plaats >= nieuwMidden.length) this.vervang(van, tot, '');
      else if (!this.probeer(item, nieuwMidden[plaats])) {
        this.vervang(van, tot, alsYaml([nieuwMidden[plaats]], inspringing));
      }
    });
    const erbij = nieuwMidden.slice(midden.length);
    if (erbij.length > 0) {
      const na = lijst.items[voor + midden.length - 1];
      const plek = na === undefined ? this.beginVanRegel(bereik(eerste)[0]) : this.eindeVan(na);
      this.vervang(plek, plek, alsYaml(erbij, inspringing));
    }
    return true;
  }

  /** Changes a part piece by piece, or undoes the attempt. */
  private probeer(node: unknown, nieuw: unknown): boolean {
    const aantal = this.ingrepen.length;
    if (this.waarde(node, nieuw)) return true;
    this.ingrepen.length = aantal;
    return false;
  }

  toegepast(): string {
    // Behind first, so that the places before it stay right. What is put in at one place keeps its order.
    return this.ingrepen
      .map((ingreep, volgorde) => ({ ...ingreep, volgorde }))
      .toSorted((a, b) => b.van - a.van || b.tot - a.tot || b.volgorde - a.volgorde)
      .reduce(
        (tekst, { van, tot, tekst: nieuw }) => tekst.slice(0, van) + nieuw + tekst.slice(tot),
        this.tekst,
      );
  }
}

function isPaar(node: unknown): node is Pair {
  return typeof node === 'object' && node !== null && 'key' in node;
}

function bereik(node: unknown): readonly [number, number] {
  const range = (node as Node | null)?.range;
  if (!range) throw new Error('A node without a place');
  return [range[0], range[1]];
}

function sleutelVan(paar: Pair): string {
  return String(isScalar(paar.key) ? paar.key.value : paar.key);
}

function waardeVan(node: unknown): unknown {
  return (node as Node | null)?.toJSON() as unknown;
}

const FRONTMATTER = /^---\r?\n([\s\S]*?\n)---(?=\r?\n|$)/;

/** Whether a text is valid YAML and says this: a parser that guesses can read the right data from a broken text. */
function zegt(tekst: string, gegevens: Gegevens): boolean {
  const document = parseDocument(tekst);
  return document.errors.length === 0 && isGelijk(document.toJS(), gegevens);
}

/** The frontmatter of a new entry. */
export function nieuweIngang(gegevens: Gegevens): string {
  return `---\n${alsYaml(zonderLege(gegevens))}---\n`;
}

/**
 * An entry with new data in its frontmatter; its body stays.
 * @param bron the file as it is
 * @param gegevens all keys of the frontmatter, as they must become
 */
export function metGegevens(bron: string, gegevens: Gegevens): string {
  const nieuw = zonderLege(gegevens);
  const yaml = FRONTMATTER.exec(bron)?.[1];
  if (yaml === undefined || !isGroep(nieuw)) return nieuweIngang(gegevens);
  const document = parseDocument(yaml);
  const wijzigingen = new Wijzigingen(yaml);
  const gelukt = wijzigingen.waarde(document.contents, nieuw);
  const tekst = wijzigingen.toegepast();
  // Whatever went wrong above: what the file says is what was asked, if need be written anew.
  const klopt = gelukt && zegt(tekst, nieuw);
  return bron.replace(yaml, () => (klopt ? tekst : alsYaml(nieuw)));
}
