import { directory } from '../../directory.ts';
import { pakPlaatsen } from '../../domain/plaatsen.ts';

/** Every name and postcode of every municipality, for the fields that know places. See src/client/plaatsen.ts. */
export const GET = () => Response.json(pakPlaatsen(directory.gemeenten.values()));
