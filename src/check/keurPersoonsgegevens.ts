import { plaatsIn } from './bestand.ts';
import type { Fiche } from './frontmatter.ts';
import type { TekstInMdx } from './mdx.ts';
import { zoekPersoonsgegevens, type Vondst } from './persoonsgegevens.ts';
import { sleutelVan, type Plaats, type Probleem } from './probleem.ts';

/**
 * Personal data anywhere in a file. First in the file as it stands (comments too), then in the texts as a reader
 * gets them: that undoes folded lines, escapes and entities.
 */
export function keurPersoonsgegevens(
  fiche: Pick<Fiche, 'pad' | 'bron' | 'yaml'> & Partial<Pick<Fiche, 'mdx'>>,
  inBody: readonly TekstInMdx[] = [],
): Probleem[] {
  const gezien = new Set<string>();
  const problemen: Probleem[] = [];
  const meld = (vondst: Vondst, plaats: Plaats, sleutel: string) => {
    gezien.add(vondst.kern);
    problemen.push({
      pad: fiche.pad,
      ...plaats,
      sleutel,
      bericht: vondst.bericht,
      ernst: vondst.ernst,
    });
  };
  const eindeFeiten = fiche.mdx?.search(/\S/) ?? -1;
  for (const vondst of zoekPersoonsgegevens(fiche.bron)) {
    const inTekst = eindeFeiten !== -1 && vondst.plek >= eindeFeiten;
    const sleutel = inTekst ? 'tekst' : sleutelVan(fiche.yaml.padOp(vondst.plek));
    meld(vondst, plaatsIn(fiche.bron, vondst.plek), sleutel);
  }
  const gelezen = [
    ...fiche.yaml.teksten.map(({ pad, waarde }) => ({
      plaats: fiche.yaml.plaatsVan(pad),
      sleutel: sleutelVan(pad),
      waarde,
    })),
    ...inBody.map((stuk) => ({ ...stuk, sleutel: 'tekst' })),
  ];
  for (const { plaats, sleutel, waarde } of gelezen) {
    for (const vondst of zoekPersoonsgegevens(waarde.replaceAll(/\p{Cf}/gu, ''))) {
      if (!gezien.has(vondst.kern)) meld(vondst, plaats, sleutel);
    }
  }
  return problemen;
}
