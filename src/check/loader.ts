/** The only way in: a collection is loaded when the whole directory has passed the check, at every build again. */
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { INHOUD, type Collectie } from '../schema/collecties.ts';
import { alsRegel } from './probleem.ts';
import { foutenIn, keurOfStop } from './stop.ts';

/** The collections load at the same time: they share one check. */
let bezig: Promise<void> | undefined;

function keurEenKeer(wortel: string): Promise<void> {
  bezig ??= keurOfStop(wortel).finally(() => {
    bezig = undefined;
  });
  return bezig;
}

/** In `astro dev`, tells what a change broke as soon as the file is saved. */
function keurBijWijziging({ watcher, logger }: LoaderContext, wortel: string, map: string): void {
  let wacht: NodeJS.Timeout | undefined;
  watcher?.on('all', (_gebeurtenis, bestand) => {
    if (!bestand.startsWith(map)) return;
    clearTimeout(wacht);
    wacht = setTimeout(() => {
      void foutenIn(wortel).then((fouten) => {
        for (const probleem of fouten) logger.error(alsRegel(probleem));
      });
    }, 200);
  });
}

/** Loads the entries of a collection, once the directory is found right. */
export function gekeurd(collectie: Collectie): Loader {
  const bestanden = glob({ pattern: '*.mdx', base: `./${INHOUD}/${collectie}`, deferRender: true });
  return {
    name: 'gekeurd',
    load: async (context) => {
      const wortel = fileURLToPath(context.config.root);
      await keurEenKeer(wortel);
      await bestanden.load(context);
      keurBijWijziging(
        context,
        wortel,
        fileURLToPath(new URL(`${INHOUD}/${collectie}/`, context.config.root)),
      );
    },
  };
}
