import { build } from 'esbuild';

/** The style sheet of the documentation, with what it takes from the product's own. */
export async function styleSheet(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/docs-site/style.css'],
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
