import type { Plaats } from '../domain/plaatsen.ts';
export async function laadPlaatsen(): Promise<Plaats[]> {
  return (await (await fetch('/data/plaatsen.json')).json()) as Plaats[];
}
