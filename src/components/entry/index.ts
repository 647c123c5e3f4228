import LetOp from './LetOp.astro';
import Stappen from './Stappen.astro';

/** What the body of an entry may use: `<Content components={schrijfblokken} />`. The guard knows the same names. */
export const schrijfblokken = { LetOp, Stappen };
