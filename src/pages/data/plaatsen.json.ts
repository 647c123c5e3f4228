import { directory } from '../../directory.ts';
import { plaatsenVan } from '../../domain/plaatsen.ts';
export const GET = () => Response.json(plaatsenVan(directory.gemeenten.values()));
