import { element, vind } from './dom.ts';

type Kind = Node | string | false | null | undefined;

/** Makes an element; children that are false or absent are left out, so that a condition can stand among them. */
export function maak<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributen: Readonly<Record<string, string | undefined>> = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[Tag] {
  return element(
    tag,
    attributen,
    ...(kinderen.filter((kind) => kind instanceof Node || Boolean(kind)) as (Node | string)[]),
  );
}

/** A copy of what stands in the `<template data-sjabloon>` of this name: pictures that the build drew. */
export function sjabloon(naam: string): Node {
  return vind(document, `template[data-sjabloon="${naam}"]`, HTMLTemplateElement).content.cloneNode(
    true,
  );
}
