import { datumInWoorden } from '../../domain/format.ts';

/** How long a click waits for a new version that is ready to take over, in milliseconds. */
const GEDULD = 1500;

/** Keeps the site for when there is no connection. It starts unasked, once the page itself is there. */
async function bewaarVoorOffline(): Promise<void> {
  const registratie = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  document.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element ? klik.target.closest('a') : null;
    if (!registratie.waiting || !link || !isGewoneKlik(klik) || !gaatNaarAnderePagina(link)) return;
    klik.preventDefault();
    void neemNieuweVersie(registratie.waiting).then(() => {
      location.assign(link.href);
    });
  });
}

/**
 * Lets a version that is waiting take over between two pages: the page that is left needs its files no more, and the
 * next one is whole. The worker answers that it stays while other pages are open; then everything stays as it was.
 */
function neemNieuweVersie(wachtend: ServiceWorker): Promise<void> {
  return new Promise((klaar) => {
    navigator.serviceWorker.addEventListener(
      'controllerchange',
      () => {
        klaar();
      },
      { once: true },
    );
    setTimeout(klaar, GEDULD);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      klaar();
    };
    wachtend.postMessage('werk bij', [port2]);
  });
}

function isGewoneKlik({
  button,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  defaultPrevented,
}: MouseEvent) {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey && !defaultPrevented;
}

function gaatNaarAnderePagina(link: HTMLAnchorElement): boolean {
  return (
    link.origin === location.origin &&
    link.pathname !== location.pathname &&
    link.target === '' &&
    !link.hasAttribute('download')
  );
}

/** Tells, while there is no connection, how old the data is that is shown. */
function toonVerbinding(): void {
  const balk = document.querySelector<HTMLElement>('[data-offline]');
  const gebouwd = balk?.dataset.offline;
  if (!balk || gebouwd === undefined) return;
  const werkBij = () => {
    balk.textContent = navigator.onLine
      ? ''
      : `Je bent offline. Je ziet de gegevens van ${datumInWoorden(gebouwd)}.`;
  };
  addEventListener('online', werkBij);
  addEventListener('offline', werkBij);
  werkBij();
}

toonVerbinding();
// A browser that cannot unpack the archive goes without: the site itself works.
if (import.meta.env.PROD && 'serviceWorker' in navigator && 'DecompressionStream' in globalThis) {
  const bewaar = () => void bewaarVoorOffline().catch(() => undefined);
  if (document.readyState === 'complete') bewaar();
  else addEventListener('load', bewaar, { once: true });
}
