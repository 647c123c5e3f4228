/** Loads the editor at /beheer/, where it can save: to a repository on GitHub, or to a checkout on one's own computer. */
const lokaal = ['localhost', '127.0.0.1'].includes(location.hostname);
const geenOpslag = document.getElementById('geen-opslag');

if (lokaal || !geenOpslag) {
  geenOpslag?.remove();
  await import('./editor.ts');
}

export {};
