/** Loads the editor at /beheer/, where it can save: to a repository on GitHub, or to a checkout on one's own computer. */
const lokaal = ['localhost', '127.0.0.1'].includes(location.hostname);

if (lokaal || !document.getElementById('geen-opslag')) {
  document.querySelector('main')?.remove();
  await import('./editor.ts');
}

export {};
