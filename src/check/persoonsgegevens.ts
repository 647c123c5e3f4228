/**
 * Personal data in a text: addresses, numbers. The directory names services only, so what leads to a person is
 * refused, and what may lead to one is warned about.
 */
import { ACHTERNAMEN, FUNCTIONEEL, VOORNAMEN } from './namen.ts';

export interface Vondst {
  /** Where in the text. */
  readonly plek: number;
  /** What was found, bare, to tell whether two finds are the same. */
  readonly kern: string;
  readonly bericht: string;
  readonly ernst: 'fout' | 'waarschuwing';
}

/** Spares most texts the slow search for an address. */
const HEEFT_ADRES = /[@＠]|[[(]a[tp]/i;
const EMAIL =
  /(?<naam>[\p{L}\p{N}._%+'-]+)\s?(?:@|＠|\[at\]|\(at\)|\[apenstaart(?:je)?\])\s?(?<domein>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/giu;
/** What people put between digits. */
const TUSSEN = String.raw`[\s./()\-–—‐‑·,_]{0,3}`;
/** Mobile: 04 and then 5-9, ten digits in all; a fixed number of Liège (04 and seven digits) has nine. */
const GSM = new RegExp(
  String.raw`(?<![\p{N}])(?:(?:\+|00)${TUSSEN}3${TUSSEN}2${TUSSEN}(?:0${TUSSEN})?|0${TUSSEN})4${TUSSEN}[5-9](?:${TUSSEN}\d){7}(?!\p{N})`,
  'gu',
);
/** National register number: birth date, serial number and check digits. */
const RIJKSREGISTER = new RegExp(String.raw`(?<!\p{N})\d(?:[\s.\-–/]?\d){10}(?!\p{N})`, 'gu');

const TUSSENVOEGSEL = /^(?:van|vanden|vander|de|den|der|ter|ten|vd)$/;
/** Stems of words that a person is not called: enough to not warn. */
const FUNCTIONELE_STAM =
  /dienst|zorg|welzijn|loket|huis|ocmw|soci|senior|premie|gemeente|stad|centrum|info|team|hulp|punt|regio|streek|zone|mantel|gezin|lijn|zaken|leven|liga|groep|thuis/;

function woordenVan(naam: string): string[] {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\+.*$/, '')
    .split(/[^\p{L}]+/u)
    .filter((woord) => woord !== '');
}

const isAchternaam = (woord: string): boolean => ACHTERNAMEN.has(woord);

/** A word that joins a first name or initial to a family name: janjanssens, jjanssens. */
function isAaneengeschreven(woord: string): boolean {
  for (let knip = 1; knip < woord.length - 3; knip += 1) {
    const voor = woord.slice(0, knip);
    if ((knip === 1 || VOORNAMEN.has(voor)) && isAchternaam(woord.slice(knip))) return true;
  }
  return false;
}

/**
 * Whether the part of an address before the @ names a person.
 * @returns `ja`, `misschien` (it has the form of a name), or `nee`
 */
export function noemtPersoon(naam: string): 'ja' | 'misschien' | 'nee' {
  const woorden = woordenVan(naam);
  const [eerste = ''] = woorden;
  const laatste = woorden.at(-1) ?? '';
  if (woorden.some((woord) => FUNCTIONEEL.has(woord))) return 'nee';
  if (VOORNAMEN.has(eerste) || isAaneengeschreven(eerste)) return 'ja';
  if (woorden.length === 1) return isAchternaam(eerste) ? 'misschien' : 'nee';
  if (VOORNAMEN.has(laatste)) return 'ja';
  if (isAchternaam(eerste) || isAchternaam(laatste)) return 'ja';
  if (woorden.slice(1, -1).some((woord) => TUSSENVOEGSEL.test(woord))) return 'ja';
  const lijktEenNaam = (woord: string, minstens: number) =>
    woord.length >= minstens &&
    (minstens === 1 || /[aeiouy]/.test(woord)) &&
    !FUNCTIONELE_STAM.test(woord);
  const heeftNaamvorm =
    woorden.length === 2 &&
    lijktEenNaam(eerste, eerste.length === 1 ? 1 : 3) &&
    lijktEenNaam(laatste, 4);
  return heeftNaamvorm ? 'misschien' : 'nee';
}

const cijfersVan = (tekst: string): string => tekst.replaceAll(/\D/g, '');

/** Whether eleven digits are a national register number: a date that can be, and check digits for a birth before or since 2000. */
export function isRijksregisternummer(cijfers: string): boolean {
  if (!/^\d{11}$/.test(cijfers)) return false;
  // A number for someone who is not in the register adds 20 or 40 to the month.
  const maand = Number(cijfers.slice(2, 4)) % 20;
  const dag = Number(cijfers.slice(4, 6));
  if (maand > 12 || dag > 31) return false;
  const basis = Number(cijfers.slice(0, 9));
  const controle = Number(cijfers.slice(9));
  return [basis, 2_000_000_000 + basis].some((getal) => 97 - (getal % 97) === controle);
}

/** Makes look-alikes plain without moving anything: full-width digits, non-breaking spaces. */
function effen(tekst: string): string {
  return tekst.replaceAll(/[^\x20-\x7E\s]|\u00A0/gu, (teken) => {
    const gewoon = teken.normalize('NFKC');
    return gewoon.length === teken.length ? gewoon : teken;
  });
}

/** All personal data in a text. */
export function zoekPersoonsgegevens(ruw: string): Vondst[] {
  const tekst = effen(ruw);
  const vondsten: Vondst[] = [];
  const metAdres = HEEFT_ADRES.test(tekst);
  for (const treffer of metAdres ? tekst.matchAll(EMAIL) : []) {
    const { naam = '', domein = '' } = treffer.groups ?? {};
    const adres = `${naam}@${domein.replace(/\.$/, '')}`;
    const oordeel = noemtPersoon(naam);
    if (oordeel === 'nee') continue;
    vondsten.push({
      plek: treffer.index,
      kern: adres.toLowerCase(),
      ernst: oordeel === 'ja' ? 'fout' : 'waarschuwing',
      bericht:
        oordeel === 'ja'
          ? `Het e-mailadres "${adres}" noemt een persoon. Gebruik het adres van de dienst, zoals socialedienst@gemeente.be, of laat het weg.`
          : `Noemt het e-mailadres "${adres}" een persoon? Gebruik dan het adres van de dienst.`,
    });
  }
  for (const treffer of tekst.matchAll(GSM)) {
    vondsten.push({
      plek: treffer.index,
      kern: cijfersVan(treffer[0]).replace(/^(?:0032|32)?0?/, ''),
      ernst: 'fout',
      bericht: `"${treffer[0].trim()}" is een gsm-nummer. Gebruik het vaste nummer van de dienst, of laat het weg.`,
    });
  }
  for (const treffer of tekst.matchAll(RIJKSREGISTER)) {
    const cijfers = cijfersVan(treffer[0]);
    if (!isRijksregisternummer(cijfers)) continue;
    vondsten.push({
      plek: treffer.index,
      kern: cijfers,
      ernst: 'fout',
      // The number itself is not repeated: messages end up in public logs.
      bericht:
        'Hier staat een rijksregisternummer. Haal het weg: dat mag nooit in deze gids staan.',
    });
  }
  return vondsten;
}
