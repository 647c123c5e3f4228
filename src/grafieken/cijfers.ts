import * as Plot from '@observablehq/plot';
import type { Dekking, Klasse, Spreiding, Stadsbedrag, Telling } from '../domain/cijfers.ts';
import { euro } from '../domain/format.ts';
import { KLEUR, teken, type Grafiek, type Maat } from './teken.ts';

const LETTER = 15;

/** Room for the names beside bars; on a phone they stand above them. */
const kantlijn = ({ smal }: Maat, tekens: number) => (smal ? 0 : Math.min(300, tekens * 8.5));

/** @param boven how far above its bar a name stands on a phone */
const namen = (rijen: readonly { readonly naam: string }[], { smal }: Maat, boven: number) =>
  Plot.text(rijen, {
    y: 'naam',
    x: 0,
    text: 'naam',
    textAnchor: smal ? 'start' : 'end',
    dx: smal ? 0 : -10,
    dy: smal ? boven : 0,
    fontSize: LETTER,
  });

/** Horizontal bars, each with its name and its number. */
export function staven(
  naam: string,
  alt: string,
  rijen: readonly { readonly naam: string; readonly aantal: number }[],
): Grafiek {
  const langste = Math.max(...rijen.map((rij) => rij.naam.length));
  return teken(naam, alt, (maat) => ({
    marginLeft: kantlijn(maat, langste) || 2,
    marginRight: 44,
    marginTop: maat.smal ? 14 : 4,
    marginBottom: 4,
    height: rijen.length * (maat.smal ? 52 : 34) + 16,
    x: { axis: null, domain: [0, Math.max(1, ...rijen.map(({ aantal }) => aantal))] },
    y: { axis: null, domain: rijen.map((rij) => rij.naam), padding: maat.smal ? 0.5 : 0.25 },
    marks: [
      Plot.barX(rijen, { y: 'naam', x: 'aantal', fill: KLEUR.sterk }),
      Plot.text(rijen, {
        y: 'naam',
        x: 'aantal',
        text: (rij: { aantal: number }) => String(rij.aantal),
        textAnchor: 'start',
        dx: 7,
        fontSize: LETTER,
        fontWeight: 700,
      }),
      namen(rijen, maat, -23),
    ],
  }));
}

/** Of each province the towns with, without and unknown, as one bar of all its towns. */
export function dekkingsgrafiek(
  alt: string,
  rijen: readonly (Dekking & { readonly naam: string })[],
): Grafiek {
  return teken('dekking', alt, (maat) => {
    const delen = rijen.flatMap(({ naam, met, zonder, onbekend, totaal }) => [
      { naam, van: 0, tot: met / totaal, hoeveel: met, fill: KLEUR.sterk },
      { naam, van: met / totaal, tot: (met + zonder) / totaal, hoeveel: zonder, fill: KLEUR.geen },
      { naam, van: (met + zonder) / totaal, tot: 1, hoeveel: onbekend, fill: `url(#${maat.id})` },
    ]);
    const zichtbaar = delen.filter(({ hoeveel }) => hoeveel > 0);
    return {
      marginLeft: kantlijn(maat, 16) || 2,
      marginRight: 4,
      marginTop: maat.smal ? 14 : 4,
      marginBottom: 4,
      height: rijen.length * (maat.smal ? 58 : 42) + 16,
      x: { axis: null, domain: [0, 1] },
      y: { axis: null, domain: rijen.map(({ naam }) => naam), padding: maat.smal ? 0.45 : 0.25 },
      marks: [
        arcering(maat.id),
        Plot.barX(zichtbaar, {
          y: 'naam',
          x1: 'van',
          x2: 'tot',
          fill: 'fill',
          stroke: KLEUR.inkt,
          strokeWidth: 1,
        }),
        Plot.text(
          zichtbaar.filter(({ van, tot }) => tot - van > 0.05),
          {
            y: 'naam',
            x: 'van',
            text: ({ hoeveel }: { hoeveel: number }) => String(hoeveel),
            textAnchor: 'start',
            dx: 8,
            fontSize: LETTER,
            fontWeight: 700,
            fill: KLEUR.inkt,
            // Legible on every fill, hatched ones too.
            stroke: 'var(--paper)',
            strokeWidth: 5,
          },
        ),
        namen(rijen, maat, -26),
      ],
    };
  });
}

/** The hatching of what is unknown: told apart by its lines, as on the map. */
function arcering(id: string): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const maak = (naam: string, eigenschappen: Record<string, string>, ...binnen: Element[]) => {
      const deel = document.createElementNS('http://www.w3.org/2000/svg', naam);
      for (const [sleutel, waarde] of Object.entries(eigenschappen))
        deel.setAttribute(sleutel, waarde);
      for (const kind of binnen) deel.appendChild(kind);
      return deel;
    };
    const lijnen = maak('path', {
      d: 'M-2 2 2-2M0 8 8 0M6 10 10 6',
      stroke: 'var(--hatch)',
      'stroke-width': '2',
    });
    const maten = { id, width: '8', height: '8', patternUnits: 'userSpaceOnUse' };
    return maak('defs', {}, maak('pattern', maten, lijnen));
  };
}

/** How many towns pay how much, with the median as a line. */
export function verdelingsgrafiek(
  alt: string,
  klassen: readonly Klasse[],
  mediaan: number,
): Grafiek {
  const hoogste = Math.max(...klassen.map(({ aantal }) => aantal));
  return teken('verdeling', alt, ({ smal }) => ({
    height: smal ? 280 : 340,
    marginTop: 34,
    marginLeft: smal ? 16 : 12,
    marginRight: smal ? 20 : 24,
    marginBottom: 40,
    x: { domain: [0, klassen.at(-1)?.tot ?? 1] },
    y: { axis: null, domain: [0, hoogste * 1.08] },
    marks: [
      Plot.rect(klassen, {
        x1: 'van',
        x2: 'tot',
        y1: 0,
        y2: 'aantal',
        fill: KLEUR.zacht,
        stroke: KLEUR.inkt,
        strokeWidth: 1,
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.text(klassen, {
        x: ({ van, tot }: Klasse) => (van + tot) / 2,
        y: 'aantal',
        text: ({ aantal }: Klasse) => String(aantal),
        dy: -12,
        fontSize: LETTER,
        fontWeight: 700,
        stroke: 'var(--paper)',
        strokeWidth: 4,
        fill: KLEUR.inkt,
      }),
      Plot.ruleY([0], { stroke: KLEUR.inkt }),
      Plot.axisX({
        ticks: klassen.map(({ van }) => van).filter((_, nummer) => nummer % (smal ? 3 : 1) === 0),
        tickFormat: (centen: number) => euro(centen),
        fontSize: LETTER,
        tickSize: 5,
        label: null,
      }),
      Plot.ruleX([mediaan], { stroke: KLEUR.inkt, strokeWidth: 2.5, strokeDasharray: '6 4' }),
      Plot.text([mediaan], {
        x: (centen: number) => centen,
        frameAnchor: 'top',
        dy: -14,
        dx: 6,
        textAnchor: 'start',
        text: (centen: number) => `mediaan ${euro(centen)}`,
        fontSize: LETTER,
        fontWeight: 700,
      }),
    ],
  }));
}

/** Every town as a dot on the line of its province, with the median of the province. */
export function stippengrafiek(
  alt: string,
  steden: readonly Stadsbedrag[],
  provincies: readonly (Spreiding & { readonly provincie: string })[],
): Grafiek {
  return teken('stippen', alt, (maat) => ({
    height: provincies.length * (maat.smal ? 118 : 124) + 40,
    marginLeft: kantlijn(maat, 16) || 16,
    marginRight: maat.smal ? 24 : 30,
    marginTop: 4,
    marginBottom: 36,
    x: { domain: [0, Math.max(...steden.map(({ bedrag }) => bedrag))] },
    y: { axis: null },
    fy: { axis: null, domain: provincies.map(({ provincie }) => provincie), padding: 0.08 },
    marks: [
      Plot.frame({ anchor: 'bottom', stroke: KLEUR.lijn }),
      Plot.tickX(provincies, {
        x: 'mediaan',
        fy: 'provincie',
        stroke: KLEUR.inkt,
        strokeWidth: 3,
        insetTop: maat.smal ? 24 : 4,
      }),
      Plot.dot(
        steden,
        Plot.dodgeY({
          x: 'bedrag',
          fy: 'provincie',
          r: maat.smal ? 2.6 : 4,
          padding: 0.6,
          fill: KLEUR.sterk,
          anchor: 'bottom',
        }),
      ),
      Plot.text(provincies, {
        x: 'mediaan',
        fy: 'provincie',
        frameAnchor: 'top',
        dy: maat.smal ? 20 : 0,
        dx: 7,
        textAnchor: 'start',
        text: ({ mediaan }: Spreiding) => euro(mediaan),
        fontSize: LETTER,
        fontWeight: 700,
        fill: KLEUR.inkt,
        stroke: 'var(--paper)',
        strokeWidth: 4,
      }),
      Plot.text(provincies, {
        x: 0,
        fy: 'provincie',
        frameAnchor: maat.smal ? 'top' : 'bottom',
        textAnchor: maat.smal ? 'start' : 'end',
        dx: maat.smal ? -8 : -12,
        dy: maat.smal ? 2 : -6,
        text: 'provincie',
        fontSize: LETTER,
      }),
      Plot.axisX({
        ticks: maat.smal ? 3 : 9,
        tickFormat: (centen: number) => euro(centen),
        fontSize: LETTER,
        tickSize: 5,
        label: null,
      }),
    ],
  }));
}

/** Of how many towns the newest source is of which year. */
export function versheidsgrafiek(alt: string, jaren: readonly Telling<number>[]): Grafiek {
  const eerste = jaren[0]?.waarde ?? 0;
  const laatste = jaren.at(-1)?.waarde ?? 0;
  return teken('versheid', alt, ({ smal }) => ({
    height: smal ? 220 : 260,
    marginTop: 24,
    marginLeft: 4,
    marginRight: 20,
    marginBottom: 34,
    x: { domain: [eerste - 0.5, laatste + 0.5] },
    y: { axis: null },
    marks: [
      Plot.rect(jaren, {
        x1: ({ waarde }: Telling<number>) => waarde - 0.5,
        x2: ({ waarde }: Telling<number>) => waarde + 0.5,
        y1: 0,
        y2: 'aantal',
        fill: KLEUR.sterk,
        insetLeft: 1,
        insetRight: 1,
      }),
      Plot.text(
        jaren.filter(({ aantal }) => aantal > 0),
        {
          x: 'waarde',
          y: 'aantal',
          text: ({ aantal }: Telling<number>) => String(aantal),
          dy: -10,
          fontSize: smal ? 12 : LETTER,
          fontWeight: 700,
        },
      ),
      Plot.ruleY([0], { stroke: KLEUR.inkt }),
      Plot.axisX({
        ticks: jaren.map(({ waarde }) => waarde).filter((jaar) => jaar % 5 === 0),
        tickFormat: String,
        fontSize: LETTER,
        tickSize: 5,
        label: null,
      }),
    ],
  }));
}
