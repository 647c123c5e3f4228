import { directory } from '../../directory.ts';
import { gemeentenVoorVerwijzing, type Doorverwijsgegevens } from '../../domain/verwijsblad.ts';
import { vandaag } from '../../schema/vandaag.ts';

/** The towns as the referral path shows them; it reads the services and the zones from the open data. */
export const GET = () =>
  Response.json({
    gebouwdOp: vandaag(),
    gemeenten: gemeentenVoorVerwijzing(directory),
  } satisfies Doorverwijsgegevens);
