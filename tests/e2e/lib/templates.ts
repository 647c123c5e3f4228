/** One address of each template: what every page of the site is made with. */
export const TEMPLATES = [
  '/',
  '/premies/',
  '/premies/begijnendijk/',
  '/diensten/',
  '/eerstelijnszones/',
  '/zoeken/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/bestaat-niet/',
] as const;
