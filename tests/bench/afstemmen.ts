/**
 * Asks the questions of the set "afstemming" without a browser and lists the ones that fail: to tune with.
 * Never shows the set "toets". node tests/bench/afstemmen.ts [dist]
 */
import { readFile } from 'node:fs/promises';
import { begrijp } from '../../src/domain/zoeken/begrijp.ts';
import { rangschik } from '../../src/domain/zoeken/rangschik.ts';
import { openZoekmachine } from './lib/machine.ts';
import { maatVan, plaatsVan, type Zoekvraag } from './lib/maat.ts';

const { kennis, machine } = await openZoekmachine(process.argv[2] ?? 'dist');
const vragen = (
  JSON.parse(await readFile('tests/bench/zoekvragen.json', 'utf8')) as Zoekvraag[]
).filter(({ set }) => set === 'afstemming');
const plaatsen: number[] = [];
for (const { vraag, relevant } of vragen) {
  const begrepen = begrijp(vraag, kennis);
  const treffers = await rangschik(begrepen, kennis, machine);
  const gevonden = treffers.map(({ fiche }) => ({
    sleutel: `${fiche.soort === 'zone' ? 'elz' : fiche.soort}:${fiche.slug}`,
    ...(fiche.soort === 'dienst' && { soort: fiche.soortDienst }),
  }));
  const plaats = plaatsVan(gevonden, relevant);
  plaatsen.push(plaats);
  if (plaats !== 1) {
    const { woorden, groepen, plaatsen: waar, hersteld } = begrepen;
    console.log(
      `${plaats}\t${vraag}\n\twil ${relevant.join(' ')}\n\tlas [${woorden.join(' ')}] groepen ${groepen.map(({ gezegd }) => gezegd.join(' ')).join(' / ')} | ${waar.map(({ naam }) => naam).join(',')} | ${hersteld.map((paar) => paar.join('>')).join(' ')}\n\t${treffers
        .slice(0, 5)
        .map(({ fiche, score }) => `${fiche.slug} ${score.toFixed(1)}`)
        .join(', ')}`,
    );
  }
}
console.log(maatVan(plaatsen));
