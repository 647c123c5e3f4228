type Kind = Node | string | false | null | undefined;

/** Makes an element with its attributes and children; what is false or absent is left out. Text stays text. */
export function maak<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributen: Readonly<Record<string, string | undefined>> = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [naam, waarde] of Object.entries(attributen)) {
    if (waarde !== undefined) element.setAttribute(naam, waarde);
  }
  element.append(
    ...kinderen.filter((kind) => kind !== false && kind !== null && kind !== undefined),
  );
  return element;
}

/** The descendant that must be there. */
export function vind<T extends Element>(
  binnen: ParentNode,
  selector: string,
  soort: new () => T,
): T {
  const element = binnen.querySelector(selector);
  if (!(element instanceof soort)) throw new Error(`Not on this page: ${selector}`);
  return element;
}

/** A copy of what stands in the `<template data-sjabloon>` of this name: pictures that the build drew. */
export function sjabloon(naam: string): Node {
  return vind(document, `template[data-sjabloon="${naam}"]`, HTMLTemplateElement).content.cloneNode(
    true,
  );
}
