const SVG = 'http://www.w3.org/2000/svg';

/** A QR code as a picture that scales; the address stands beside it in letters, so it says nothing to a screen reader. */
export async function qrCode(adres: string): Promise<SVGSVGElement> {
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
