import { webAddress } from '../../render/address.ts';
import { markup, type Html } from '../../render/html/markup.ts';
import { lookOf } from '../frame/site-frame.ts';
import type { SiteLanguage } from '../site-language.ts';
import type { Site } from '../site.ts';

/** A page without anything around it, which search engines leave out in favour of another. */
export interface BarePage {
  readonly path: string;
  readonly language: Pick<SiteLanguage, 'lang'> & { readonly dir: 'ltr' | 'rtl' };
  readonly title: string;
  /** The address that counts. */
  readonly canonical: string | undefined;
  readonly head?: Html | false;
  readonly layout: string;
  readonly content: Html;
}

/** Everything is refused but the look of the site. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

/** A small page. */
export function barePage(
  site: Site,
  { path, language, title, canonical, head = false, layout, content }: BarePage,
): string {
  const address = webAddress(canonical);
  return markup`<!doctype html>
<html lang="${language.lang}" dir="${language.dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
${address !== undefined && markup`<link rel="canonical" href="${address}">\n`}<meta name="color-scheme" content="light dark">
${lookOf(site, { path }, 'lists')}${head}</head>
<body>
<main class="${layout}">
${content}</main>
</body>
</html>
`.html;
}
