import { klokInBelgie, vandaag } from '../schema/vandaag.ts';

/** When a service can be reached: always, or on working days between these minutes of the day. */
export type Openingsuren = 'altijd' | readonly (readonly [van: number, tot: number])[];

/** Whether a service can be reached now. Unknown where its hours are not told, or not in words that leave no doubt. */
type NuOpen = 'altijd' | 'open' | 'gesloten' | 'onbekend';

const ALTIJD = /^(?:de klok rond|dag en nacht(?:, elke dag)?|24 uur op 24,? 7 dagen op 7)$/;
const WERKDAGEN = /^(?:(?:elke )?werkdag(?:en)?|weekdagen|maandag tot (?:en met )?vrijdag),? /;
const UUR = String.raw`(\d{1,2})(?:[.:](\d{2}))?`;
const TIJD = new RegExp(`^${UUR} ?(?:-|–|tot|en) ?${UUR}$`);

/**
 * Reads opening hours told in words. The sources write them freely, so only whole sentences of a known form are read:
 * an hour that is doubtful, seasonal or of another year stays unread.
 */
export function leesOpeningsuren(woorden: string): Openingsuren | undefined {
  const zin = woorden
    .toLowerCase()
    .replace(/^(?:telefoon|luisterlijn): /, '')
    .replace(/ \(telefoon\)$/, '')
    .replace(/ uur$/, '');
  if (ALTIJD.test(zin) || ALTIJD.test(`${zin} uur`)) return 'altijd';
  if (!WERKDAGEN.test(zin)) return undefined;
  const uren = zin
    .replace(WERKDAGEN, '')
    .replace(/^(?:van|tussen) /, '')
    .split(/(?<=\d) en (?=\d+(?:[.:]\d{2})?(?:-| tot ))/)
    .map(leesTijd);
  return uren.every((tijd) => tijd !== undefined) ? uren : undefined;
}

function leesTijd(woorden: string): readonly [number, number] | undefined {
  const [, vanUur, vanMinuut = '0', totUur, totMinuut = '0'] = TIJD.exec(woorden) ?? [];
  if (vanUur === undefined) return undefined;
  const van = Number(vanUur) * 60 + Number(vanMinuut);
  const tot = Number(totUur) * 60 + Number(totMinuut);
  return van < tot && tot <= 24 * 60 ? [van, tot] : undefined;
}

/** Whether a service with these hours can be reached at a moment, in Belgian time. */
export function nuOpen(woorden: string | undefined, nu: Date): NuOpen {
  const uren = woorden === undefined ? undefined : leesOpeningsuren(woorden);
  if (uren === undefined) return 'onbekend';
  if (uren === 'altijd') return 'altijd';
  const klok = klokInBelgie(nu);
  const weekend = klok.getUTCDay() % 6 === 0;
  const minuut = klok.getUTCHours() * 60 + klok.getUTCMinutes();
  const werkdag = !weekend && !isFeestdag(vandaag(nu));
  return werkdag && uren.some(([van, tot]) => minuut >= van && minuut < tot) ? 'open' : 'gesloten';
}

const VASTE_FEESTDAGEN = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
const NA_PASEN = [1, 39, 50];

/** Whether a YYYY-MM-DD is one of the ten Belgian public holidays, on which working hours do not hold. */
export function isFeestdag(datum: string): boolean {
  if (VASTE_FEESTDAGEN.includes(datum.slice(5))) return true;
  const pasen = eersteDagVanPasen(Number(datum.slice(0, 4)));
  return NA_PASEN.some((dagen) => {
    const dag = new Date(pasen);
    dag.setUTCDate(dag.getUTCDate() + dagen);
    return dag.toISOString().slice(0, 10) === datum;
  });
}

/** Easter Sunday of the Gregorian calendar (the "anonymous" algorithm of Meeus). */
function eersteDagVanPasen(jaar: number): Date {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return new Date(Date.UTC(jaar, Math.floor(f / 31) - 1, (f % 31) + 1));
}

/** Whether it can be reached now, in words; the hours themselves stand beside it. */
export const NU_OPEN: Record<NuOpen, string> = {
  altijd: 'dag en nacht',
  open: 'nu open',
  gesloten: 'nu gesloten',
  onbekend: 'uren onbekend',
};
