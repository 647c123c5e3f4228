/** What entries say of each other and of the municipalities: every name must lead somewhere, every town be covered. */
import { dichtstbij } from '../schema/velden.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import { INHOUD, type Collectie } from '../schema/collecties.ts';
import { tekstenOp, tekstOp, waardenOp } from './data.ts';
import type { Fiche } from './frontmatter.ts';
import { raadGemeente } from './plaatsnamen.ts';
import { BEGIN, fout, sleutelVan, type Pad, type Probleem } from './probleem.ts';

/** All entries by collection and id, valid or not; undefined where a file is there but cannot be read. */
export type Fiches = Readonly<Record<Collectie, ReadonlyMap<string, Fiche | undefined>>>;

/** The entries that can be read. */
export function leesbare(fiches: ReadonlyMap<string, Fiche | undefined>): [string, Fiche][] {
  return [...fiches].flatMap(([id, fiche]) => (fiche ? [[id, fiche]] : []));
}

const opPlek = (fiche: Fiche, pad: Pad, bericht: string): Probleem =>
  fout(fiche.pad, fiche.yaml.plaatsVan(pad), sleutelVan(pad), bericht);

type Gemeenten = ReadonlyMap<string, Gemeente>;

function keurGemeentenIn(fiche: Fiche, welk: readonly string[], gemeenten: Gemeenten): Probleem[] {
  return tekstenOp(fiche.yaml.data, welk)
    .filter(({ waarde }) => !gemeenten.has(waarde))
    .map(({ pad, waarde }) =>
      opPlek(
        fiche,
        pad,
        `"${waarde}" is geen gemeente van 2025. ${raadGemeente(waarde, gemeenten)}`,
      ),
    );
}

function keurIdsIn(
  fiche: Fiche,
  welk: readonly string[],
  ids: readonly string[],
  soort: string,
): Probleem[] {
  return tekstenOp(fiche.yaml.data, welk)
    .filter(({ waarde }) => !ids.includes(waarde))
    .map(({ pad, waarde }) => {
      const raad = dichtstbij(waarde, ids);
      return opPlek(
        fiche,
        pad,
        `"${waarde}" is geen ${soort} van deze gids.${raad ? ` Bedoelde je "${raad}"?` : ` Gebruik de bestandsnaam van een ${soort}, zonder .mdx.`}`,
      );
    });
}

function keurPremie(id: string, fiche: Fiche, gemeenten: Gemeenten): Probleem[] {
  const gemeente = gemeenten.get(id);
  if (!gemeente) {
    return [
      fout(
        fiche.pad,
        BEGIN,
        'bestand',
        `"${id}" is geen gemeente van 2025. ${raadGemeente(id, gemeenten)}`,
      ),
    ];
  }
  const gebieden = [
    ...new Set(
      gemeente.deelgemeenten.flatMap(({ naam, fusiedeel }) =>
        fusiedeel ? [naam, fusiedeel] : [naam],
      ),
    ),
  ];
  return tekstenOp(fiche.yaml.data, ['premies', '*', 'gebied', '*'])
    .filter(({ waarde }) => !gebieden.includes(waarde))
    .map(({ pad, waarde }) => {
      const raad = dichtstbij(waarde, gebieden);
      return opPlek(
        fiche,
        pad,
        `"${waarde}" is geen deel van ${gemeente.naam}.${raad ? ` Bedoelde je "${raad}"?` : ''} Toegelaten: ${gebieden.join(', ')}.`,
      );
    });
}

function keurDienst(fiche: Fiche, gemeenten: Gemeenten, zones: readonly string[]): Probleem[] {
  return [
    ...keurGemeentenIn(fiche, ['werkingsgebied', 'gemeenten', '*'], gemeenten),
    ...keurIdsIn(fiche, ['werkingsgebied', 'eerstelijnszones', '*'], zones, 'eerstelijnszone'),
  ];
}

function keurZone(fiche: Fiche, gemeenten: Gemeenten): Probleem[] {
  const postcodes = [...waardenOp(fiche.yaml.data, ['delen', '*'])].flatMap(({ pad, waarde }) => {
    const gemeente = gemeenten.get(tekstOp(waarde, 'gemeente') ?? '');
    if (!gemeente) return [];
    return tekstenOp(waarde, ['postcodes', '*'])
      .filter((postcode) => !gemeente.postcodes.includes(postcode.waarde))
      .map((postcode) =>
        opPlek(
          fiche,
          [...pad, ...postcode.pad],
          `"${postcode.waarde}" is geen postcode van ${gemeente.naam}. Toegelaten: ${gemeente.postcodes.join(', ')}.`,
        ),
      );
  });
  return [
    ...keurGemeentenIn(fiche, ['gemeenten', '*'], gemeenten),
    ...keurGemeentenIn(fiche, ['delen', '*', 'gemeente'], gemeenten),
    ...postcodes,
  ];
}

/** Every municipality has a premium file. */
function keurVolledigheid(fiches: Fiches, gemeenten: Gemeenten): Probleem[] {
  return [...gemeenten.values()]
    .filter(({ slug }) => !fiches.premies.has(slug))
    .map(({ slug, naam }) =>
      fout(
        `${INHOUD}/premies`,
        BEGIN,
        'bestand',
        `${naam} heeft geen bestand. Maak ${INHOUD}/premies/${slug}.mdx, eventueel met "aanbod: onbekend".`,
      ),
    );
}

interface Deel {
  readonly zone: string;
  /** Undefined where the whole town belongs to the zone. */
  readonly postcodes: readonly string[] | undefined;
}

/** Per municipality the zones that name it, with the postcodes that they claim. */
function delenPerGemeente(fiches: Fiches): Map<string, Deel[]> {
  const delen = new Map<string, Deel[]>();
  for (const [zone, { yaml }] of leesbare(fiches.eerstelijnszones)) {
    const verdeeld = [...waardenOp(yaml.data, ['delen', '*'])];
    for (const { waarde: gemeente } of tekstenOp(yaml.data, ['gemeenten', '*'])) {
      const eigen = verdeeld
        .filter(({ waarde }) => tekstOp(waarde, 'gemeente') === gemeente)
        .flatMap(({ waarde }) => tekstenOp(waarde, ['postcodes', '*']).map((code) => code.waarde));
      delen.set(gemeente, [
        ...(delen.get(gemeente) ?? []),
        { zone, postcodes: eigen.length > 0 ? eigen : undefined },
      ]);
    }
  }
  return delen;
}

/** Every municipality lies in a zone; of a divided one every postcode does, and in one zone only. */
function keurZones(fiches: Fiches, gemeenten: Gemeenten): Probleem[] {
  const onleesbaar = [...fiches.eerstelijnszones.values()].some(
    (fiche) => fiche?.yaml.data === undefined,
  );
  // The towns of a zone that cannot be read would all seem to be nowhere.
  if (onleesbaar) return [];
  const delen = delenPerGemeente(fiches);
  const meld = (bericht: string) => fout(`${INHOUD}/eerstelijnszones`, BEGIN, 'gemeenten', bericht);
  return [...gemeenten.values()].flatMap((gemeente) => {
    const eigen = delen.get(gemeente.slug) ?? [];
    if (eigen.length === 0) {
      return [
        meld(
          `${gemeente.naam} hoort bij geen enkele eerstelijnszone. Zet "${gemeente.slug}" bij de gemeenten van haar zone.`,
        ),
      ];
    }
    if (eigen.some(({ postcodes }) => postcodes === undefined)) return [];
    return gemeente.postcodes
      .filter((postcode) => !eigen.some((deel) => deel.postcodes?.includes(postcode)))
      .map((postcode) =>
        meld(
          `Postcode ${postcode} van ${gemeente.naam} hoort bij geen enkele eerstelijnszone. Zet ze bij "delen" van ${eigen.map(({ zone }) => zone).join(' of ')}.`,
        ),
      );
  });
}

/** Every reference in the entries, and whether all towns are there. */
export function keurVerwijzingen(fiches: Fiches, gemeenten: Gemeenten): Probleem[] {
  const zones = [...fiches.eerstelijnszones.keys()];
  const begrippen = [...fiches.begrippen.keys()];
  return [
    ...leesbare(fiches.premies).flatMap(([id, fiche]) => keurPremie(id, fiche, gemeenten)),
    ...leesbare(fiches.diensten).flatMap(([, fiche]) => keurDienst(fiche, gemeenten, zones)),
    ...leesbare(fiches.eerstelijnszones).flatMap(([, fiche]) => keurZone(fiche, gemeenten)),
    ...leesbare(fiches.begrippen).flatMap(([id, fiche]) => [
      ...keurIdsIn(fiche, ['verwant', '*'], begrippen, 'begrip'),
      ...tekstenOp(fiche.yaml.data, ['verwant', '*'])
        .filter(({ waarde }) => waarde === id)
        .map(({ pad }) => opPlek(fiche, pad, 'Een begrip is niet verwant met zichzelf.')),
    ]),
    ...keurVolledigheid(fiches, gemeenten),
    ...keurZones(fiches, gemeenten),
  ];
}
