import { REPORT_EMAIL, REPOSITORY_URL, SIGN_IN_URL } from 'astro:env/server';

/** What differs from one deployment to the next. What is not set is left out of the site; nothing is made up. */
export const repositoryUrl: string | undefined = REPOSITORY_URL?.replace(/\/$/, '');
export const reportEmail: string | undefined = REPORT_EMAIL;
/** The service that signs people in with GitHub for /beheer/. */
export const signInUrl: string | undefined = SIGN_IN_URL;

/** The page in the repository on which an entry can be edited, when the repository is known. */
export function editUrl(file: string): string | undefined {
  return repositoryUrl && `${repositoryUrl}/edit/main/${file}`;
}
