import type { ProjectSettings } from '../../model/index.ts';

/** Without inline code, and without anything from elsewhere. */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'script-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/** Pagefind compiles its index reader, which is WebAssembly; that allows no script from a text. */
const PAGEFIND = { 'script-src': ["'wasm-unsafe-eval'"] };

/** The Content Security Policy of a site's pages, with what the publisher allows on purpose. */
export function policyOf({ site }: ProjectSettings): string {
  const own: Readonly<Record<string, readonly string[]>> = site?.csp ?? {};
  const needed: Readonly<Record<string, readonly string[]>> = site?.search === 'pagefind' ? PAGEFIND : {};
  const names = [...new Set([...Object.keys(DIRECTIVES), ...Object.keys(own)])];
  const valuesOf = (name: string): readonly string[] =>
    [DIRECTIVES, needed, own].flatMap((directives) => directives[name] ?? []);
  return names.map((name) => [name, ...valuesOf(name)].join(' ')).join('; ');
}
