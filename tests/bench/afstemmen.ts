/**
 * Asks the questions that may be tuned on without a browser, and shows how each that misses was read. Never shows the
 * set "toets". Needs a built site: node tests/bench/afstemmen.ts [dist]
 */
import { beantwoord } from '../../src/domain/zoeken/antwoord.ts';
import { openZoekmachine } from './lib/machine.ts';
import { maatVan, plaatsVan } from './lib/maat.ts';
import { afstemvragen, sleutelsVan } from './lib/vragen.ts';

const { kennis, machine } = await openZoekmachine(process.argv[2] ?? 'dist');
const plaatsen: number[] = [];
for (const { vraag, relevant } of await afstemvragen()) {
  const { treffers, begrepen } = await beantwoord(vraag, kennis, machine);
  const sleutels = sleutelsVan(treffers);
  const plaats = plaatsVan(sleutels, relevant);
  plaatsen.push(plaats);
  if (plaats >= 1 && plaats <= 3) continue;
  const groepen = begrepen.groepen.map(({ gezegd }) => gezegd.join(' ')).join(' / ');
  const waar = begrepen.plaatsen.map(({ naam }) => naam).join(', ');
  console.log(`${plaats}\t${vraag}`);
  console.log(`\tgelezen: ${begrepen.woorden.join(' ')} | ${groepen} | ${waar}`);
  console.log(`\tgevraagd: ${relevant.join(', ')}`);
  console.log(
    `\tgekregen: ${sleutels
      .slice(0, 5)
      .map(({ sleutel }) => sleutel)
      .join(', ')}`,
  );
}
console.log(maatVan(plaatsen));
