import type { APIRoute } from 'astro';
import { directory } from '../../directory.ts';

/** The open data: a row per entry, with its slug and all that it says. */
export const GET: APIRoute = () =>
  Response.json([...directory.diensten].map(([slug, entry]) => ({ slug, ...entry })));
