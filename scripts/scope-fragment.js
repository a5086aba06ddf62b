import { transform } from 'esbuild';

/** The class of the element that holds an article within somebody else's page. */
const CLASS = '.factwright';
/** The same element, as strong as two ids: what a host says of `.entry-content h2` or `#content li a` is not meant for the article. */
const SCOPE = ':is(.factwright,#_#_)';

/** Styles of the host that would come in: what it says of elements and their pseudo-elements. Drawings keep their attributes. */
const RESET = `
:where(:not(svg,svg *,img)){all:revert}
:where(*)::before,:where(*)::after{all:revert}
:where(svg,img){margin:0;padding:0;border:0;border-radius:0;background:none;box-shadow:none;filter:none;float:none;opacity:1;position:static;transform:none}`;

/** What the element would inherit. */
const INHERITED =
  'text-align:start;text-transform:none;text-indent:0;text-shadow:none;letter-spacing:normal;word-spacing:normal;white-space:normal;word-break:normal;hyphens:manual;quotes:auto;';

/**
 * The style sheet of a page for an article within the page of another system: rules for what is in its element alone,
 * measured by the element, not by the window or the type size of the host, and light unless the host asks for dark.
 */
export async function scopedToFragment(css) {
  const dark = /@media\s*\(prefers-color-scheme: ?dark\)\{:root\{([^{}]*)\}\}/.exec(css);
  const light = /:root\{color-scheme:light dark;([^{}]*)\}/.exec(css);
  if (dark === null || light === null) throw new Error('The colours have moved.');
  const inner = css
    .replace(dark[0], '')
    .replace(light[0], '')
    .replaceAll(/@page\s*\{[^{}]*\}/g, '')
    // Where the element stands is the host's to say.
    .replace('body{margin:0;', 'body{')
    .replaceAll(/(?<=^|[{},])(?::root|html|body)(?=[{,])/g, '&')
    .replaceAll(
      /@media ?\((min|max)-width: ?([\d.]+)rem\)/g,
      (_, end, rem) => `@container (${end}-width:${rem * 16}px)`,
    )
    .replaceAll(/(-?(?:\d+\.?\d*|\.\d+))rem\b/g, 'calc($1*var(--rem))')
    .replaceAll(/(\d)vw\b/g, '$1cqi');
  const { code } = await transform(
    `:where(${CLASS}){color-scheme:light;${light[1]}}${onDark(dark[1])}${CLASS}{--rem:var(--factwright-rem,16px);container-type:inline-size;${INHERITED}${RESET}${inner}}`,
    // Nested rules are written out for browsers that do not know them.
    { loader: 'css', minify: true, charset: 'utf8', target: 'chrome105' },
  );
  if (/@media[^{]*width|\drem|\dvw/.test(code)) throw new Error('The fragment is measured by the window or the host.');
  // Colours, typefaces and the size are weaker than what a host says of the class.
  const [, colours = '', rules = ''] = /^(.*?\}\}@media screen and [^{]*\{[^{]*\{[^}]*\}\})(.*)$/s.exec(code) ?? [];
  return colours + rules.replaceAll(/\.factwright(?![-\w])/g, SCOPE);
}

/** Dark where the host says that its page is, or that it follows the reader's system; on paper never. */
function onDark(colours) {
  const dark = `color-scheme:dark;${colours}`;
  return `@media screen{.factwright-dark ${CLASS},${CLASS}.factwright-dark{${dark}}}@media screen and (prefers-color-scheme:dark){.factwright-auto ${CLASS},${CLASS}.factwright-auto{${dark}}}`;
}
