import { SOORTEN_BEWIJS, type SoortBewijs } from '../schema/schalen.ts';
import { KLEURINGEN, type Kaartkeuze, type Kleuring } from './kleuring.ts';
import { isNood } from './noden.ts';

/** All that the address of the map can hold. */
export interface Kaartstand extends Kaartkeuze {
  readonly zones: boolean;
  readonly diensten: boolean;
  /** Slug of the chosen municipality. */
  readonly gemeente?: string | undefined;
}

/** The proof that is asked for most often, so that the choice never begins empty. */
const GEWOON_BEWIJS: SoortBewijs = 'bel-score';

/** What an address asks for. Nonsense in it counts as not asked. */
export function kaartstandUit(vraag: URLSearchParams): Kaartstand {
  const nood = vraag.get('nood') ?? '';
  const kleur = vraag.get('kleur') ?? '';
  const bewijs = vraag.get('bewijs') ?? '';
  const lagen = vraag.get('lagen')?.split(',') ?? [];
  return {
    kleur: isKleuring(kleur) ? kleur : isNood(nood) ? 'hulp' : 'bedrag',
    bewijs: isBewijs(bewijs) ? bewijs : GEWOON_BEWIJS,
    nood: isNood(nood) ? nood : undefined,
    zones: lagen.includes('zones'),
    diensten: lagen.includes('diensten'),
    gemeente: vraag.get('gemeente') ?? undefined,
  };
}

/** The address of what is shown; what is as it always is, is left out. */
export function vraagUit({ kleur, bewijs, nood, zones, diensten, gemeente }: Kaartstand): string {
  const lagen = [zones && 'zones', diensten && 'diensten'].filter(Boolean).join(',');
  const delen: [string, string][] = [
    ['kleur', kleur === 'bedrag' ? '' : kleur],
    ['bewijs', kleur === 'bewijs' ? bewijs : ''],
    ['nood', kleur === 'hulp' ? (nood ?? '') : ''],
    ['lagen', lagen],
    ['gemeente', gemeente ?? ''],
  ];
  // A comma is clearer in an address than its code.
  return new URLSearchParams(delen.filter(([, waarde]) => waarde !== ''))
    .toString()
    .replaceAll('%2C', ',');
}

const isKleuring = (waarde: string): waarde is Kleuring => Object.hasOwn(KLEURINGEN, waarde);
const isBewijs = (waarde: string): waarde is SoortBewijs =>
  (SOORTEN_BEWIJS as readonly string[]).includes(waarde);
