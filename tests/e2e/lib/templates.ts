/** One address of each template: together they show everything that a page of the site can be made of. */
export const TEMPLATES = [
  '/',
  '/premies/',
  '/premies/begijnendijk/',
  '/premiecheck/',
  '/vergelijk/?g=gent,begijnendijk,antwerpen',
  '/kaart/',
  '/diensten/',
  '/diensten/alzheimer-liga/',
  '/eerstelijnszones/',
  '/eerstelijnszones/gent/',
  '/doorverwijzen/?gemeente=gent&nood=respijt',
  '/zoeken/?q=premie%20gent',
  '/begrippen/',
  '/open-data/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/offline/',
  '/bestaat-niet/',
] as const;

export type Template = (typeof TEMPLATES)[number];
