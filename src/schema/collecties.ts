/** The kinds of entries, each in a folder of its own below {@link INHOUD}. */
export const COLLECTIES = ['premies', 'diensten', 'eerstelijnszones', 'begrippen'] as const;
export type Collectie = (typeof COLLECTIES)[number];

export const INHOUD = 'content';

const BESTANDSNAAM = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/** The collection and id that a path names: `content/premies/gent.mdx` is Gent's premium. */
export function plekVan(pad: string): { collectie: Collectie; id: string } | undefined {
  const [, map, naam, ...rest] = pad.split('/');
  const collectie = COLLECTIES.find((kandidaat) => kandidaat === map);
  if (!collectie || !naam || rest.length > 0 || !BESTANDSNAAM.test(naam)) return undefined;
  return { collectie, id: naam.slice(0, -'.mdx'.length) };
}
