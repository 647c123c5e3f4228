type Kind = Node | string | false | undefined | null;
type Waarde = string | boolean | undefined;

/** An element with its attributes and children. `undefined` and `false` are left out; `true` is an empty attribute. */
export function h<K extends keyof HTMLElementTagNameMap>(
  naam: K,
  attributen: Readonly<Record<string, Waarde>> = {},
  ...kinderen: readonly Kind[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(naam);
  for (const [sleutel, waarde] of Object.entries(attributen)) {
    if (waarde === undefined || waarde === false) continue;
    element.setAttribute(sleutel, waarde === true ? '' : waarde);
  }
  element.append(
    ...kinderen.filter((kind) => kind !== false && kind !== undefined && kind !== null),
  );
  return element;
}
