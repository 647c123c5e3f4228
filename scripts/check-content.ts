/**
 * npm run check:content -- [--json] [file or folder ...]
 *
 * Checks all entries, or those named. Errors go to standard output, a line each, and make the exit code 1; warnings go
 * to standard error and never do. In GitHub Actions each is an annotation on the pull request as well.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { keurAlles } from '../src/check/keuren.ts';
import { TOPOLOGIE } from '../src/check/bestandsnamen.ts';
import { COLLECTIES, INHOUD } from '../src/schema/collecties.ts';
import { leesBestanden } from '../src/check/lezen.ts';
import { alsRegel, BEGIN, fout, isFout, type Probleem } from '../src/check/probleem.ts';
import { bijFout } from './lib/bijFout.ts';

/** Faults of the directory as a whole, which any file may cause: a town without zone, without premium. */
const OVERAL: readonly string[] = COLLECTIES.map((collectie) => `${INHOUD}/${collectie}`);

function relatief(naam: string): string {
  return path.relative(process.cwd(), path.resolve(naam)).split(path.sep).join('/') || '.';
}

/** The problem with a file name that someone gave, if any. */
function keurNaam(pad: string): Probleem[] {
  if (!existsSync(pad)) return [fout(pad, BEGIN, 'bestand', 'Dit bestand bestaat niet.')];
  const hoortErbij =
    pad === '.' || pad === INHOUD || pad.startsWith(`${INHOUD}/`) || pad === TOPOLOGIE;
  return hoortErbij
    ? []
    : [
        fout(
          pad,
          BEGIN,
          'bestand',
          `Alleen bestanden in ${INHOUD}/ en ${TOPOLOGIE} worden nagekeken.`,
        ),
      ];
}

function gaatOver(probleem: Probleem, namen: readonly string[]): boolean {
  return (
    (isFout(probleem) && OVERAL.includes(probleem.pad)) ||
    namen.some(
      (naam) => naam === '.' || probleem.pad === naam || probleem.pad.startsWith(`${naam}/`),
    )
  );
}

/** A GitHub Actions workflow command: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotatie({ pad, regel, kolom, sleutel, bericht, ernst }: Probleem): string {
  const waarde = (tekst: string) =>
    tekst.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const eigenschap = (tekst: string) => waarde(tekst).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const soort = ernst === 'fout' ? 'error' : 'warning';
  return `::${soort} file=${eigenschap(pad)},line=${regel},col=${kolom},title=${eigenschap(sleutel)}::${waarde(bericht)}`;
}

const meervoud = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const namen = positionals.map((naam) => relatief(naam));
  const bestanden = await leesBestanden('.');
  const gevonden = keurAlles(bestanden);
  const problemen = [
    ...namen.flatMap((naam) => keurNaam(naam)),
    ...(namen.length === 0 ? gevonden : gevonden.filter((probleem) => gaatOver(probleem, namen))),
  ];
  const fouten = problemen.filter((probleem) => isFout(probleem));
  const waarschuwingen = problemen.filter((probleem) => !isFout(probleem));
  if (values.json) {
    console.log(JSON.stringify({ fouten, waarschuwingen }, null, 2));
  } else {
    for (const probleem of waarschuwingen) console.error(`waarschuwing: ${alsRegel(probleem)}`);
    for (const probleem of fouten) console.log(alsRegel(probleem));
    const wat =
      namen.length === 0 ? meervoud(bestanden.length, 'bestand', 'bestanden') : namen.join(', ');
    console.error(
      `Nagekeken: ${wat}. ${meervoud(fouten.length, 'fout', 'fouten')}, ${meervoud(waarschuwingen.length, 'waarschuwing', 'waarschuwingen')}.`,
    );
  }
  if (process.env.GITHUB_ACTIONS === 'true') {
    // With --json standard output is for machines only; GitHub reads commands on both.
    const schrijf = values.json ? console.error : console.log;
    for (const probleem of problemen) schrijf(annotatie(probleem));
  }
  process.exitCode = fouten.length > 0 ? 1 : 0;
}

await bijFout(main);
