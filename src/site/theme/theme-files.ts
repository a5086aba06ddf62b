import type { SiteFile } from '../unit.ts';
import type { Theme } from './theme.ts';

/** The files that a theme puts into the site. */
export function themeFiles({ logo, files }: Theme): readonly SiteFile[] {
  return logo === undefined ? files : [{ path: logo.path, content: logo.content }, ...files];
}
