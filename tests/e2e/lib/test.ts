import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

interface Started {
  /** Scripts that ran, or that could not be fetched. */
  settled: number;
}

/** Counts, in the page, the scripts that its starter (src/client/begin.ts) put there. */
function countScripts(): void {
  const started: Started = { settled: 0 };
  Object.assign(globalThis, { started });
  const settle = ({ type, target }: Event) => {
    if (!(target instanceof HTMLScriptElement)) return;
    if (target.type === 'module') started.settled += 1;
    else if (type === 'error') started.settled = Infinity;
  };
  for (const kind of ['load', 'error']) document.addEventListener(kind, settle, true);
}

/** Scripts start once a page is painted, which may be after its "load". Waits until they have run, or cannot. */
async function scriptsRan(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const starter = document.querySelector<HTMLScriptElement>('script[data-scripts]');
    const { started } = globalThis as unknown as { started?: Started };
    const scripts = starter?.dataset.scripts?.split(' ').length ?? 0;
    return !started || started.settled >= scripts;
  });
}

/** Pages that open and reload as a person sees them: with their scripts. */
export const test = base.extend({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (!javaScriptEnabled) {
      await use(page);
      return;
    }
    await page.addInitScript(countScripts);
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    page.goto = async (...how) => {
      const response = await goto(...how);
      // Who waits for no more than the first bytes wants to be there before the scripts.
      if (how[1]?.waitUntil !== 'commit') await scriptsRan(page);
      return response;
    };
    page.reload = async (...how) => {
      const response = await reload(...how);
      await scriptsRan(page);
      return response;
    };
    await use(page);
  },
});
