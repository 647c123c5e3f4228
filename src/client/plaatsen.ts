import { pakPlaatsenUit, type Plaats, type PlaatsRij } from '../domain/plaatsen.ts';

let plaatsen: Promise<Plaats[]> | undefined;

/** Every name by which people look for a municipality, fetched once per page. */
export function laadPlaatsen(): Promise<Plaats[]> {
  plaatsen ??= fetch('/data/plaatsen.json')
    .then((antwoord) => {
      if (!antwoord.ok) throw new Error(`/data/plaatsen.json: ${antwoord.status}`);
      return antwoord.json() as Promise<PlaatsRij[]>;
    })
    .then(pakPlaatsenUit)
    .catch((fout: unknown) => {
      // The next key tries again: a phone in a tunnel must not lose its suggestions for good.
      plaatsen = undefined;
      throw fout;
    });
  return plaatsen;
}
