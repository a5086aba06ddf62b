import { posix } from 'node:path';
import { parseProse, type WrittenImage } from '../../render/prose/parse-prose.ts';
import type { OwnPage } from '../../site/theme/own-page.ts';
import { UsageError } from '../usage-error.ts';

const FOLDER = 'theme/pages/';

/** The pictures that pages of the publisher's own show: each lies below `theme/pages`, and is found from the page that names it. */
export function withPictures(pages: readonly OwnPage[], contents: ReadonlyMap<string, Uint8Array>): readonly OwnPage[] {
  return pages.map((page) => {
    const pictures = new Map<string, string>();
    for (const image of imagesIn(page.text)) pictures.set(image.href, pictureFile(image, page.file, contents));
    return { ...page, pictures };
  });
}

function imagesIn(text: string): readonly WrittenImage[] {
  const found: WrittenImage[] = [];
  parseProse(text, { citations: {}, media: {} }, 2, { pictureAt: (image) => void found.push(image) });
  return found;
}

function pictureFile({ href, alt }: WrittenImage, page: string, contents: ReadonlyMap<string, Uint8Array>): string {
  const shows = `\`${page}\` shows \`${href.slice(0, 200)}\``;
  const name = decoded(href);
  const path = posix.join(posix.dirname(page), name);
  if (/^[a-z][a-z0-9+.-]*:|^\/|\\|[?#\p{Cc}]/iu.test(name) || name === '' || !path.startsWith(FOLDER))
    throw new UsageError(
      `${shows}, which is no file below \`theme/pages\`.`,
      'Put the picture beside the page, and name it as `![What it shows](picture.jpg)`; nothing is loaded from other sites.',
    );
  if (!contents.has(path)) throw new UsageError(`${shows}, but there is no \`${path}\`.`, 'Put the file there.');
  if (alt === '')
    throw new UsageError(
      `${shows} without words for those who cannot see it.`,
      `Write them between the brackets: \`![What it shows](${href.slice(0, 200)})\`.`,
    );
  return path;
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
