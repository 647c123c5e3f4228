/** npm run --silent premiecheck [-- --alle] < situatie.json */
import { enableCompileCache } from 'node:module';
import path from 'node:path';

// Half of a run is loading code, so Node keeps what it compiled. That goes for the modules imported after this line, and
// this one is plain JavaScript because the first TypeScript that is not in the cache loads the whole type stripper.
enableCompileCache(path.join(import.meta.dirname, '../node_modules/.cache/compile'));
const { premiecheck } = await import('./lib/premiecheck.ts');
process.exitCode = await premiecheck(process.argv.slice(2));
