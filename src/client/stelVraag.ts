import type { Resultaat } from '../domain/zoeken/resultaat.ts';
import type { Zoekvraag } from '../domain/zoeken/zoekadres.ts';

let werker: Worker | undefined;

/** Starts the search, so that it is ready when the first question comes. */
export function warmOp(): Worker {
  werker ??= start();
  return werker;
}

function start(): Worker {
  const nieuw = new Worker(new URL('zoekwerker.ts', import.meta.url), { type: 'module' });
  nieuw.addEventListener('error', (fout) => {
    // Whoever asks hears of it.
    fout.preventDefault();
    nieuw.terminate();
    // The next question starts it anew: a phone in a tunnel must not lose the search for good.
    if (werker === nieuw) werker = undefined;
  });
  return nieuw;
}

/**
 * Asks the search. One question at a time: the next may be asked when this one is answered.
 * @throws when the search cannot be loaded, or fails
 */
export function stelVraag(vraag: Zoekvraag): Promise<Resultaat> {
  return new Promise((klaar, mislukt) => {
    const gevraagd = warmOp();
    gevraagd.onmessage = ({ data }: MessageEvent<Resultaat>) => {
      klaar(data);
    };
    gevraagd.onerror = ({ message }) => {
      mislukt(new Error(message));
    };
    gevraagd.postMessage(vraag);
  });
}
