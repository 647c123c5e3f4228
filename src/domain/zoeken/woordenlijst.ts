/**
 * A sorted list of words in half the bytes: each word is the length of what it shares with the word before (a sign of
 * base 36), and the rest. "mantel", "mantelzorg" -> "0mantel 6zorg".
 */
export function pakWoorden(woorden: readonly string[]): string {
  let vorige = '';
  return [...new Set(woorden)]
    .toSorted()
    .map((woord) => {
      let gelijk = 0;
      while (gelijk < 35 && gelijk < woord.length && woord[gelijk] === vorige[gelijk]) gelijk += 1;
      vorige = woord;
      return gelijk.toString(36) + woord.slice(gelijk);
    })
    .join(' ');
}

/** Unpacks what {@link pakWoorden} packed. */
export function pakWoordenUit(pakket: string): string[] {
  let vorige = '';
  if (pakket === '') return [];
  return pakket.split(' ').map((deel) => {
    vorige = vorige.slice(0, Number.parseInt(deel.charAt(0), 36)) + deel.slice(1);
    return vorige;
  });
}
