import net from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** Slow 4G as Lighthouse takes it: so long there and back, and so much for all connections together. */
const ROUND_TRIP_MS = 150;
const BYTES_PER_MS = 200;
const PACKET = 1400;

interface SlowLink {
  url: string;
  close: () => void;
}

/**
 * Passes the bytes of a local site on as slowly as a phone gets them. Lighthouse only reckons how slow a page would be,
 * and leaves out what its workers fetch.
 */
export async function startSlowLink(site: string): Promise<SlowLink> {
  const port = Number(new URL(site).port);
  /** When the link has passed on all that it was given. */
  let free = 0;
  const server = net.createServer((phone) => {
    const upstream = net.connect(port, '127.0.0.1');
    const opened = performance.now() + ROUND_TRIP_MS;
    const up = inOrder(upstream);
    const down = inOrder(phone);
    phone.on('data', (data) => {
      up(data, Math.max(performance.now(), opened));
    });
    upstream.on('data', (data) => {
      for (let start = 0; start < data.length; start += PACKET) {
        const packet = data.subarray(start, start + PACKET);
        free = Math.max(free, performance.now()) + packet.length / BYTES_PER_MS;
        down(packet, free);
      }
    });
    for (const end of [phone, upstream]) {
      end.on('error', () => phone.destroy());
      end.on('close', () => {
        phone.destroy();
        upstream.destroy();
      });
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: own } = server.address() as net.AddressInfo;
  return { url: `http://127.0.0.1:${own}`, close: () => server.close() };
}

/** Writes each piece half a journey after it was sent, and never before the one that came first. */
function inOrder(to: net.Socket): (data: Buffer, sent: number) => void {
  let last = Promise.resolve();
  return (data, sent) => {
    last = last.then(async () => {
      await setTimeout(Math.max(0, sent + ROUND_TRIP_MS / 2 - performance.now()));
      if (to.writable) to.write(data);
    });
  };
}
