import type { Gemeentepremies } from '../schema/premie.ts';
import type { Vertrouwen } from '../schema/waarden.ts';
import { nieuwstePeildatum, type Gedateerd } from './datums.ts';

/** How certain an entry is, in the four labels that the whole site uses. */
export type Zekerheid = 'bevestigd' | 'gemeente' | 'oud' | 'onbekend';

/** A service or a zone is confirmed by nobody yet, and its sources have no kind: what is left is how far they carry. */
export type ZekerheidVanBron = 'openbaar' | 'oud';

export const ZEKERHEID: Record<Zekerheid | ZekerheidVanBron, string> = {
  bevestigd: 'bevestigd',
  gemeente: 'van de gemeente, niet bevestigd',
  openbaar: 'uit openbare bron, niet bevestigd',
  oud: 'oude of onrechtstreekse bron',
  onbekend: 'onbekend',
};

export const UITLEG_ZEKERHEID: Record<Zekerheid, string> = {
  bevestigd: 'De gemeente of een vereniging heeft deze gegevens nagekeken.',
  gemeente: 'De gegevens komen van de gemeente zelf. Zij heeft ze nog niet bevestigd.',
  oud: 'De gegevens komen uit een oude bron, of niet van de gemeente zelf. Vraag ze na.',
  onbekend: 'We weten niet of deze gemeente een premie heeft.',
};

export const UITLEG_ZEKERHEID_VAN_BRON: Record<ZekerheidVanBron, string> = {
  openbaar: 'De gegevens staan op een openbare pagina. De dienst heeft ze nog niet bevestigd.',
  oud: 'De gegevens komen uit een oude of onrechtstreekse bron. Vraag ze na.',
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

/** The certainty of a service or a zone. */
export function zekerheidVanBron(vertrouwen: Vertrouwen): ZekerheidVanBron {
  return vertrouwen === 'laag' ? 'oud' : 'openbaar';
}

/** The year that an amount speaks of, as text to stand beside it: "gegevens van 2024", "datum onbekend". */
export function jaarInWoorden(bronnen: readonly Gedateerd[] = []): string {
  const datum = nieuwstePeildatum(bronnen);
  return datum ? `gegevens van ${datum.slice(0, 4)}` : 'datum onbekend';
}
