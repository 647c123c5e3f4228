import { aantal, telefoonlink } from '../format.ts';
import { normaliseer } from '../plaatsen.ts';
import type { Antwoord } from './antwoord.ts';
import { bestaandeKeuzes, FACET_NAAM, facetwaarden, gefilterd, type Waarde } from './facetten.ts';
import { adresVan, type Fiche, type Premiefiche } from './fiche.ts';
import type { Kennis } from './kennis.ts';
import { gemarkeerd, soortregel, type Stuk } from './weergave.ts';
import { adresVanVraag, FACETTEN, type Facet, type Keuzes } from './zoekadres.ts';

/** What the search page shows for a question: plain data, as it comes from another thread (src/client/zoekwerker.ts). */
export interface Resultaat {
  /** What was found, in a sentence that is read aloud. */
  readonly melding: string;
  /** What is ticked, of what exists. */
  readonly keuzes: Keuzes;
  /** The question as it was read, where a word was mended, and its address. */
  readonly bedoeld: { readonly vraag: string; readonly adres: string } | undefined;
  /** What was widened, as a sentence. */
  readonly verruimd: string | undefined;
  readonly treffers: readonly Trefferbeeld[];
  readonly facetten: readonly Facetbeeld[];
  readonly hulplijnen: readonly Hulplijn[];
}

/** A hit: what it is, where it helps, and the words of the question marked. */
export interface Trefferbeeld {
  readonly adres: string;
  readonly titel: readonly Stuk[];
  readonly soort: string;
  /** Of a premium: its amount, or that there is none. */
  readonly bedrag: string | undefined;
  readonly tekst: readonly Stuk[];
  /** Whether it answers the question outright. */
  readonly direct: boolean;
}

export interface Facetbeeld {
  readonly facet: Facet;
  readonly naam: string;
  readonly waarden: readonly Waarde[];
}

export interface Hulplijn {
  readonly naam: string;
  readonly adres: string;
  readonly nummer: string;
  /** The address that dials it. */
  readonly bel: string;
}

/** What is shown of an answer with what is ticked. */
export function resultaatVan(antwoord: Antwoord, aangevinkt: Keuzes, kennis: Kennis): Resultaat {
  const keuzes = bestaandeKeuzes(aangevinkt);
  const treffers = gefilterd(antwoord.treffers, keuzes, kennis);
  return {
    melding: meldingVoor(antwoord, treffers.length),
    keuzes,
    bedoeld: bedoeldeVraag(antwoord, keuzes),
    verruimd: antwoord.verruimd,
    treffers: treffers.map(({ fiche }) => trefferbeeld(fiche, antwoord, kennis)),
    facetten: facetbeelden(antwoord, keuzes, kennis),
    hulplijnen: antwoord.hulplijnen.map((fiche) => ({
      naam: fiche.titel,
      adres: adresVan(fiche),
      nummer: fiche.telefoon,
      bel: telefoonlink(fiche.telefoon),
    })),
  };
}

function meldingVoor({ vraag, nietsGevonden }: Antwoord, hoeveel: number): string {
  const kort = vraag.length > 60 ? `${vraag.slice(0, 60)}…` : vraag;
  if (nietsGevonden) return `Niets gevonden voor “${kort}”. Deze diensten wijzen je de weg.`;
  if (hoeveel === 0) return `Geen resultaten voor “${kort}” met deze keuzes. Vink iets uit.`;
  return `${aantal(hoeveel, 'resultaat', 'resultaten')} voor “${kort}”`;
}

/** Only the words that were mended change: in "ALS" the capitals say something. */
function bedoeldeVraag({ vraag, begrepen }: Antwoord, keuzes: Keuzes): Resultaat['bedoeld'] {
  if (begrepen.hersteld.length === 0) return undefined;
  const verbetering = new Map(begrepen.hersteld);
  const verbeterd = vraag.replaceAll(
    /[\p{L}\p{M}\p{N}]+/gu,
    (woord) => verbetering.get(normaliseer(woord)) ?? woord,
  );
  return { vraag: verbeterd, adres: adresVanVraag({ vraag: verbeterd, keuzes }) };
}

function trefferbeeld(fiche: Fiche, { direct, begrepen }: Antwoord, kennis: Kennis): Trefferbeeld {
  const premie = fiche.soort === 'premie' ? fiche : undefined;
  return {
    adres: adresVan(fiche),
    titel: gemarkeerd(fiche.titel, begrepen, kennis),
    soort: soortregel(fiche, begrepen, kennis),
    bedrag: premie && bedragVan(premie),
    tekst: gemarkeerd(premie ? premie.jaar : fiche.tekst, begrepen, kennis),
    direct: direct.some(({ slug }) => slug === premie?.slug),
  };
}

function bedragVan({ aanbod, tekst }: Premiefiche): string {
  switch (aanbod) {
    case 'nee':
      return 'Geen premie';
    case 'afgeschaft':
      return 'Premie afgeschaft';
    case 'onbekend':
      return 'Niet bekend';
    default:
      return tekst;
  }
}

/** The facets that leave something to choose. */
function facetbeelden(antwoord: Antwoord, keuzes: Keuzes, kennis: Kennis): Facetbeeld[] {
  const treffers = antwoord.nietsGevonden ? [] : antwoord.treffers;
  return FACETTEN.map((facet) => ({
    facet,
    naam: FACET_NAAM[facet],
    waarden: facetwaarden(facet, treffers, keuzes, kennis),
  })).filter(({ waarden }) => waarden.length > 1 || waarden.some(({ gekozen }) => gekozen));
}
