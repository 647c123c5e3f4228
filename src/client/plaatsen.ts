import { pakPlaatsenUit } from '../domain/plaatsen.ts';
import { eenmaal, haal } from './haal.ts';

/** Every name by which people look for a municipality. */
export const laadPlaatsen = eenmaal(async () =>
  pakPlaatsenUit(await haal<string>('/data/plaatsen.json')),
);
