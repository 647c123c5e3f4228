import { pakPremiegidsUit, type GidsRij } from '../domain/premiegids.ts';
import { eenmaal, haal } from './haal.ts';

/** All premiums: always the whole file, so that no request tells which town is asked about. */
export const laadPremiegids = eenmaal(async () =>
  pakPremiegidsUit(await haal<GidsRij[]>('/data/premiegids.json')),
);
