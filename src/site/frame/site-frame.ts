import { inLanguage, type Policies, type SiteLink } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { asItIs, markup, type Html } from '../../render/html/markup.ts';
import type { Frame } from '../../render/html/frame.ts';
import { relative } from '../addresses.ts';
import type { Site, SiteLanguage } from '../site.ts';
import { part, type PlaceData } from '../theme/theme.ts';
import { policyOf } from './policy.ts';

/** Where a page is, and where the same page is in other languages. */
export interface Place {
  /** A path in the site that ends in `/`, or a file. */
  readonly path: string;
  readonly language: SiteLanguage;
  /** The page in each of its languages, itself included. */
  readonly versions: readonly { readonly language: SiteLanguage; readonly path: string }[];
}

/** What stands around every page of a site. */
export function siteFrame(site: Site, place: Place): Frame {
  const { styles } = site.assets;
  const data = placeData(site, place);
  const head = site.settings.site?.head;
  return {
    policy: policyOf(site.settings),
    look: markup`<link rel="stylesheet" href="${relative(place.path, styles.path)}" integrity="${styles.integrity}">
${head !== undefined && asItIs(head)}${part(site.theme, 'head', data, () => markup``)}`,
    masthead: part(site.theme, 'masthead', data, () => mastheadHtml(site, place)),
    footer: part(site.theme, 'footer', data, () => footerHtml(site, place)),
  };
}

/** What a part of a theme is told of where it stands. */
export function placeData({ title }: Site, { path, language }: Place): PlaceData {
  return { path, lang: language.lang, siteTitle: title, to: (target) => relative(path, target) };
}

/** Links that tell machines of the other languages of a page; `x-default` is the first of them. */
export function versionLinks({ address }: Site, { versions }: Place): Html | false {
  if (address === undefined || versions.length < 2) return false;
  const link = (lang: string, path: string): Html =>
    markup`<link rel="alternate" hreflang="${lang}" href="${webAddress(address + encodeURI(path))}">\n`;
  const [first] = versions;
  return markup`${versions.map(({ language, path }) => link(language.lang, path))}${first && link('x-default', first.path)}`;
}

function mastheadHtml(site: Site, place: Place): Html {
  const { path, language } = place;
  const { frame } = language.words;
  const home = relative(path, language.home);
  return markup`<header class="masthead"><div class="bar">
<p class="brand"><a href="${home}">${brandHtml(site, place)}</a></p>
<nav aria-label="${frame.menu}"><ul>
${navigationOf(site, language).map((link) => linkHtml(link, site, place))}</ul></nav>
${languagesHtml(place)}</div></header>`;
}

function brandHtml({ theme: { logo }, title }: Site, { path }: Place): Html {
  return logo === undefined
    ? markup`${title}`
    : markup`<img class="logo" src="${relative(path, logo.path)}" alt="${title}">`;
}

function navigationOf({ settings }: Site, { words }: SiteLanguage): readonly SiteLink[] {
  return (
    settings.site?.navigation ?? [
      { label: words.frame.corrections, to: 'corrections/' },
      { label: words.frame.method, to: 'method/' },
    ]
  );
}

/** A link of the publisher's: to another site, or to a page below the home page of the language. */
function linkHtml({ label, to }: SiteLink, { settings }: Site, { path, language }: Place): Html {
  const { text, language: lang = language.lang } = inLanguage(label, [language.lang, ...settings.languages]);
  const elsewhere = webAddress(to);
  const target = elsewhere ?? relative(path, `${language.home}${to}`);
  const isHere = elsewhere === undefined && path === `${language.home}${to}`;
  return markup`<li><a href="${target}"${isHere && markup` aria-current="page"`}${lang !== language.lang && markup` lang="${lang}"`}>${text}</a></li>
`;
}

function languagesHtml({ path, language, versions }: Place): Html | false {
  const others = versions.filter((version) => version.language !== language);
  if (others.length === 0) return false;
  const links = others.map(
    ({ language: { lang, wording }, path: there }) =>
      markup`<li><a href="${relative(path, there)}" lang="${lang}" dir="${wording.dir}" hreflang="${lang}" rel="alternate">${wording.languageName(lang)}</a></li>\n`,
  );
  return markup`<nav class="languages" aria-label="${language.words.frame.languages}"><ul>\n${links}</ul></nav>\n`;
}

function footerHtml(site: Site, place: Place): Html {
  const { settings } = site;
  const { name, url, policies = {} } = settings.publisher;
  const { lang, wording } = place.language;
  const kinds: readonly (keyof Policies)[] = ['methodology', 'corrections', 'report', 'funding', 'ethics'];
  const links = kinds.flatMap((kind) => {
    const address = webAddress(policies[kind]);
    return address === undefined ? [] : [markup`<li><a href="${address}">${wording.words.policies[kind]}</a></li>\n`];
  });
  const own = (settings.site?.footer?.links ?? []).map((link) => linkHtml(link, site, place));
  const home = webAddress(url);
  const { text } = settings.site?.footer ?? {};
  const sentence = text === undefined ? undefined : inLanguage(text, [lang, ...settings.languages]);
  return markup`<footer class="foot"><p>${home === undefined ? name : markup`<a href="${home}">${name}</a>`}</p>
${sentence && markup`<p${sentence.language !== undefined && sentence.language !== lang && markup` lang="${sentence.language}"`}>${sentence.text}</p>\n`}${links.length + own.length > 0 && markup`<ul class="links">\n${links}${own}</ul>\n`}</footer>`;
}
