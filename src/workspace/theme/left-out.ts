import type { ProjectSettings } from '../../model/index.ts';

/** Kinds of files that do nothing by themselves, by the endings of their names. */
const INERT = /(?:^|\/)CNAME$|\.(?:woff2?|ttf|otf|png|jpe?g|gif|webp|avif|ico|txt|pdf|webmanifest)$/i;
/** Kinds of files that can run, or hold what runs. */
const ACTIVE = /\.(?:js|mjs|css|html?|svg|xml|json)$/i;

/** What of a theme, and of what the settings add to pages, is left out of the site, and why; as sentences. */
export function notesOnTheme(
  paths: readonly string[],
  { settings, mayRun }: { readonly settings: ProjectSettings; readonly mayRun: boolean },
): readonly string[] {
  const kinds = paths.map((path) => ({ path, kind: kindOf(path) }));
  const { head, csp } = settings.site ?? {};
  const code = [
    ...kinds.flatMap(({ path, kind }) => (kind === 'code' ? [path] : [])),
    ...(head === undefined ? [] : ['site.head']),
    ...(csp === undefined ? [] : ['site.csp']),
  ];
  const strange = kinds.flatMap(({ path, kind }) => (kind === 'strange' ? [path] : []));
  return [
    ...(mayRun || code.length === 0 ? [] : [`As --no-theme-code asks, the site is built without ${named(code)}.`]),
    ...(strange.length === 0 ? [] : [`Files of kinds that no site needs are left out: ${named(strange)}.`]),
  ];
}

/** How many names one line can hold. */
const NAMED = 5;

function named(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => `\`${name}\``);
  const left = names.length - shown.length;
  const all = left === 0 ? shown : [...shown, `${left} more`];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** What a file of the theme is to a site. */
export function kindOf(path: string): 'code' | 'inert' | 'strange' | 'other' {
  if (/^theme\/parts\/[\w-]+\.m?js$/.test(path)) return 'code';
  const inside = insideStatic(path);
  if (inside === undefined) return 'other';
  if (INERT.test(inside)) return 'inert';
  return ACTIVE.test(inside) ? 'code' : 'strange';
}

/** The path in the site of a file below `theme/static/`; undefined for all others, and for what is hidden. */
export function insideStatic(path: string): string | undefined {
  const inside = /^theme\/static\/(.+)$/.exec(path)?.[1];
  return inside === undefined || /(?:^|\/)\.(?!well-known\/)/.test(inside) ? undefined : inside;
}

/** Settings without what can run on a page, or lets it. */
export function withoutCode({ site, ...settings }: ProjectSettings): ProjectSettings {
  if (site === undefined) return settings;
  const { head: _, csp: __, ...harmless } = site;
  return { ...settings, site: harmless };
}
