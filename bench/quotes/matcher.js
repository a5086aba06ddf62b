// The matcher as it is in the sources, without a build.
import { loadTypeScript } from '../../scripts/load-typescript.js';

export const { indexText, matchQuote } = await loadTypeScript('src/quotes/index.ts');
