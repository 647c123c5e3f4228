/**
 * Keeps of a CSV text the header and the lines whose first field is one of these, in their order. Works by line: the
 * CSV of this site has no line breaks inside fields, and a slug is never quoted.
 * @param csv the text, with or without byte order mark
 * @param gemeenten slugs in the order in which their lines must come
 */
export function selecteerRegels(csv: string, gemeenten: readonly string[]): string {
  const [kop = '', ...regels] = csv.split('\r\n').filter((regel) => regel !== '');
  const gemeenteVan = (regel: string) => regel.slice(0, regel.indexOf(';'));
  const gekozen = gemeenten.flatMap((slug) =>
    regels.filter((regel) => gemeenteVan(regel) === slug),
  );
  return [kop, ...gekozen, ''].join('\r\n');
}
