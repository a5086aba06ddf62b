import type { SiteFile } from '../unit.ts';
import type { Theme } from './theme.ts';

/** The files that a theme puts into the site. */
export function themeFiles({ logo, icon, files }: Theme): readonly SiteFile[] {
  const named = [logo, logo?.onDark, icon].flatMap((file) => file ?? []);
  const byPath = new Map(named.map(({ path, content }) => [path, { path, content }] as const));
  return [...byPath.values(), ...files];
}
