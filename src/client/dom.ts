type Waarde = string | number | boolean | undefined;
type Kind = Node | string | false | null | undefined;

/**
 * Makes an element. Text is always text: nothing of an entry is read as markup.
 * @param attributen what is undefined or false is left out; true is an empty attribute
 * @param kinderen what is absent, false or empty is left out, so that a condition can stand among them
 */
export function maak<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributen: Readonly<Record<string, Waarde>> = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [naam, waarde] of Object.entries(attributen)) {
    if (waarde === undefined || waarde === false) continue;
    element.setAttribute(naam, waarde === true ? '' : String(waarde));
  }
  for (const kind of kinderen) if (kind) element.append(kind);
  return element;
}

/**
 * The only element that a custom element cannot do without.
 * @throws when the page does not have it: a mistake of ours, not of the visitor
 */
export function vind<T extends Element>(waar: ParentNode, selector: string, soort: new () => T): T {
  const element = waar.querySelector(selector);
  if (!(element instanceof soort)) throw new Error(`Nothing here is ${selector}.`);
  return element;
}

/** Lets the browser do first what someone waits for: a picture, a key. */
export const adempauze = () => new Promise((verder) => setTimeout(verder));

/** The field of this name in a form. */
export function veldVan(form: HTMLFormElement, naam: string): HTMLInputElement | HTMLSelectElement {
  const veld = form.elements.namedItem(naam);
  if (veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement) return veld;
  throw new Error(`The form has no field "${naam}".`);
}

/** A copy of what stands in the `<template data-sjabloon>` of this name: pictures that the build drew. */
export function sjabloon(naam: string): Node {
  return vind(document, `template[data-sjabloon="${naam}"]`, HTMLTemplateElement).content.cloneNode(
    true,
  );
}
