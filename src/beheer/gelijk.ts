/** Whether two values of YAML are equal, whatever the order of their keys. Node's own does not run in a browser. */
export function isGelijk(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [links, rechts] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    links.length === rechts.size &&
    links.every(([sleutel, waarde]) => rechts.has(sleutel) && isGelijk(waarde, rechts.get(sleutel)))
  );
}
