import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/readDirectory.ts';
import { readZoekwoorden } from '../../src/readZoekwoorden.ts';
import { pakPlaatsen, pakPlaatsenUit } from '../../src/domain/plaatsen.ts';
import { beantwoord } from '../../src/domain/zoeken/antwoord.ts';
import { begrijp } from '../../src/domain/zoeken/begrijp.ts';
import { bestaandeKeuzes, facetwaarden, gefilterd } from '../../src/domain/zoeken/facetten.ts';
import { fichesVan } from '../../src/domain/zoeken/fiches.ts';
import { maakKennis, type Kennis } from '../../src/domain/zoeken/kennis.ts';
import { metWoordpunten } from '../../src/domain/zoeken/leren.ts';
import { pakZoekdata, pakZoekdataUit, type Zoekpakket } from '../../src/domain/zoeken/pakket.ts';
import type { Zoekmachine } from '../../src/domain/zoeken/rangschik.ts';
import { indexwoorden, recordVan } from '../../src/domain/zoeken/records.ts';
import { resultaatVan } from '../../src/domain/zoeken/resultaat.ts';
import { gemarkeerd } from '../../src/domain/zoeken/weergave.ts';
import { adresVanVraag, GEEN_KEUZES, vraagUitAdres } from '../../src/domain/zoeken/zoekadres.ts';
import { normaliseer } from '../../src/domain/plaatsen.ts';

let kennis: Kennis;
/** An engine that knows no more than which words stand in which title: what remains is our own work. */
let machine: Zoekmachine;

beforeAll(async () => {
  const [directory, { synoniemen, voorbeeldvragen }] = await Promise.all([
    readDirectory(),
    readZoekwoorden(),
  ]);
  const gemeenten = [...directory.gemeenten.values()];
  const fiches = fichesVan(directory);
  const records = fiches.map((fiche) => recordVan(fiche, directory, synoniemen));
  const plaatsen = pakPlaatsenUit(pakPlaatsen(gemeenten));
  const woorden = indexwoorden(records, synoniemen, plaatsen);
  const data = metWoordpunten(
    { fiches, synoniemen, woorden, stempel: 'abc' },
    voorbeeldvragen,
    plaatsen,
  );
  const pakket = JSON.parse(JSON.stringify(pakZoekdata(data))) as Zoekpakket;
  kennis = maakKennis(pakZoekdataUit(pakket, plaatsen), plaatsen);
  expect(kennis.woordpunten).toEqual(data.woordpunten);
  expect(kennis.fiches.map(({ slug, titel }) => [slug, titel])).toEqual(
    fiches.map(({ slug, titel }) => [slug, titel]),
  );
  const teksten = records.map(({ titel }) => ` ${normaliseer(titel)} `);
  machine = (vraag) =>
    Promise.resolve(
      teksten.flatMap((tekst, nummer) =>
        normaliseer(vraag)
          .split(' ')
          .every((woord) => tekst.includes(` ${woord}`))
          ? [{ nummer, score: 1 }]
          : [],
      ),
    );
});

const lees = (vraag: string) => begrijp(vraag, kennis);
const steden = (vraag: string) => lees(vraag).plaatsen.map(({ gemeente }) => gemeente);
const eerste = async (vraag: string) => {
  const { treffers } = await beantwoord(vraag, kennis, machine);
  const fiche = treffers[0]?.fiche;
  return fiche && `${fiche.soort}:${fiche.slug}`;
};

describe('places in a question', () => {
  it.each([
    ['premie Gentbrugge', ['gent']],
    ['9050', ['gent']],
    ['oppas st niklaas', ['sint-niklaas']],
    ['wij wonen in heist op den berg', ['heist-op-den-berg']],
    ['premie heistopdenberg', ['heist-op-den-berg']],
    ['heist o/d berg', ['heist-op-den-berg']],
    ['premie sintmartens latem', ['sint-martens-latem']],
    ['mantelzorgpremie kortryk', ['kortrijk']],
    ['Leeuwse zorgpremie', ['sint-pieters-leeuw']],
    ['premie hofstade', ['aalst', 'zemst']],
    ['Borgloon premie', ['tongeren-borgloon']],
    ['Voeren', ['voeren']],
    ['mijn oma woont in balen', ['balen']],
  ])('%s -> %j', (vraag, verwacht) => {
    expect(steden(vraag)).toEqual(verwacht);
  });

  it.each(['constructor', 'premie constructor'])('sees no province in "%s"', (vraag) => {
    expect(lees(vraag)).toMatchObject({ plaatsen: [] });
    expect(lees(vraag).provincie).toBeUndefined();
  });

  it.each([
    'ik kan niet meer',
    'wie kan eten halen',
    'naar de dialyse voeren',
    'wat is het doel',
    "zo'n knopke om hulp te roepen",
  ])('sees none in "%s"', (vraag) => {
    expect(steden(vraag)).toEqual([]);
  });

  it.each([
    ['oppas in de Westhoek', 'West-Vlaanderen'],
    ['limburgse kempen', 'Limburg'],
    ['hulp in Jette', 'Brussels Hoofdstedelijk Gewest'],
  ])('knows the province of "%s"', (vraag, provincie) => {
    expect(lees(vraag).provincie).toBe(provincie);
  });

  it('lets a premium decide where a word is a town too', () => {
    expect(steden('premie Voeren')).toEqual(['voeren']);
    expect(steden('heeft balen een mantelzorgpremie')).toEqual(['balen']);
  });
});

describe('everyday words', () => {
  const soorten = (vraag: string) =>
    lees(vraag).groepen.flatMap(({ groep }) => groep.naar.soort?.[0] ?? []);

  it.each([
    ['een kuisvrouw voor ons ma', 'poetshulp'],
    ['ik kan het echt niet meer aan', 'psychologische-hulp'],
    ['weekend opvang', 'respijtzorg'],
    ['alcoholprobleem', 'zelfhulpgroep'],
    ['het huis van onze ouders al verkopen', 'juridisch-advies'],
    ['mijn zoon van veertien zorgt voor mij', 'jonge-mantelzorgers'],
    ['er eens een weekske tussenuit', 'kortverblijf'],
  ])('%s -> %s', (vraag, soort) => {
    expect(soorten(vraag)).toContain(soort);
  });

  it('are searched as they are where there is nothing else', () => {
    expect(lees('wat is het').woorden).not.toEqual([]);
  });

  it('say which word was mended', () => {
    expect(lees('mantelzorgpremei').hersteld).toEqual([['mantelzorgpremei', 'mantelzorgpremie']]);
    expect(lees('informatiepunt voor spanje').hersteld).toEqual([]);
  });
});

describe('the answer', () => {
  it.each([
    ['premie 9050', 'premie:gent'],
    ['9050', 'premie:gent'],
    ['hoeveel krijgt een mantelzorger in Genk', 'premie:genk'],
    ['welke eerstelijnszone is Ninove', 'zone:dender-zuid'],
    ['wat is de Katz-schaal', 'begrip:katz-schaal'],
    ['ALS', 'dienst:als-liga'],
    ['eerstelijnszone Borsbeek', 'zone:zora'],
    ['wat kan ze van de stad Beringen krijgen', 'premie:beringen'],
    ['krijg je de mantelzorgpremie ook voor nachtzorg', 'begrip:mantelzorgpremie'],
    ['waar begin ik', 'dienst:dienst-maatschappelijk-werk'],
    ['toelaag hamme', 'premie:hamme'],
    ['hoeveel krijg ik in Zottegem als ik mijn man verzorg', 'premie:zottegem'],
    ['ik verzorg mijn schoonmoeder in Zoersel, heb ik recht op iets', 'premie:zoersel'],
    ['ik zorg voor mijn moeder in Mol maar woon zelf in Balen', 'premie:mol'],
    ['wat krijg ik als ik voor mijn man zorg', 'begrip:mantelzorgpremie'],
  ])('%s -> %s', async (vraag, sleutel) => {
    expect(await eerste(vraag)).toBe(sleutel);
  });

  it('gives the services that serve the place before those that do not', async () => {
    const { treffers } = await beantwoord('oppas Halle', kennis, machine);
    expect(treffers[0]?.fiche.slug).toBe('oppasdienst-halle');
  });

  it.each([
    'welke hulp kan ik in de gemeente Lier krijgen',
    'tegemoetkoming hulp aan bejaarden Gent',
    'rechten uitzoeken Gent',
    'ik verzorg mijn moeder in Gent en zoek oppas',
  ])('does not take "%s" for the premium of the town', async (vraag) => {
    expect(await eerste(vraag)).not.toMatch(/^premie:/);
  });

  it('shows the premium outright when it is asked for', async () => {
    const { direct } = await beantwoord('premie Gent', kennis, machine);
    expect(direct.map(({ slug }) => slug)).toEqual(['gent']);
    expect((await beantwoord('oppas Gent', kennis, machine)).direct).toEqual([]);
  });

  it('says what was widened', async () => {
    const { verruimd } = await beantwoord('kortverblijf Kortrijk', kennis, machine);
    expect(verruimd).toContain('Kortrijk');
  });

  it('names who knows the way before services that only serve other towns', async () => {
    const { treffers } = await beantwoord('warme maaltijden Aalst', kennis, machine);
    const slugs = treffers.map(({ fiche }) => fiche.slug);
    const elders = slugs.findIndex((slug) => slug.startsWith('warme-maaltijden'));
    for (const wegwijzer of ['ocmw', 'dienst-maatschappelijk-werk']) {
      expect(slugs).toContain(wegwijzer);
      expect(slugs.indexOf(wegwijzer)).toBeLessThan(elders);
    }
  });

  it('says so when it does not know what is meant, and begins with who helps with anything', async () => {
    const zin = await beantwoord('die kat klimt graag in hoge bomen', kennis, machine);
    expect(zin.nietsGevonden).toBe(false);
    expect(zin.treffers.slice(0, 3).map(({ fiche }) => fiche.slug)).toEqual([
      'dienst-maatschappelijk-werk',
      'erkende-mantelzorgverenigingen',
      'tele-onthaal',
    ]);
    expect(zin.verruimd).toContain('niet zeker');
    expect((await beantwoord('oppas voor mijn moeder thuis', kennis, machine)).verruimd).toBe(
      undefined,
    );
  });

  const soortenVan = async (vraag: string, aantal: number) => {
    const { treffers } = await beantwoord(vraag, kennis, machine);
    return treffers
      .slice(0, aantal)
      .map(({ fiche }) => (fiche.soort === 'dienst' ? fiche.soortDienst : fiche.soort));
  };

  it.each([
    ['verlof voor een ziek kind', 'verlofstelsel'],
    ['met de rolstoel naar het ziekenhuis, wie brengt mij', 'vervoer'],
  ])('%s: asks for %s, the rest is the occasion', async (vraag, soort) => {
    const { treffers } = await beantwoord(vraag, kennis, machine);
    expect(treffers.slice(0, 2).map(({ fiche }) => fiche)).toContainEqual(
      expect.objectContaining({ soortDienst: soort }),
    );
  });

  it('gives every service of the kind that serves the place before its premium', async () => {
    const { treffers } = await beantwoord('oppas gentbrugge', kennis, machine);
    const soorten = treffers.map(({ fiche }) =>
      fiche.soort === 'dienst' ? fiche.soortDienst : fiche.soort,
    );
    expect(soorten.slice(0, 3)).toEqual(['oppashulp', 'oppashulp', 'oppashulp']);
    expect(soorten.indexOf('premie')).not.toBe(-1);
  });

  it('answers a complaint about nursing at home with who helps to complain', async () => {
    const { treffers } = await beantwoord('klacht over de thuisverpleging', kennis, machine);
    expect(treffers.slice(0, 2).map(({ fiche }) => fiche.slug)).toContain('okra-zorgrecht');
  });

  it('does not answer with money to who looks for a stay for someone with a handicap', async () => {
    const soorten = async (vraag: string) =>
      (await beantwoord(vraag, kennis, machine)).treffers
        .slice(0, 3)
        .map(({ fiche }) => (fiche.soort === 'dienst' ? fiche.soortDienst : fiche.soort));
    expect(await soorten('logeren kind met handicap')).not.toContain('tegemoetkoming');
    expect(await soorten('geld voor een kind met een handicap')).toContain('tegemoetkoming');
  });

  it('has the OCMW among the first three where it is named, and misses none in the town', async () => {
    const { treffers, verruimd } = await beantwoord(
      'ocmw sint-truiden maatschappelijk werk',
      kennis,
      machine,
    );
    expect(treffers.slice(0, 3).map(({ fiche }) => fiche.slug)).toContain('ocmw');
    expect(verruimd).not.toContain('informatiepunt');
    expect((await beantwoord('oppas ocmw aalst', kennis, machine)).verruimd).toContain('oppashulp');
  });

  it('mixes the kinds where a question may be meant in more than one way, and only there', async () => {
    expect(await soortenVan('nachtzorg of kortverblijf', 3)).toEqual(
      expect.arrayContaining(['nachtzorg', 'kortverblijf']),
    );
    expect(await soortenVan('nachtzorg', 3)).not.toContain('kortverblijf');
  });

  it('has who thinks along about anything among the first three of a story', async () => {
    const verhaal = 'mijn man valt dikwijls en hij wil niet naar een home gaan';
    const slugs = async (vraag: string) =>
      (await beantwoord(vraag, kennis, machine)).treffers.map(({ fiche }) => fiche.slug);
    expect((await slugs(verhaal)).indexOf('dienst-maatschappelijk-werk')).toBe(2);
    expect((await slugs('mijn man valt dikwijls')).slice(0, 3)).not.toContain(
      'dienst-maatschappelijk-werk',
    );
    const premie = 'hoeveel bedraagt de premie voor een mantelzorger die in Gent woont';
    expect((await slugs(premie)).slice(0, 3)).not.toContain('dienst-maatschappelijk-werk');
  });

  it('never is nothing', async () => {
    for (const vraag of [
      'xqzw vvkp',
      '🙂🙂',
      '<script>alert(1)</script>',
      'مرحبا بالعالم',
      '\u202Eabc',
      '?',
    ]) {
      const antwoord = await beantwoord(vraag, kennis, machine);
      expect(antwoord.treffers.length, vraag).toBeGreaterThan(0);
    }
    const onzin = await beantwoord('xqzw vvkp '.repeat(6), kennis, machine);
    expect(onzin.nietsGevonden).toBe(true);
    const { nietsGevonden, hulplijnen } = await beantwoord('xqzw vvkp', kennis, machine);
    expect(nietsGevonden).toBe(true);
    expect(hulplijnen.every(({ telefoon }) => telefoon !== '')).toBe(true);
    expect(hulplijnen.length).toBeGreaterThan(2);
  });

  it('stands whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (vraag) => {
        expect((await beantwoord(vraag, kennis, machine)).treffers.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
    const lang = await beantwoord('oppas '.repeat(2000), kennis, machine);
    expect(lang.begrepen.woorden).toEqual(['oppas']);
  });
});

describe('facets', () => {
  it('count what ticking leaves, and keep services that work everywhere', async () => {
    const { treffers } = await beantwoord('oppas', kennis, machine);
    const waarden = facetwaarden('kind', treffers, GEEN_KEUZES, kennis);
    expect(waarden.reduce((som, { aantal }) => som + aantal, 0)).toBe(treffers.length);
    const keuzes = { ...GEEN_KEUZES, provincie: ['Limburg'] };
    const over = gefilterd(treffers, keuzes, kennis);
    expect(over.length).toBeGreaterThan(0);
    expect(over.length).toBeLessThan(treffers.length);
  });

  it('stand in the address and come back from it', () => {
    const keuzes = { ...GEEN_KEUZES, soort: ['oppashulp', 'nachtzorg'], kind: ['dienst'] };
    const adres = adresVanVraag({ vraag: 'oppas & meer', keuzes });
    const params = new URL(adres, 'https://mantelwijzer.example').searchParams;
    expect(vraagUitAdres(params)).toEqual({ vraag: 'oppas & meer', keuzes });
  });

  it('hold only values that exist', () => {
    const params = new URLSearchParams(
      'kind=constructor&soort=constructor&soort=oppashulp&soort=oppashulp&doelgroep=toString' +
        '&provincie=constructor&provincie=Limburg&provincie=Brussels+Hoofdstedelijk+Gewest',
    );
    expect(bestaandeKeuzes(vraagUitAdres(params).keuzes)).toEqual({
      ...GEEN_KEUZES,
      soort: ['oppashulp'],
      provincie: ['Limburg', 'Brussels Hoofdstedelijk Gewest'],
    });
  });

  it('have a name, whatever they are called', () => {
    const keuzes = { ...GEEN_KEUZES, soort: ['constructor'] };
    expect(facetwaarden('soort', [], keuzes, kennis)).toEqual([
      { waarde: 'constructor', naam: 'Constructor', aantal: 0, gekozen: true },
    ]);
  });
});

describe('what is shown', () => {
  const toon = async (vraag: string, keuzes = GEEN_KEUZES) =>
    resultaatVan(await beantwoord(vraag, kennis, machine), keuzes, kennis);

  it('says how many there are, and of a premium its amount', async () => {
    const { melding, treffers } = await toon('premie Gent');
    expect(melding).toBe(`${treffers.length} resultaten voor “premie Gent”`);
    expect(treffers[0]).toMatchObject({ adres: '/premies/gent/', direct: true });
    expect(treffers[0]?.bedrag).toMatch(/€/);
    expect(treffers.slice(1).some(({ direct }) => direct)).toBe(false);
  });

  it('gives the question back with only the mended words changed', async () => {
    const { bedoeld } = await toon('ALS mantelzorgpremei Gent');
    expect(bedoeld?.vraag).toBe('ALS mantelzorgpremie Gent');
    expect((await toon('oppas')).bedoeld).toBeUndefined();
  });

  it('forgets what is ticked and does not exist', async () => {
    const keuzes = { ...GEEN_KEUZES, kind: ['onzin', 'dienst'], provincie: ['constructor'] };
    expect((await toon('oppas', keuzes)).keuzes).toEqual({ ...GEEN_KEUZES, kind: ['dienst'] });
  });

  it('says that nothing is left, and which box to untick', async () => {
    const { melding, treffers, facetten } = await toon('oppas', { ...GEEN_KEUZES, kind: ['zone'] });
    expect(treffers).toEqual([]);
    expect(melding).toContain('Vink iets uit');
    const gekozen = facetten.flatMap(({ waarden }) => waarden.filter((waarde) => waarde.gekozen));
    expect(gekozen.map(({ waarde }) => waarde)).toEqual(['zone']);
  });

  it('gives numbers to call where nothing is found', async () => {
    const { hulplijnen, facetten } = await toon('xqzw vvkp');
    expect(hulplijnen.map(({ bel }) => bel)).toContain('tel:106');
    expect(facetten).toEqual([]);
  });
});

it('marks the words that were asked for, and loses no letter', () => {
  const stukken = gemarkeerd('Oppasdienst: zo vind je oppas', lees('oppas'), kennis);
  expect(stukken.map(({ tekst }) => tekst).join('')).toBe('Oppasdienst: zo vind je oppas');
  expect(stukken.filter((stuk) => stuk.gemarkeerd).map(({ tekst }) => tekst)).toContain('oppas');
});
