import type { ProjectSettings } from './project-settings.ts';
import type { Id, IsoDate, LanguageTag, WebAddress } from './text.ts';

/** What the address of a check's page is made of. */
export interface PageIdentity {
  readonly id: Id;
  readonly language: LanguageTag;
  readonly published?: IsoDate;
}

/** What stands for the date of a page that has none yet. */
const UNDATED = 'undated';

/** Where the page of a check lies in the site, as a path that ends in `/`: the one answer for links, feeds and files. */
export function pagePath({ site }: ProjectSettings, { id, language, published }: PageIdentity): string {
  const [, year = UNDATED, month = UNDATED] = /^(\d{4})(?:-(\d\d))?/.exec(published ?? '') ?? [];
  const values: Readonly<Record<string, string>> = { id, lang: language.toLowerCase(), year, month };
  return (site?.path ?? '{id}/').replace(/\{(id|lang|year|month)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The address of the site, which ends in `/`; undefined if the project names none. */
export function siteAddress({ site }: ProjectSettings): WebAddress | undefined {
  if (site?.url === undefined) return undefined;
  const [path = ''] = site.url.split(/[?#]/, 1);
  let end = path.length;
  while (path[end - 1] === '/') end -= 1;
  return `${path.slice(0, end)}/`;
}
