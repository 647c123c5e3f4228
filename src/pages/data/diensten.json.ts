import { directory } from '../../directory.ts';

export const GET = () =>
  Response.json([...directory.diensten].map(([slug, dienst]) => ({ slug, ...dienst })));
