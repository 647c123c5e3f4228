/** What runs at /beheer/: the editor, with our own way to read and write entries. */
import CMS from '@sveltia/cms';
import { FORMAAT, naarBestand, uitBestand } from './formaat.ts';

CMS.registerCustomFormat(FORMAAT, 'mdx', { fromFile: uitBestand, toFile: naarBestand });
await CMS.init();
