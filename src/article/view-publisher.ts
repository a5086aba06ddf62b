import {
  pagePath,
  siteAddress,
  type CheckContext,
  type PageIdentity,
  type Policies,
  type ProjectSettings,
  type WebAddress,
} from '../model/index.ts';
import type { ArticleView, PublisherView } from './article-view.ts';
import type { LinkView } from './passage.ts';
import { tidy, type Wording } from './wording.ts';

/** The publisher with its policies as labelled links. */
export function viewPublisher({ settings }: CheckContext, wording: Wording): PublisherView {
  const { name, url, policies = {} } = settings.publisher;
  const kinds: readonly (keyof Policies)[] = ['methodology', 'corrections', 'report', 'funding', 'ethics'];
  const links = kinds.flatMap((kind): readonly (readonly [string, LinkView])[] => {
    const address = policies[kind];
    return address === undefined ? [] : [[kind, { label: wording.words.policies[kind], address }]];
  });
  return { name: tidy(name), url, policies: Object.fromEntries(links) };
}

/** The address of a fact check's page, if the project has a site. */
export function pageAddress(settings: ProjectSettings, page: PageIdentity): WebAddress | undefined {
  const site = siteAddress(settings);
  return site === undefined ? undefined : `${site}${encodeURI(pagePath(settings, page))}`;
}

/** The licence of the text: its name, and its address where that is known. */
export function viewLicence({ site }: ProjectSettings): ArticleView['licence'] {
  if (site?.licence === undefined) return undefined;
  const text = tidy(site.licence);
  if (/^https?:\/\//i.test(text)) return { text, address: text };
  const [, kind, version] = /^CC (BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?) (\d\.\d)$/i.exec(text) ?? [];
  if (kind === undefined || version === undefined) return { text };
  return { text, address: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/` };
}
