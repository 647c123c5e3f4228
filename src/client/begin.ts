/**
 * Starts the scripts of a page once the page can be read: until then text, styles and letter have the connection to
 * themselves. The build names them on this script's own element (src/integrations/laterScripts.ts).
 */
const { dataset, src } = document.currentScript as HTMLScriptElement;
const addressesIn = (names = '') =>
  names.split(' ').flatMap((name) => (name ? [new URL(name, src).href] : []));

function begin(): void {
  // What the scripts import, and their workers, are fetched beside them, not after them.
  for (const href of addressesIn(dataset.imports)) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    );
  }
  for (const address of addressesIn(dataset.scripts)) {
    const script = Object.assign(document.createElement('script'), {
      type: 'module',
      src: address,
    });
    // In the order of the page.
    script.async = false;
    document.head.append(script);
  }
}

// A page in a tab that is not looked at is not painted, and has time; old browsers do not tell when they paint.
if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) begin();
else {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    begin();
  }).observe({ type: 'paint', buffered: true });
}
