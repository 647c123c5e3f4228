import { describe, expect, it } from 'vitest';
import { metNagekeken, noemtOrganisatie } from '../../../scripts/lib/nagekeken.ts';
import { sjabloon } from '../../../scripts/lib/sjabloon.ts';
import { keurFiche, SCHEMAS } from '../../../src/check/keuren.ts';
import { COLLECTIES } from '../../../src/schema/collecties.ts';
import { P, PREMIE } from '../check/gids.ts';

describe('metNagekeken', () => {
  const nagekeken = { datum: '2026-05-01', door: 'OCMW Gent' };
  const blok = 'nagekeken:\n  datum: "2026-05-01"\n  door: OCMW Gent\n';

  it('adds three lines and changes nothing else', () => {
    expect(metNagekeken(PREMIE, nagekeken)).toBe(
      PREMIE.replace('vertrouwen:', `${blok}vertrouwen:`),
    );
  });

  it('replaces an earlier confirmation', () => {
    const eerder = metNagekeken(PREMIE, { datum: '2025-01-01', door: 'Samana: regio Gent' });
    expect(metNagekeken(eerder, nagekeken)).toBe(metNagekeken(PREMIE, nagekeken));
  });

  it('keeps comments, line ends of Windows and the body', () => {
    const bron = PREMIE.replace(
      'vertrouwen: midden',
      'vertrouwen: midden # zie verslag',
    ).replaceAll('\n', '\r\n');
    const nieuw = metNagekeken(bron, nagekeken);
    expect(nieuw.replace(blok.replaceAll('\n', '\r\n'), '')).toBe(bron);
  });

  it('writes any name so that it is read back', () => {
    const door = '"Zorg: #1" & co';
    expect(
      keurFiche(P, metNagekeken(PREMIE, { datum: '2026-05-01', door }), SCHEMAS.premies).problemen,
    ).toEqual([]);
  });

  it('knows an organisation from a person', () => {
    expect(
      ['OCMW Gent', 'Samana', 'Stad Sint-Niklaas', 'Sint-Jan vzw'].every((naam) =>
        noemtOrganisatie(naam),
      ),
    ).toBe(true);
    expect(
      ['Jan Janssens', 'Marie-Claire Maes', 'Zoë'].some((naam) => noemtOrganisatie(naam)),
    ).toBe(false);
  });
});

describe('sjabloon', () => {
  it.each(COLLECTIES)('%s: only what must be filled in is missing', (collectie) => {
    const tekst = sjabloon(SCHEMAS[collectie], { naam: 'Proef: 1', term: 'Proef' });
    const { problemen } = keurFiche(`content/${collectie}/x.mdx`, tekst, SCHEMAS[collectie]);
    expect(problemen.every(({ bericht }) => bericht.startsWith('Hier staat niets'))).toBe(true);
  });

  it('explains every key of the schema', () => {
    const tekst = sjabloon(SCHEMAS.premies, {});
    for (const sleutel of [
      'aanbod',
      'premies',
      'bedrag',
      'plafond',
      'zorgnood',
      'uitersteDatum',
      'nagekeken',
    ]) {
      expect(tekst).toMatch(new RegExp(`^[ #]*(?:- )?${sleutel}:`, 'm'));
    }
  });

  it('gives a right premium once its # are taken away and its blanks filled', () => {
    const tekst = sjabloon(SCHEMAS.premies, {}).replace(
      /^#(premies:[^]*?)(?=^# Contact)/m,
      (blok) =>
        blok
          .replaceAll(/^#/gm, '')
          .replaceAll(/^( +(?:- )?(?:naam|soort|begunstigde|vorm)):$/gm, '$1: geld'),
    );
    const { problemen } = keurFiche(P, tekst, SCHEMAS.premies);
    expect(problemen.map(({ sleutel }) => sleutel).toSorted()).toEqual([
      'premies',
      'premies.0.begunstigde',
      'premies.0.soort',
    ]);
  });
});
