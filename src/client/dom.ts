/**
 * An element with its attributes and what stands in it. Text is always text: nothing of an entry is read as markup.
 * @param eigenschappen attributes; what is undefined or false is left out
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  eigenschappen: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...inhoud: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const knoop = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(eigenschappen)) {
    if (waarde !== undefined && waarde !== false)
      knoop.setAttribute(sleutel, waarde === true ? '' : String(waarde));
  }
  knoop.append(...inhoud);
  return knoop;
}

/**
 * The only element that a custom element cannot do without.
 * @throws when the page does not have it: a mistake of ours, not of the visitor
 */
export function vind<T extends Element>(waar: ParentNode, selector: string, soort: new () => T): T {
  const knoop = waar.querySelector(selector);
  if (!(knoop instanceof soort)) throw new Error(`Nothing here is ${selector}.`);
  return knoop;
}
