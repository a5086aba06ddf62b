import { viewLocal } from '../../article/index.ts';
import type { Policies } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { asItIs, markup, type Html } from '../../render/html/markup.ts';
import type { Frame } from '../../render/html/frame.ts';
import { language as languageAttributes } from '../../render/html/page.ts';
import type { Assets, Site } from '../site.ts';
import { part, type OtherLanguage, type PlaceData } from '../theme/theme.ts';
import { linkHtml, navigationLink, navigationOf, ownPageLinks } from './navigation.ts';
import { wayFrom, type Place } from './place.ts';
import { policyOf } from './policy.ts';
import { searchPath } from './search-path.ts';
import { scriptHtml } from './script-html.ts';

/** What stands around every page of a site; `look` names its style sheet. */
export function siteFrame(site: Site, place: Place, look: keyof Assets['styles']): Frame {
  const data = placeData(site, place);
  const head = site.settings.site?.head;
  return {
    policy: policyOf(site.settings),
    look: markup`${lookOf(site, place, look)}${pageScript(site, place)}${head !== undefined && asItIs(head)}${part(site.theme, 'head', data, () => markup``)}`,
    masthead: part(site.theme, 'masthead', data, () => mastheadHtml(site, place)),
    footer: part(site.theme, 'footer', data, () => footerHtml(site, place)),
  };
}

/** The links to a style sheet and the icon of the site; where there is no icon, browsers are kept from asking for one. */
export function lookOf(site: Site, { path }: Pick<Place, 'path'>, look: keyof Assets['styles']): Html {
  const { assets, theme } = site;
  const { path: sheet, integrity } = assets.styles[look];
  const to = wayFrom(site, path);
  return markup`<link rel="stylesheet" href="${to(sheet)}" integrity="${integrity}">
<link rel="icon" href="${theme.icon === undefined ? 'data:,' : to(theme.icon.path)}">\n`;
}

/** The script of every page, with the words that it says. */
function pageScript(site: Site, place: Place): Html {
  const { copy, copied } = place.language.words.search;
  return scriptHtml(site, place, {
    asset: site.assets.scripts.site,
    attributes: markup` data-copy="${copy}" data-copied="${copied}"`,
  });
}

/** What a part of a theme is told of where it stands. */
export function placeData(site: Site, place: Place): PlaceData {
  const { path, language } = place;
  const to = wayFrom(site, path);
  const { logo } = site.theme;
  return {
    path,
    lang: language.lang,
    siteTitle: language.title,
    home: language.home,
    logo: logo && to(logo.path),
    logoOnDark: logo?.onDark && to(logo.onDark.path),
    navigation: navigationOf(site, language).map((link) => navigationLink(link, site, place)),
    ownPages: ownPageLinks(site, language).map((link) => navigationLink(link, site, place)),
    search: site.settings.site?.search === 'none' ? undefined : `${to(searchPath(language))}#q`,
    to,
    others: () => othersOf(place, to),
  };
}

function mastheadHtml(site: Site, place: Place): Html {
  const { path, language } = place;
  const { frame } = language.words;
  const home = wayFrom(site, path)(language.home);
  return markup`<header class="masthead"><div class="bar">
<p class="brand"><a href="${home}">${brandHtml(site, place)}</a></p>
<nav aria-label="${frame.menu}"><ul>
${searchLink(site, place)}${navigationOf(site, language).map((link) => linkHtml(navigationLink(link, site, place)))}</ul></nav>
${languagesHtml(site, place)}</div></header>`;
}

function brandHtml(site: Site, { path, language: { title } }: Place): Html {
  const { theme } = site;
  const { logo } = theme;
  if (logo === undefined) return markup`${title}`;
  const to = wayFrom(site, path);
  const image = markup`<img class="logo" src="${to(logo.path)}" alt="${title}">`;
  if (logo.onDark === undefined) return image;
  return markup`<picture><source media="(prefers-color-scheme:dark)" srcset="${to(logo.onDark.path)}">${image}</picture>`;
}

/** The way to the search field. */
function searchLink(site: Site, { path, language }: Place): Html | false {
  if (site.settings.site?.search === 'none') return false;
  const target = searchPath(language);
  return markup`<li><a href="${wayFrom(site, path)(target)}#q" data-to="search"${path === target && markup` aria-current="page"`}>${language.words.frame.search}</a></li>
`;
}

function othersOf({ language, versions, homes = [] }: Place, to: (path: string) => string): readonly OtherLanguage[] {
  return [...versions, ...homes]
    .filter((version) => version.language !== language)
    .map(({ language: { lang, wording }, path }) => ({
      lang,
      dir: wording.dir,
      name: nameOf(lang),
      address: to(path),
    }));
}

function languagesHtml(site: Site, place: Place): Html | false {
  const others = othersOf(place, wayFrom(site, place.path));
  if (others.length === 0) return false;
  const isSamePage = (lang: string): boolean => place.versions.some(({ language }) => language.lang === lang);
  const links = others.map(
    ({ lang, dir, name, address }) =>
      markup`<li><a href="${address}" lang="${lang}" dir="${dir}" hreflang="${lang}"${isSamePage(lang) && markup` rel="alternate"`}>${name}</a></li>\n`,
  );
  return markup`<nav class="languages" aria-label="${place.language.words.frame.languages}"><ul>\n${links}</ul></nav>\n`;
}

/** What a language calls itself. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

function footerHtml(site: Site, place: Place): Html {
  const { settings } = site;
  const { name, url, policies = {} } = settings.publisher;
  const { lang, words, wording } = place.language;
  const kinds: readonly (keyof Policies)[] = ['methodology', 'corrections', 'report', 'funding', 'ethics'];
  const links = kinds.flatMap((kind) => {
    const address = webAddress(policies[kind]);
    return address === undefined ? [] : [markup`<li><a href="${address}">${wording.words.policies[kind]}</a></li>\n`];
  });
  const named = [...ownPageLinks(site, place.language), ...(settings.site?.footer?.links ?? [])];
  const own = named.map((link) => linkHtml(navigationLink(link, site, place)));
  const data = linkHtml(navigationLink({ label: { [lang]: words.data.heading }, to: 'data/' }, site, place));
  const home = webAddress(url);
  const { text } = settings.site?.footer ?? {};
  const sentence = text === undefined ? undefined : viewLocal(text, wording, settings);
  return markup`<footer class="foot"><p>${home === undefined ? name : markup`<a href="${home}">${name}</a>`}</p>
${sentence && markup`<p${languageAttributes(sentence)}>${sentence.text}</p>\n`}<ul class="links">\n${links}${data}${own}</ul>\n</footer>`;
}
