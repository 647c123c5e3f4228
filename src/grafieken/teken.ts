import domino from '@mixmark-io/domino';
import * as Plot from '@observablehq/plot';

/** A chart in two sizes: text in an SVG shrinks with the drawing, so a phone gets a drawing of its own. */
export interface Grafiek {
  readonly breed: string;
  readonly smal: string;
}

/** What a chart must know of the size it is drawn in. */
export interface Maat {
  readonly smal: boolean;
  /** Unique on the page, for what an SVG refers to by id. */
  readonly id: string;
}

/**
 * Colours as CSS variables in presentation attributes: they follow the dark scheme and print, and a strict
 * Content-Security-Policy, which blocks styles inside the page, has nothing to block.
 */
export const KLEUR = {
  sterk: 'var(--class-4)',
  zacht: 'var(--class-2)',
  geen: 'var(--class-none)',
  inkt: 'var(--ink)',
  lijn: 'var(--line)',
} as const;

/** Draws a chart twice, wide and narrow. @param alt what the picture shows, in a sentence, for who does not see it */
export function teken(
  naam: string,
  alt: string,
  opties: (maat: Maat) => Plot.PlotOptions,
): Grafiek {
  const inMaat = (breedte: number, smal: boolean) => {
    const maat = { smal, id: `${naam}-${smal ? 'smal' : 'breed'}` };
    return svgVan(alt, { width: breedte, ...opties(maat) });
  };
  return { breed: inMaat(760, false), smal: inMaat(330, true) };
}

function svgVan(alt: string, opties: Plot.PlotOptions): string {
  const svg = Plot.plot({ ...opties, document: domino.createDocument() });
  // What Plot would style itself stands in cijfers.css.
  svg.querySelector('style')?.remove();
  for (const deel of svg.querySelectorAll('[aria-label]')) deel.removeAttribute('aria-label');
  for (const eigenschap of ['class', 'font-family', 'font-size', 'fill']) {
    svg.removeAttribute(eigenschap);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', alt);
  return svg.outerHTML;
}
