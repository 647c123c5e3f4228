import { describe, expect, it } from 'vitest';
import { checkLinks, isBroken, type Outcomes } from '../../scripts/lib/site/links.ts';

const DAY = 24 * 3600 * 1000;
const NOW = 1000 * DAY;

async function run(urls: string[], known: Outcomes, statuses: Record<string, number | Error>) {
  const asked: string[] = [];
  let pauses = 0;
  const outcomes = await checkLinks(urls, known, {
    fetch: (url, { method }) => {
      asked.push(`${method ?? ''} ${url}`);
      const status = statuses[url] ?? 200;
      return status instanceof Error ? Promise.reject(status) : Promise.resolve({ status });
    },
    now: () => NOW,
    wait: () => Promise.resolve(pauses++),
  });
  return { outcomes, asked, pauses };
}

describe('checkLinks', () => {
  it('asks for the head only, and for the page where there is none', async () => {
    const { asked } = await run(['https://a.be/1', 'https://b.be/'], {}, { 'https://b.be/': 405 });
    expect(asked).toEqual(['HEAD https://a.be/1', 'HEAD https://b.be/', 'GET https://b.be/']);
  });

  it('pauses after every question to a server', async () => {
    const { pauses } = await run(['https://a.be/1', 'https://a.be/2', 'https://a.be/3'], {}, {});
    expect(pauses).toBe(3);
  });

  it('believes what was fine for a month, and what was broken for a day', async () => {
    const known: Outcomes = {
      'https://a.be/fine': { status: 200, checked: NOW - 20 * DAY },
      'https://a.be/old': { status: 200, checked: NOW - 40 * DAY },
      'https://a.be/gone': { status: 404, checked: NOW - 2 * DAY },
      'https://a.be/no-longer-linked': { status: 200, checked: NOW },
    };
    const urls = ['https://a.be/fine', 'https://a.be/old', 'https://a.be/gone'];
    const { asked, outcomes } = await run(urls, known, {});
    expect(asked).toEqual(['HEAD https://a.be/old', 'HEAD https://a.be/gone']);
    expect(Object.keys(outcomes)).toEqual(urls);
  });

  it('tells a broken link from a server that refuses programs', async () => {
    const urls = ['https://a.be/404', 'https://b.be/403', 'https://c.be/down', 'https://d.be/ok'];
    const { outcomes } = await run(
      urls,
      {},
      {
        'https://a.be/404': 404,
        'https://b.be/403': 403,
        'https://c.be/down': new Error('getaddrinfo ENOTFOUND'),
      },
    );
    expect(urls.filter((url) => isBroken(outcomes[url]))).toEqual([
      'https://a.be/404',
      'https://c.be/down',
    ]);
  });
});
