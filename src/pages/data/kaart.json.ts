import { kaartgegevens } from '../../kaartgegevens.ts';

/** What the map colours by: a row per municipality. */
export const GET = () => Response.json(kaartgegevens);
