import { expect, test } from 'vitest';
import { openPak, pakIn } from '../../src/domain/pak.ts';

const bytes = (tekst: string) => new TextEncoder().encode(tekst);

test('what is packed comes out whole, with its type', async () => {
  const pak = await openPak(
    new Blob([
      pakIn([
        { pad: '/', soort: 'text/html; charset=utf-8', inhoud: bytes('één') },
        { pad: '/leeg/', soort: 'text/html', inhoud: bytes('') },
        {
          pad: '/pagefind/a.pf_index',
          soort: 'application/octet-stream',
          inhoud: new Uint8Array([0, 255]),
        },
      ]),
    ]),
  );
  expect(await pak.haal('/')?.text()).toBe('één');
  expect(pak.haal('/')?.type).toBe('text/html; charset=utf-8');
  expect(pak.haal('/leeg/')?.size).toBe(0);
  expect(new Uint8Array((await pak.haal('/pagefind/a.pf_index')?.arrayBuffer()) ?? [])).toEqual(
    new Uint8Array([0, 255]),
  );
  expect(pak.haal('/elders/')).toBeUndefined();
});
