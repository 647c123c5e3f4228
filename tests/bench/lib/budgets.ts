import type { Template } from '../../e2e/lib/templates.ts';

/** What a page may weigh, in kB compressed, without its font: HTML, styles, scripts and data that it fetches itself. */
export const KILOBYTES: Record<Template, number> = {} as never;
