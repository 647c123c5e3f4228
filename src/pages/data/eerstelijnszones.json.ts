import { directory } from '../../directory.ts';

export const GET = () =>
  Response.json([...directory.zones].map(([slug, zone]) => ({ slug, ...zone })));
