import type { Page } from '@playwright/test';

/**
 * Controls that are smaller than WCAG 2.5.5 (AAA) asks for: 44 by 44 px. Links in a line of text are excepted there, as
 * are parts that the browser draws. A label that holds its field, or names it, is part of the target.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SIDE = 43.5;
    const CONTROLS =
      'a[href], button, input, select, textarea, summary, [role="option"], [tabindex="0"]';

    /** In a line with other words: in a sentence, or in an enumeration that runs on. */
    const isInText = (control: Element): boolean => {
      if (control.tagName !== 'A' || !getComputedStyle(control).display.startsWith('inline'))
        return false;
      let block = control.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const around = (block?.textContent ?? '').replace(control.textContent, '').trim();
      return around.length > 0;
    };
    const labelled = (control: Element): Element[] =>
      control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
    const size = (control: Element): { width: number; height: number } => {
      const boxes = [control, ...labelled(control)].map((part) => part.getBoundingClientRect());
      return {
        width: Math.max(...boxes.map(({ width }) => width)),
        height: Math.max(...boxes.map(({ height }) => height)),
      };
    };
    const isThere = (control: Element): boolean =>
      control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      // A shape on the map: towns are also chosen in a field and in a list.
      !control.closest('[inert], .visually-hidden, .skip, svg');

    return [...document.querySelectorAll(CONTROLS)]
      .filter((control) => isThere(control) && !isInText(control))
      .map((control) => ({ control, ...size(control) }))
      .filter(({ width, height }) => width < SIDE || height < SIDE)
      .map(
        ({ control, width, height }) =>
          `${location.pathname} ${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 120)}`,
      );
  });
}
