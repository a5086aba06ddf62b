import type { ProjectSettings, Scale } from '../model/index.ts';
import { siteScripts } from './scripts.ts';
import type { Assets } from './site.ts';
import { styleSheets } from './style-sheets.ts';
import { themeFiles } from './theme/theme-files.ts';
import type { Theme } from './theme/theme.ts';
import type { SiteFile } from './unit.ts';

/** What the pages of a site share. */
export interface SharedFiles {
  readonly assets: Assets;
  readonly files: readonly SiteFile[];
}

/** The style sheets and the scripts of a site, and what its theme brings along. */
export function sharedFiles(settings: ProjectSettings, scale: Scale, theme: Theme): SharedFiles {
  const sheets = styleSheets(scale, theme);
  const scripts = siteScripts(settings);
  return {
    assets: { styles: sheets.assets, scripts: scripts.assets },
    files: [...sheets.files, ...scripts.files, ...themeFiles(theme)],
  };
}
