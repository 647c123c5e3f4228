/**
 * npm run bevestig -- <gemeente> --door "OCMW Gent" [--datum 2026-01-31]
 *
 * Writes in a town's premium file that the town or an association confirmed its facts. Nothing else in the file changes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { INHOUD } from '../src/schema/collecties.ts';
import { leesFrontmatter } from '../src/check/frontmatter.ts';
import { keurFiche, SCHEMAS } from '../src/check/keuren.ts';
import { raadGemeente } from '../src/check/plaatsnamen.ts';
import { alsRegel, isFout } from '../src/check/probleem.ts';
import { slugVan } from '../src/domain/plaatsen.ts';
import { gemeentenOfStop } from '../src/check/stop.ts';
import { metNagekeken, noemtOrganisatie } from './lib/nagekeken.ts';
import { vandaag } from '../src/schema/vandaag.ts';
import { bijFout, Gebruiksfout } from './lib/bijFout.ts';

const GEBRUIK = 'Gebruik: npm run bevestig -- <gemeente> --door "OCMW Gent" [--datum 2026-01-31]';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { door: { type: 'string' }, datum: { type: 'string', default: vandaag() } },
    allowPositionals: true,
  });
  const [naam] = positionals;
  if (!naam || positionals.length > 1) throw new Gebruiksfout(GEBRUIK);
  const door = values.door?.trim() ?? '';
  if (door === '')
    throw new Gebruiksfout(`Zeg met --door wie bevestigt: een gemeente of vereniging. ${GEBRUIK}`);
  if (!noemtOrganisatie(door)) {
    throw new Gebruiksfout(
      `"${door}" lijkt de naam van een persoon. Noem de dienst, zoals "OCMW Gent".`,
    );
  }

  const gemeenten = await gemeentenOfStop();
  const slugs = new Map(gemeenten.map((gemeente) => [gemeente.slug, gemeente]));
  const slug = slugVan(naam);
  if (!slugs.has(slug)) {
    throw new Gebruiksfout(`"${naam}" is geen gemeente van 2025. ${raadGemeente(naam, slugs)}`);
  }
  const pad = `${INHOUD}/premies/${slug}.mdx`;
  const bron = await readFile(pad, 'utf8');
  const { fiche } = leesFrontmatter(pad, bron);
  if (!fiche)
    throw new Gebruiksfout(`${pad} is stuk. Kijk het na met: npm run check:content -- ${pad}`);
  const nieuw = metNagekeken(bron, { datum: values.datum, door });
  const fouten = keurFiche(pad, nieuw, SCHEMAS.premies).problemen.filter((probleem) =>
    isFout(probleem),
  );
  if (fouten.length > 0) throw new Gebruiksfout(fouten.map((fout) => alsRegel(fout)).join('\n'));
  await writeFile(pad, nieuw);
  console.log(`${pad}: nagekeken op ${values.datum} door ${door}.`);
}

await bijFout(main);
