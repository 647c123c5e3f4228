import { directory } from '../../directory.ts';
import { pakPremiegids } from '../../domain/premiegids.ts';

/** Every premium with its conditions, for the premiecheck. See src/client/premiegids.ts. */
export const GET = () => Response.json(pakPremiegids(directory));
