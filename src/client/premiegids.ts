import { pakPremiegidsUit, type Gids, type GidsRij } from '../domain/premiegids.ts';

let gids: Promise<Gids> | undefined;

/** All premiums, fetched once per page: always the whole file, so that no request tells which town is asked about. */
export function laadPremiegids(): Promise<Gids> {
  gids ??= fetch('/data/premiegids.json')
    .then((antwoord) => {
      if (!antwoord.ok) throw new Error(`/data/premiegids.json: ${antwoord.status}`);
      return antwoord.json() as Promise<GidsRij[]>;
    })
    .then(pakPremiegidsUit)
    .catch((fout: unknown) => {
      gids = undefined;
      throw fout;
    });
  return gids;
}
