// The matcher as it is in the sources, without a build.
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['src/quotes/index.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
export const { indexText, matchQuote } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
