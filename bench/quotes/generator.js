// The generator of quotations that the tests have, too.
import { loadTypeScript } from '../../scripts/load-typescript.js';

export const { generate, normal } = await loadTypeScript('test/quotes/generated/generate.ts');
