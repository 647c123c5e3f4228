/**
 * Fetches data of our own site.
 * @throws when it cannot be had
 */
export async function haal<T>(adres: string): Promise<T> {
  const antwoord = await fetch(adres);
  if (!antwoord.ok) throw new Error(`${adres}: ${antwoord.status}`);
  return (await antwoord.json()) as T;
}

/** Loads once per page. What failed is tried again: a phone in a tunnel must not lose its suggestions for good. */
export function eenmaal<T>(laad: () => Promise<T>): () => Promise<T> {
  let geladen: Promise<T> | undefined;
  return () => {
    geladen ??= laad().catch((fout: unknown) => {
      geladen = undefined;
      throw fout;
    });
    return geladen;
  };
}
