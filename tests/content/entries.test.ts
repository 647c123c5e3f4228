import { beforeAll, describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/readDirectory.ts';
import { keurAlles } from '../../src/check/keuren.ts';
import { leesBestanden } from '../../src/check/lezen.ts';
import { noemtPersoon } from '../../src/check/persoonsgegevens.ts';
import { alsRegel, isFout, type Probleem } from '../../src/check/probleem.ts';
import type { Directory } from '../../src/domain/directory.ts';

let problemen: Probleem[];
let gids: Directory;
let seconden: number;

beforeAll(async () => {
  const begin = process.cpuUsage();
  problemen = keurAlles(await leesBestanden('.'));
  seconden = process.cpuUsage(begin).user / 1e6;
  gids = await readDirectory();
});

describe('the real entries', () => {
  it('have no errors', () => {
    expect(problemen.filter((probleem) => isFout(probleem)).map((fout) => alsRegel(fout))).toEqual(
      [],
    );
  });

  it('are checked within five seconds of work, whatever else the machine does', () => {
    expect(seconden).toBeLessThan(5);
  });

  it('give every municipality one premium file', () => {
    expect([...gids.premies.keys()].toSorted()).toEqual([...gids.gemeenten.keys()].toSorted());
    expect(gids.premies.size).toBe(285);
  });

  it('place every municipality in a zone', () => {
    const inZone = new Set([...gids.zones.values()].flatMap(({ gemeenten }) => gemeenten ?? []));
    expect([...gids.gemeenten.keys()].filter((slug) => !inZone.has(slug))).toEqual([]);
  });

  it('carry a source, unless nothing is known', () => {
    const zonder = [...gids.premies].filter(
      ([, premie]) => premie.aanbod !== 'onbekend' && premie.bronnen === undefined,
    );
    expect(zonder).toEqual([]);
  });

  it('name no person in an address, not even perhaps', () => {
    const adressen = [
      ...[...gids.premies.values(), ...gids.diensten.values()].flatMap(
        ({ contact }) => contact?.email ?? [],
      ),
      ...[...gids.zones.values()].flatMap(({ email }) => email ?? []),
    ];
    expect(adressen.length).toBeGreaterThan(30);
    expect(adressen.filter((adres) => noemtPersoon(adres.split('@')[0] ?? '') !== 'nee')).toEqual(
      [],
    );
  });
});
