import { hash } from 'node:crypto';
import { measurePicture } from '../../pictures/index.ts';
import { pictureKind, type Project } from '../../project/index.ts';
import { coloursCss } from '../../site/theme/colours-css.ts';
import type { Logo, Theme, ThemeFile } from '../../site/theme/theme.ts';
import type { OwnPage } from '../../site/theme/own-page.ts';
import { plainDrawing } from '../../site/theme/plain-drawing.ts';
import type { SiteFile } from '../../site/unit.ts';
import { UsageError } from '../usage-error.ts';
import { loadParts } from './load-parts.ts';
import { ownPages } from './own-pages.ts';
import { insideStatic, kindOf, notesOnTheme } from './left-out.ts';

/** The folder of a project that holds its theme. */
export const THEME_FOLDER = 'theme';

/** In bytes; a logo and a style sheet are loaded with every page. */
const MOST_LOGO = 300_000;
/** Readers' machines decode them all, on every page. */
const MOST_PIXELS = 4_000_000;
const MOST_STYLES = 200_000;
const MOST_FILE = 20_000_000;

/** A theme that was loaded, and what all pages depend on. */
export interface LoadedTheme {
  readonly theme: Theme;
  /** A digest of everything in the folder of the theme. */
  readonly digest: string;
  /** What of it is not in the site, as sentences. */
  readonly notes: readonly string[];
}

/** Where a theme is loaded from, and whether what it holds may run. */
export interface ThemeSource {
  readonly root: string;
  readonly project: Project;
  readonly mayRun: boolean;
}

/** The files of the theme by their paths in the project. */
type Contents = ReadonlyMap<string, Uint8Array>;

/** Loads what a publisher has put into the folder `theme`; nothing in it is a link. */
export async function loadTheme(source: ThemeSource): Promise<LoadedTheme> {
  const { project, mayRun } = source;
  const paths = project.files.list(THEME_FOLDER).toSorted();
  const contents = new Map(paths.map((path) => [path, read(path, project)]));
  const digests = [...contents].map(([path, bytes]) => [path, hash('sha256', bytes, 'base64url')]);
  const styles = contents.get(`${THEME_FOLDER}/style.css`);
  if (styles !== undefined && styles.length > MOST_STYLES) throw tooLarge(`${THEME_FOLDER}/style.css`, MOST_STYLES);
  const css = [coloursCss(project.settings), Buffer.from(styles ?? []).toString('utf8')].join('');
  return {
    theme: {
      css,
      logo: logoOf(source, contents),
      icon: iconOf(source, contents),
      files: [...contents].flatMap(([path, content]) => staticFile(path, content, mayRun)),
      pages: await pagesOf(contents, project),
      parts: mayRun ? await loadParts(source.root, contents) : {},
    },
    digest: hash('sha256', JSON.stringify([mayRun, digests]), 'base64url'),
    notes: notesOnTheme(paths, { settings: project.settings, mayRun }),
  };
}

function read(path: string, { files }: Project): Uint8Array {
  const content = files.readUnlinked(path, MOST_FILE);
  if ('bytes' in content) return content.bytes;
  throw new UsageError(
    `\`${path}\` cannot be put into the site: ${content.problem === 'linked' ? 'it is a link, or is behind one' : 'it cannot be read, or is larger than 20 MB'}.`,
    'Put a file there, or remove it.',
  );
}

/** The pages of the publisher's own; what reads Markdown is loaded only where one shows a picture. */
async function pagesOf(contents: Contents, { settings }: Project): Promise<readonly OwnPage[]> {
  const pages = ownPages(contents, settings.languages);
  if (pages.every(({ text }) => !text.includes('!['))) return pages;
  const { withPictures } = await import('./own-page-pictures.ts');
  return withPictures(pages, contents);
}

function logoOf({ project }: ThemeSource, contents: Contents): Logo | undefined {
  const named = project.settings.site?.logo;
  if (named === undefined) return undefined;
  if (typeof named === 'string') return drawing({ key: 'logo', name: named }, contents);
  const light = drawing({ key: 'logo', name: named.light }, contents);
  return { ...light, onDark: drawing({ key: 'logo', name: named.dark }, contents) };
}

function iconOf({ project }: ThemeSource, contents: Contents): ThemeFile | undefined {
  const name = project.settings.site?.icon;
  return name === undefined ? undefined : drawing({ key: 'icon', name }, contents);
}

/** A picture of the theme that every page loads, named by the settings. */
function drawing({ key, name }: { readonly key: 'logo' | 'icon'; readonly name: string }, contents: Contents): Logo {
  const path = `${THEME_FOLDER}/${name}`;
  const content = contents.get(path);
  if (content === undefined)
    throw new UsageError(`\`site.${key}\` names \`${name}\`, but there is no \`${path}\`.`, 'Put the file there.');
  if (content.length > MOST_LOGO) throw tooLarge(path, MOST_LOGO);
  const isDrawing = /\.svg$/i.test(name);
  const checked = isDrawing ? plainDrawing(Buffer.from(content).toString('utf8')) : plainPicture(content);
  if ('why' in checked)
    throw new UsageError(
      `\`${path}\` cannot be the ${key}: ${checked.why}.`,
      'Save it as an SVG without scripts, style sheets and links, or as a PNG.',
    );
  const ending = isDrawing
    ? 'svg'
    : pictureKind(content)
        .replace(/^image\//, '')
        .replace('jpeg', 'jpg');
  const shown = 'svg' in checked ? Buffer.from(checked.svg) : content;
  const ratio = 'svg' in checked ? ratioOf(checked.svg) : checked.ratio;
  return { path: `assets/${key}-${hash('sha256', shown, 'hex').slice(0, 12)}.${ending}`, content: shown, ratio };
}

/** How many times as wide as high a drawing is: by its view box, or its width and height. */
function ratioOf(svg: string): number | undefined {
  const [tag = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  const box = /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag);
  const side = (name: string): string | undefined => new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)`).exec(tag)?.[1];
  const ratio = Number(box?.[1] ?? side('width')) / Number(box?.[2] ?? side('height'));
  return Number.isFinite(ratio) && ratio > 0 ? ratio : undefined;
}

function plainPicture(content: Uint8Array): { readonly ratio: number } | { readonly why: string } {
  const measured = measurePicture(content);
  if ('problem' in measured) return { why: measured.problem };
  const { width, height } = measured;
  return width * height > MOST_PIXELS
    ? { why: `it has ${width} × ${height} pixels, at most ${MOST_PIXELS / 1_000_000} million are shown` }
    : { ratio: width / height };
}

function tooLarge(path: string, most: number): UsageError {
  return new UsageError(`\`${path}\` is larger than ${most / 1000} KB.`, 'Every page loads it: make it smaller.');
}

/** Files below `theme/static/` go to the same place of the site. */
function staticFile(path: string, content: Uint8Array, mayRun: boolean): readonly SiteFile[] {
  const inside = insideStatic(path);
  const kind = kindOf(path);
  return inside !== undefined && (kind === 'inert' || (mayRun && kind === 'code')) ? [{ path: inside, content }] : [];
}
