import type { Policies } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import type { Frame } from '../../render/html/frame.ts';
import type { Site } from '../site.ts';
import { wayFrom, type Place } from './place.ts';

/** Without inline code, and without anything from elsewhere. */
export const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

/** What stands around every page of a site. */
export function siteFrame(site: Site, place: Place): Frame {
  return {
    policy: POLICY,
    look: lookOf(site, place),
    masthead: mastheadHtml(site, place),
    footer: footerHtml(site, place),
  };
}

/** The links to the style sheets of the site. */
export function lookOf(site: Site, { path }: Pick<Place, 'path'>): Html {
  const { styles } = site.assets;
  return markup`<link rel="stylesheet" href="${wayFrom(site, path)(styles.path)}" integrity="${styles.integrity}">\n`;
}

function mastheadHtml(site: Site, place: Place): Html {
  const { path, language } = place;
  const { frame } = language.words;
  const to = (target: string): string => wayFrom(site, path)(`${language.home}${target}`);
  const item = (target: string, label: string): Html =>
    markup`<li><a href="${to(target)}"${path === language.home + target && markup` aria-current="page"`}>${label}</a></li>\n`;
  return markup`<header class="masthead"><div class="bar">
<p class="brand"><a href="${to('')}">${site.title}</a></p>
<nav aria-label="${frame.menu}"><ul>
${item('corrections/', frame.corrections)}${item('method/', frame.method)}</ul></nav>
${languagesHtml(site, place)}</div></header>`;
}

function languagesHtml(site: Site, { path, language, versions }: Place): Html | false {
  const others = versions.filter((version) => version.language !== language);
  if (others.length === 0) return false;
  const to = wayFrom(site, path);
  const links = others.map(
    ({ language: { lang, wording }, path: there }) =>
      markup`<li><a href="${to(there)}" lang="${lang}" dir="${wording.dir}" hreflang="${lang}" rel="alternate">${nameIn(lang)}</a></li>\n`,
  );
  return markup`<nav class="languages" aria-label="${language.words.frame.languages}"><ul>\n${links}</ul></nav>\n`;
}

/** What a language calls itself. */
function nameIn(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

function footerHtml(site: Site, { path, language }: Place): Html {
  const { name, url, policies = {} } = site.settings.publisher;
  const { words } = language.wording;
  const to = wayFrom(site, path);
  const kinds: readonly (keyof Policies)[] = ['methodology', 'corrections', 'report', 'funding', 'ethics'];
  const labels = kinds.flatMap((kind) => {
    const address = webAddress(policies[kind]);
    return address === undefined ? [] : [markup`<li><a href="${address}">${words.policies[kind]}</a></li>\n`];
  });
  const home = webAddress(url);
  return markup`<footer class="foot"><p>${home === undefined ? name : markup`<a href="${home}">${name}</a>`}</p>
<ul class="links">\n${labels}<li><a href="${to(`${language.home}data/`)}">${language.words.data.heading}</a></li>\n</ul>\n</footer>`;
}
