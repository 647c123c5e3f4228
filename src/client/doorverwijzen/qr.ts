import { adempauze } from '../dom.ts';

const SVG = 'http://www.w3.org/2000/svg';

let alleCodes: Promise<unknown> = Promise.resolve();

/** A QR code as a picture that scales; the address stands beside it in letters, so it says nothing to a screen reader. */
export function qrCode(adres: string): Promise<SVGSVGElement> {
  // One at a time: each keeps a slow phone busy for 30 ms, and a sheet has ten.
  const code = alleCodes.then(adempauze).then(() => teken(adres));
  alleCodes = code.catch(() => undefined);
  return code;
}

/** Resolves when every code that was asked for is drawn. */
export async function qrKlaar(): Promise<void> {
  await alleCodes;
}

async function teken(adres: string): Promise<SVGSVGElement> {
  const { encode } = await import('uqr');
  const { data, size } = encode(adres, { ecc: 'M', border: 2 });
  const pad = data
    .flatMap((rij, y) => rij.map((zwart, x) => (zwart ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('aria-hidden', 'true');
  const vorm = document.createElementNS(SVG, 'path');
  vorm.setAttribute('d', pad);
  svg.append(vorm);
  return svg;
}
