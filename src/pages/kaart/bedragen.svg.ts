import { kaartSvg } from '../../kaarten.ts';

/** The amounts of all municipalities as one picture: what the map shows where no script runs. */
export const GET = () =>
  new Response(kaartSvg(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
