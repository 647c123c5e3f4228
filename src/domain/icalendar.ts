/**
 * As much of RFC 5545 (iCalendar) as a reminder needs. Written here rather than by a library: ical-generator 11 puts an
 * event's URL after its alarm, where the grammar has no room for properties.
 */

/** A component: its name, its properties in order, and then the components within it. */
export interface Component {
  readonly naam: 'VCALENDAR' | 'VEVENT' | 'VALARM';
  /** Name, with parameters if any, and value as it stands in the file; what has no value is left out. */
  readonly eigenschappen: readonly (readonly [naam: string, waarde: string | undefined])[];
  readonly binnen?: readonly Component[];
}

/** A text value: backslash, semicolon, comma and line break are escaped (3.3.11). */
export function tekstwaarde(tekst: string): string {
  return tekst.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** Lines of at most 75 octets: a longer one goes on in the next, after a space (3.1). A character is never split. */
function vouw(regel: string): string {
  let octetten = 0;
  let gevouwen = '';
  for (const teken of regel) {
    const breedte = new TextEncoder().encode(teken).length;
    if (octetten + breedte > 75) {
      gevouwen += '\r\n ';
      octetten = 1;
    }
    gevouwen += teken;
    octetten += breedte;
  }
  return gevouwen;
}

function regelsVan({ naam, eigenschappen, binnen = [] }: Component): string[] {
  return [
    `BEGIN:${naam}`,
    ...eigenschappen.flatMap(([sleutel, waarde]) =>
      waarde === undefined ? [] : `${sleutel}:${waarde}`,
    ),
    ...binnen.flatMap(regelsVan),
    `END:${naam}`,
  ];
}

/** The file of a component: folded lines that end in CRLF. */
export function icalendar(kalender: Component): string {
  return regelsVan(kalender)
    .map((regel) => `${vouw(regel)}\r\n`)
    .join('');
}
