import type { Begrip } from '../../schema/begrip.ts';
import type { Dienst } from '../../schema/dienst.ts';
import type { Eerstelijnszone } from '../../schema/eerstelijnszone.ts';
import { entryVan, type Directory } from '../directory.ts';
import { premietitel } from '../omschrijving.ts';
import { aanbodKort, samenvatting } from '../samenvatting.ts';
import type { Begripfiche, Dienstfiche, Fiche, Premiefiche, Zonefiche } from './fiche.ts';

/** The compact card of every entry of the directory, in the order in which the search numbers them. */
export function fichesVan(directory: Directory): Fiche[] {
  return [
    ...[...directory.gemeenten.keys()].map((slug) => premiefiche(directory, slug)),
    ...[...directory.diensten].map(dienstfiche),
    ...[...directory.zones].map(zonefiche),
    ...[...directory.begrippen].map(begripfiche),
  ];
}

function premiefiche({ gemeenten, premies }: Directory, slug: string): Premiefiche {
  const gemeente = entryVan(gemeenten, slug);
  const premie = entryVan(premies, slug);
  return {
    soort: 'premie',
    slug,
    titel: premietitel(premie, gemeente.naam),
    tekst: aanbodKort(premie),
    gemeente: gemeente.naam,
    provincie: gemeente.provincie,
    aanbod: premie.aanbod,
    jaar: premie.aanbod === 'ja' ? samenvatting(premie).jaar : '',
  };
}

function dienstfiche([slug, dienst]: readonly [string, Dienst]): Dienstfiche {
  const { niveau, gemeenten = [], eerstelijnszones = [], provincies = [] } = dienst.werkingsgebied;
  return {
    soort: 'dienst',
    slug,
    titel: dienst.naam,
    tekst: eersteZin(dienst.wat),
    soortDienst: dienst.soort,
    thema: dienst.thema,
    doelgroep: dienst.doelgroep,
    niveau,
    gemeenten,
    zones: eerstelijnszones,
    provincies,
    telefoon: dienst.soort === 'hulplijn' ? (dienst.contact?.telefoon ?? '') : '',
  };
}

function zonefiche([slug, zone]: readonly [string, Eerstelijnszone]): Zonefiche {
  return {
    soort: 'zone',
    slug,
    titel: zone.naam,
    tekst: '',
    provincie: zone.provincie,
    gemeenten: zone.gemeenten ?? [],
    delen: Object.fromEntries(
      zone.delen?.map(({ gemeente, postcodes }) => [gemeente, postcodes]) ?? [],
    ),
  };
}

function begripfiche([slug, begrip]: readonly [string, Begrip]): Begripfiche {
  return {
    soort: 'begrip',
    slug,
    titel: begrip.term,
    tekst: eersteZin(begrip.uitleg),
    ook: begrip.ookBekendAls ?? [],
  };
}

const LANGSTE_REGEL = 80;

/** A small word says nothing before the dots. */
const SLOT =
  /(?:[\s,;:(–-]+(?:aan|als|bij|dan|dat|de|die|een|en|er|het|in|je|met|naar|of|om|op|te|tot|van|voor))*[\s,;:(–-]*$/;

/** The first sentence, and the next after a question; cut at a word where it is too long for a list. */
function eersteZin(tekst: string): string {
  const zin = /^(?:[^.!?]+\?\s+)?.+?[.!?](?=\s|$)/s.exec(tekst)?.[0] ?? tekst;
  if (zin.length <= LANGSTE_REGEL) return zin;
  return `${zin.slice(0, zin.lastIndexOf(' ', LANGSTE_REGEL)).replace(SLOT, '')} …`;
}
