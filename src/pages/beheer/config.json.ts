import type { APIRoute } from 'astro';
import { beheerConfig } from '../../beheer/config.ts';
import { repositoryUrl, signInUrl } from '../../config.ts';

/** What the form at /beheer/ asks, made from the schemas. */
export const GET: APIRoute = ({ site }) =>
  Response.json(beheerConfig({ repositoryUrl, siteUrl: site?.origin, aanmeldUrl: signInUrl }));
