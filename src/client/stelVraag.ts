import type { Resultaat, Zoekvraag } from '../domain/zoeken/resultaat.ts';

let werker: Worker | undefined;

/** Starts the search, so that it is ready when the first question comes. */
export function warmOp(): Worker {
  if (werker) return werker;
  werker = new Worker(new URL('zoekwerker.ts', import.meta.url), { type: 'module' });
  werker.addEventListener('error', stop);
  return werker;
}

/** What failed is started anew with the next question: a phone in a tunnel must not lose the search for good. */
function stop(fout: ErrorEvent): void {
  // Whoever asks hears of it.
  fout.preventDefault();
  werker?.terminate();
  werker = undefined;
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
      mislukt(new Error(`The search stopped: ${message}`));
    };
    gevraagd.postMessage(vraag);
  });
}
