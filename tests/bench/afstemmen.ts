/**
 * npm run bench:afstemmen: asks the example questions (content/referentie/voorbeeldvragen.yaml) without a browser, a fifth
 * at a time, with what the other four fifths teach. Shows how each that misses was read. Never asks the set "toets". Needs
 * a built site in dist/.
 */
import { beantwoord } from '../../src/domain/zoeken/antwoord.ts';
import { maakKennis } from '../../src/domain/zoeken/kennis.ts';
import { metWoordpunten } from '../../src/domain/zoeken/leren.ts';
import { readZoekwoorden } from '../../src/readZoekwoorden.ts';
import { openZoekmachine } from './lib/machine.ts';
import { maatVan, plaatsVan } from './lib/maat.ts';
import { sleutelsVan } from './lib/vragen.ts';

const DELEN = 5;

const { data, plaatsen, machine } = await openZoekmachine('dist');
const { voorbeeldvragen } = await readZoekwoorden();
const posities: number[] = [];
for (let deel = 0; deel < DELEN; deel += 1) {
  const inDeel = (_: unknown, nummer: number) => nummer % DELEN === deel;
  const rest = voorbeeldvragen.filter((vraag, nummer) => !inDeel(vraag, nummer));
  const kennis = maakKennis(metWoordpunten(data, rest, plaatsen), plaatsen);
  for (const { vraag, antwoord } of voorbeeldvragen.filter(inDeel)) {
    const { treffers, begrepen } = await beantwoord(vraag, kennis, machine);
    const sleutels = sleutelsVan(treffers);
    const positie = plaatsVan(sleutels, antwoord);
    posities.push(positie);
    if (positie >= 1 && positie <= 3) continue;
    const groepen = begrepen.groepen.map(({ gezegd }) => gezegd.join(' ')).join(' / ');
    const waar = begrepen.plaatsen.map(({ naam }) => naam).join(', ');
    const gekregen = sleutels.slice(0, 5).map(({ sleutel }) => sleutel);
    console.log(`${positie}\t${vraag}`);
    console.log(`\tgelezen: ${begrepen.woorden.join(' ')} | ${groepen} | ${waar}`);
    console.log(`\tgevraagd: ${antwoord.join(', ')}`);
    console.log(`\tgekregen: ${gekregen.join(', ')}`);
  }
}
console.log(maatVan(posities));
