import { beantwoord } from '../domain/zoeken/antwoord.ts';
import { resultaatVan, type Resultaat } from '../domain/zoeken/resultaat.ts';
import type { Zoekvraag } from '../domain/zoeken/zoekadres.ts';
import { laadZoekmachine } from './zoekmachine.ts';

/** The search, in a thread of its own, so that a slow phone keeps showing what someone types. */
const geladen = laadZoekmachine();
// What is reported arrives at the page as an error of this thread (stelVraag.ts).
geladen.catch(reportError);

async function zoek({ vraag, keuzes }: Zoekvraag): Promise<Resultaat> {
  const { kennis, machine } = await geladen;
  return resultaatVan(await beantwoord(vraag, kennis, machine), keuzes, kennis);
}

addEventListener('message', ({ data }: MessageEvent<Zoekvraag>) => {
  zoek(data).then((resultaat) => {
    postMessage(resultaat);
  }, reportError);
});
