/** Mends words against the words that the directory knows. Small and plain: it runs at every key. */

/** Ways of writing that sound the same to a Dutch ear, so that "kortryk" is as near to "kortrijk" as can be. */
function klank(woord: string): string {
  return woord
    .replaceAll('y', 'ij')
    .replaceAll('ei', 'ij')
    .replaceAll('au', 'ou')
    .replaceAll('ae', 'aa')
    .replaceAll('ck', 'k')
    .replaceAll('ph', 'f')
    .replaceAll('c', 'k')
    .replaceAll(/(.)\1/g, '$1');
}

/** The known word that sounds the same: "kortryk" -> "kortrijk". */
export function zelfdeKlank(woord: string, woorden: Iterable<string>): string | undefined {
  const gehoord = klank(woord);
  for (const kandidaat of woorden) {
    if (
      kandidaat.length > 3 &&
      Math.abs(kandidaat.length - woord.length) < 3 &&
      kandidaat.startsWith(woord.charAt(0)) &&
      klank(kandidaat) === gehoord
    ) {
      return kandidaat;
    }
  }
  return undefined;
}

/**
 * The number of letters to add, drop, change or swap with their neighbour to get from one word to the other; `grens`
 * plus one when it takes more than that.
 */
export function afstand(a: string, b: string, grens: number): number {
  if (Math.abs(a.length - b.length) > grens) return grens + 1;
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, kolom) => kolom);
  for (let rij = 1; rij <= a.length; rij += 1) {
    const huidige = [rij];
    let kleinste = rij;
    for (let kolom = 1; kolom <= b.length; kolom += 1) {
      const anders = a[rij - 1] === b[kolom - 1] ? 0 : 1;
      let waarde = Math.min(
        (vorige[kolom] ?? 0) + 1,
        (huidige[kolom - 1] ?? 0) + 1,
        (vorige[kolom - 1] ?? 0) + anders,
      );
      if (rij > 1 && kolom > 1 && a[rij - 1] === b[kolom - 2] && a[rij - 2] === b[kolom - 1]) {
        waarde = Math.min(waarde, (voorvorige[kolom - 2] ?? 0) + 1);
      }
      huidige.push(waarde);
      kleinste = Math.min(kleinste, waarde);
    }
    if (kleinste > grens) return grens + 1;
    voorvorige = vorige;
    vorige = huidige;
  }
  return vorige[b.length] ?? grens + 1;
}

/** How many letters of a word may be wrong: a short word that differs is another word. */
function speling(woord: string): number {
  if (woord.length < 5) return 0;
  return woord.length < 9 ? 1 : 2;
}

const BEGINKLANK: Readonly<Record<string, string>> = { v: 'f', z: 's', c: 'k' };

/** Whether two words begin alike, or with their first two letters swapped. */
function zelfdeBegin(woord: string, ander: string): boolean {
  const begin = (letter: string) => BEGINKLANK[letter] ?? letter;
  return (
    begin(woord.charAt(0)) === begin(ander.charAt(0)) ||
    ander.startsWith(woord.charAt(1) + woord.charAt(0))
  );
}

/**
 * The known word nearest to one that is not known.
 * @param woorden known words; of equals the first wins
 * @returns undefined when none is near enough to be what was meant
 */
export function hersteld(woord: string, woorden: Iterable<string>): string | undefined {
  const grens = speling(woord);
  if (grens === 0 || /\d/.test(woord)) return undefined;
  const gehoord = klank(woord);
  const grensKlank = woord.length < 8 ? 0 : 1;
  let beste: string | undefined;
  let besteAfstand = Infinity;
  for (const kandidaat of woorden) {
    if (kandidaat.length < 4 || Math.abs(kandidaat.length - woord.length) > 2) continue;
    // Another first letter is rarely a slip: "jaren" is not "Haren".
    if (!zelfdeBegin(woord, kandidaat)) continue;
    const geschreven = afstand(woord, kandidaat, grens);
    const geklonken = afstand(gehoord, klank(kandidaat), grensKlank);
    // What sounds alike is nearer than what looks alike.
    const verschil = Math.min(
      geschreven > grens ? Infinity : geschreven,
      geklonken > grensKlank ? Infinity : geklonken + 0.4,
    );
    if (verschil < besteAfstand) {
      besteAfstand = verschil;
      beste = kandidaat;
    }
  }
  return beste;
}

const TUSSENKLANKEN = ['', 's', 'en', 'e', 'n'];
const KORTSTE_DEEL = 4;

/**
 * The two known words that a compound is made of: "nachtzorgdienst" -> ["nachtzorg", "dienst"].
 * @returns undefined when it is not made of known words
 */
export function gesplitst(
  woord: string,
  isBekend: (deel: string) => boolean,
  isKop: (deel: string) => boolean = isBekend,
): [string, string] | undefined {
  for (let begin = woord.length - KORTSTE_DEEL; begin >= KORTSTE_DEEL; begin -= 1) {
    const kop = woord.slice(begin);
    if (!isKop(kop)) continue;
    for (const klankje of TUSSENKLANKEN) {
      const bepaling = woord.slice(0, begin - klankje.length);
      if (bepaling.length < KORTSTE_DEEL) break;
      if (woord.slice(0, begin).endsWith(klankje) && isBekend(bepaling)) return [bepaling, kop];
    }
  }
  return undefined;
}

/** The stem of a Dutch word, roughly: enough to tell that "dementerenden" and "dementerende" are one word. */
export function stam(woord: string): string {
  if (woord.length < 5) return woord;
  return woord
    .replace(/(?:ens|en|es|e|s|n)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/([aeou])\1([^aeiou])$/, '$1$2');
}
