import { pakPlaatsenUit, type PlaatsRij } from '../domain/plaatsen.ts';
import { eenmaal, haal } from './haal.ts';

/** Every name by which people look for a municipality. */
export const laadPlaatsen = eenmaal(async () =>
  pakPlaatsenUit(await haal<PlaatsRij[]>('/data/plaatsen.json')),
);
