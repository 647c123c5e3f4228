/**
 * "/" and Ctrl+K bring the search field into focus, from any page. "/" can be switched off, as a key that is a letter
 * must be (WCAG 2.1.4): who speaks to the computer would trip over it.
 */
const SLEUTEL = 'sneltoets-uit';
const VELDEN = ['main form[role="search"] input', '.site-header form[role="search"] input'];

/** Whether "/" is in use. What cannot be stored, is. */
export function staatAan(): boolean {
  try {
    return localStorage.getItem(SLEUTEL) === null;
  } catch {
    return true;
  }
}

/** Switches "/" on or off, in this browser only. */
export function zetAan(aan: boolean): void {
  try {
    if (aan) localStorage.removeItem(SLEUTEL);
    else localStorage.setItem(SLEUTEL, '1');
  } catch {
    // Nothing can be stored here: the key keeps working until the next page.
  }
}

function naarZoekveld(): void {
  const veld = VELDEN.map((kiezer) => document.querySelector<HTMLInputElement>(kiezer)).find(
    (kandidaat) => kandidaat !== null && kandidaat.getClientRects().length > 0,
  );
  if (veld) {
    veld.focus();
    veld.select();
  } else {
    location.assign('/zoeken/#vraag');
  }
}

document.addEventListener('keydown', (toets) => {
  const typt =
    toets.target instanceof HTMLElement &&
    (toets.target.isContentEditable || toets.target.matches('input, textarea, select'));
  const slash = toets.key === '/' && !toets.ctrlKey && !toets.metaKey && !toets.altKey;
  const ctrlK = toets.key.toLowerCase() === 'k' && (toets.ctrlKey || toets.metaKey);
  if (!(ctrlK || (slash && !typt && staatAan()))) return;
  toets.preventDefault();
  naarZoekveld();
});
