import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readDirectory } from '../../../src/readDirectory.ts';
import { watNazichtVraagt, type Nazicht } from '../../../src/domain/actualiteit.ts';
import type { Directory } from '../../../src/domain/directory.ts';
import { bevestigmail, foutmail, LANGSTE_ADRES, mailto } from '../../../src/domain/mail.ts';
import { nazichtAlsCsv, OVERAL, perProvincie } from '../../../src/domain/nazicht.ts';
import { premieSchema } from '../../../src/schema/premie.ts';
import { PROVINCIES } from '../../../src/schema/waarden.ts';

const premie = (slug: string) =>
  premieSchema.parse(
    parse(
      /^---\n([\s\S]*?)\n---/.exec(readFileSync(`content/premies/${slug}.mdx`, 'utf8'))?.[1] ?? '',
    ),
  );
const pagina = 'https://mantelwijzer.example/premies/begijnendijk/';

describe('the mail to a town', { timeout: 60_000 }, () => {
  const mail = bevestigmail({ gemeente: 'Begijnendijk', entry: premie('begijnendijk'), pagina });

  test('goes to its own address, with the facts of its page and how to answer', () => {
    expect(mail.aan).toBe('info@ocmw-begijnendijk.be');
    expect(mail.onderwerp).toBe('Mantelzorgpremie in Begijnendijk: kloppen deze gegevens?');
    expect(mail.tekst).toContain('Mantelzorgpremie\n- Bedrag: € 120 per jaar, of € 180 per jaar\n');
    expect(mail.tekst).toContain('Woont in Begijnendijk. Woont thuis.');
    expect(mail.tekst).toContain('Antwoord dan gewoon "klopt".');
    expect(mail.tekst).toContain(pagina);
  });

  test('asks, where we know nothing', () => {
    const vraag = bevestigmail({
      gemeente: 'Aalst',
      entry: { aanbod: 'onbekend', vertrouwen: 'laag' },
      pagina,
    });
    expect(vraag.aan).toBe('');
    expect(vraag.tekst).toContain('Heeft Aalst een premie voor mantelzorgers?');
    expect(vraag.tekst).not.toContain('Klopt dit?');
  });

  test('says everything and stays short enough to open, for every town', async () => {
    const gids = await readDirectory();
    for (const [slug, entry] of gids.premies) {
      const gemeente = gids.gemeenten.get(slug)?.naam ?? slug;
      const adres = mailto(
        bevestigmail({ gemeente, entry, pagina: `https://mantelwijzer.example/premies/${slug}/` }),
      );
      expect(adres.length, slug).toBeLessThanOrEqual(LANGSTE_ADRES);
      expect(decodeURIComponent(adres), slug).toContain(`/premies/${slug}/`);
    }
  });
});

test('the mail about a fault carries the entry, its facts and its address', () => {
  const mail = foutmail({
    aan: 'meld@mantelwijzer.example',
    naam: 'Mantelzorgpremie in Begijnendijk',
    pagina,
    bestand: 'content/premies/begijnendijk.mdx',
    feiten: ['- Bedrag: € 120'],
  });
  expect(mailto(mail)).toMatch(
    /^mailto:meld@mantelwijzer\.example\?subject=Klopt%20niet%3A%20Mantelzorgpremie/,
  );
  expect(mail.tekst).toContain('Dit staat er nu:\n- Bedrag: € 120');
  expect(mail.tekst).toContain('content/premies/begijnendijk.mdx');
  expect(foutmail({ ...mail, naam: 'x', pagina, bestand: 'y', feiten: [] }).tekst).not.toContain(
    'Dit staat er nu',
  );
});

describe('what needs a look', { timeout: 60_000 }, () => {
  let gids: Directory;
  beforeAll(async () => {
    gids = await readDirectory();
  }, 60_000);

  test('is told once, in the province that it is of', () => {
    const rijen = watNazichtVraagt(gids, '2026-11-22');
    const groepen = perProvincie(rijen, PROVINCIES);
    expect(groepen.flatMap((groep) => groep.rijen).length).toBeLessThanOrEqual(rijen.length);
    expect(
      groepen
        .find(({ provincie }) => provincie === 'Limburg')
        ?.rijen.every((rij) => rij.provincies.includes('Limburg')),
    ).toBe(true);
    expect(groepen.at(-1)?.provincie).toBe(OVERAL);
  });

  test('is a table that a spreadsheet reads, and takes for no formula', () => {
    const rij: Nazicht = {
      collectie: 'premies',
      id: 'gent',
      naam: '=A1; "x"',
      provincies: ['Oost-Vlaanderen'],
      soort: 'premie',
      datum: undefined,
      redenen: ['onbekend'],
    };
    expect(nazichtAlsCsv([rij])).toBe(
      '\uFEFFbestand;naam;soort;provincie;datum;reden\r\n' +
        `content/premies/gent.mdx;"'=A1; ""x""";premie;Oost-Vlaanderen;;we weten niets\r\n`,
    );
  });
});
