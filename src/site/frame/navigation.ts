import { viewLocal } from '../../article/index.ts';
import type { SiteLink } from '../../model/index.ts';
import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { language as languageAttributes } from '../../render/html/page.ts';
import { fileOf } from '../addresses.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';
import type { NavigationLink } from '../theme/theme.ts';
import { wayFrom, type Place } from './place.ts';

/** The links at the top of every page, apart from the search. */
export function navigationOf({ settings }: Site, { lang, words }: SiteLanguage): readonly SiteLink[] {
  return (
    settings.site?.navigation ?? [
      { label: { [lang]: words.frame.corrections }, to: 'corrections/' },
      { label: { [lang]: words.frame.method }, to: 'method/' },
    ]
  );
}

/** The files that links in the settings lead to, with the name of the setting: a link that leads nowhere is a mistake there. */
export function namedTargets({ settings, languages }: Site): ReadonlyMap<string, string> {
  const { navigation = [], footer } = settings.site ?? {};
  const named = [
    ...navigation.map(({ to }) => [to, 'site.navigation'] as const),
    ...(footer?.links ?? []).map(({ to }) => [to, 'site.footer'] as const),
  ].filter(([to]) => webAddress(to) === undefined);
  return new Map(
    named.flatMap(([to, name]) => languages.map((language) => [fileOf(targetOf(to, language)), name] as const)),
  );
}

/** A link of the publisher's: to another site, or to a page below the home page of the language, or below the top. */
export function navigationLink({ label, to }: SiteLink, site: Site, { path, language }: Place): NavigationLink {
  const { text, lang, dir } = viewLocal(label, language.wording, site.settings);
  const elsewhere = webAddress(to);
  const target = targetOf(to, language);
  return {
    label: text,
    lang,
    dir,
    address: elsewhere ?? wayFrom(site, path)(target),
    isHere: elsewhere === undefined && path === target,
  };
}

/** The path in the site that a link means: below the home page of the language, or with a slash in front below the top. */
function targetOf(to: string, { home }: SiteLanguage): string {
  if (to === './') return home;
  return to.startsWith('/') ? to.slice(1) : `${home}${to}`;
}

/**
 * The publisher's own pages that neither navigation nor footer names, so that an imprint can be reached from every
 * page: each in the language of the reader, or else in the first one that it has.
 */
export function ownPageLinks(site: Site, language: SiteLanguage): readonly SiteLink[] {
  const { settings, theme, languages } = site;
  if (theme.pages.length === 0) return [];
  const { navigation = [], footer } = settings.site ?? {};
  const named = new Set([...navigation, ...(footer?.links ?? [])].map(({ to }) => targetOf(to, language)));
  const order = [language, ...languages];
  const names = [...new Set(theme.pages.map(({ name }) => name))];
  return names.flatMap((name) => {
    const versions = order.flatMap(({ lang, home }) =>
      theme.pages
        .filter((page) => page.name === name && page.lang === lang)
        .map(({ title }) => ({ label: { [lang]: title }, path: `${home}${name}/` })),
    );
    const [first] = versions;
    return first === undefined || versions.some(({ path }) => named.has(path))
      ? []
      : [{ label: first.label, to: `/${first.path}` }];
  });
}

/** A link of the navigation as an item of a list. */
export function linkHtml({ label, address, isHere, ...other }: NavigationLink): Html {
  return markup`<li><a href="${address}"${isHere && markup` aria-current="page"`}${languageAttributes(other)}>${label}</a></li>
`;
}
