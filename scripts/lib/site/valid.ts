import { HtmlValidate } from 'html-validate';
import config from '../../../.htmlvalidate.mjs';
import { readablePages, type BuiltSite } from './read.ts';

/** Validates the HTML of every page. A redirect of Astro is a stub that no one reads. */
export function validHtml(site: BuiltSite): string[] {
  const validator = new HtmlValidate(config);
  return readablePages(site).flatMap(({ address, html }) =>
    validator
      .validateStringSync(html, address)
      .results.flatMap(({ messages }) => messages)
      .map(({ column, message, ruleId }) => {
        const where = html.slice(Math.max(0, column - 1), column + 60);
        return `${address} ${ruleId}: ${message} at ${where}`;
      }),
  );
}
