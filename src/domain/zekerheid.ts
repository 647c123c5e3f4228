import type { Bron } from '../schema/bron.ts';
import type { Gemeentepremies } from '../schema/premie.ts';

/** How certain an entry is, in the four labels that the whole site uses. */
export type Zekerheid = 'bevestigd' | 'gemeente' | 'oud' | 'onbekend';

export const ZEKERHEID: Record<Zekerheid, string> = {
  bevestigd: 'bevestigd',
  gemeente: 'van de gemeente, niet bevestigd',
  oud: 'oude of onrechtstreekse bron',
  onbekend: 'onbekend',
};

export const UITLEG_ZEKERHEID: Record<Zekerheid, string> = {
  bevestigd: 'De gemeente of een vereniging heeft deze gegevens nagekeken.',
  gemeente: 'De gegevens komen van de gemeente zelf. Zij heeft ze nog niet bevestigd.',
  oud: 'De gegevens komen uit een oude bron, of niet van de gemeente zelf. Vraag ze na.',
  onbekend: 'We weten niet of deze gemeente een premie heeft.',
};

/** From most to least certain, so that a table can sort on it. */
export const ZEKERHEDEN: readonly Zekerheid[] = ['bevestigd', 'gemeente', 'oud', 'onbekend'];

/** The certainty of a municipality's premiums: who confirmed or published them, and how far the source carries. */
export function zekerheidVan(gemeente: Gemeentepremies): Zekerheid {
  if (gemeente.aanbod === 'onbekend') return 'onbekend';
  if (gemeente.nagekeken) return 'bevestigd';
  const vanDeGemeente = gemeente.bronnen?.some(
    (bron) => bron.soort === 'gemeente' || bron.soort === 'reglement',
  );
  return vanDeGemeente && gemeente.vertrouwen !== 'laag' ? 'gemeente' : 'oud';
}

/** The newest date that the sources state, as YYYY[-MM[-DD]]; undefined when none states one. */
export function nieuwstePeildatum(bronnen: readonly Bron[] = []): string | undefined {
  return bronnen
    .map((bron) => bron.peildatum)
    .filter((datum) => datum !== undefined)
    .toSorted()
    .at(-1);
}

/** The year that an amount speaks of, as text to stand beside it: "gegevens van 2024", "datum onbekend". */
export function jaarInWoorden(bronnen: readonly Bron[] = []): string {
  const datum = nieuwstePeildatum(bronnen);
  return datum ? `gegevens van ${datum.slice(0, 4)}` : 'datum onbekend';
}
