import type { FileProblem, Project } from '../../project/index.ts';

/** A picture of more bytes is left out of a page. */
const PICTURE_BYTES = 50_000_000;

/**
 * Gives pictures of the media folder as `data:` addresses, so that the page stands alone. What seems to be a picture and
 * cannot be shown is noted once.
 */
export function embedPictures(
  { files, mediaFiles, isBrokenPicture, settings }: Project,
  note: (words: string) => void,
): (file: string) => string | undefined {
  const folder = settings.folders?.media ?? `${settings.folders?.factchecks ?? 'factchecks'}/_media`;
  const noted = new Set<string>();
  const leaveOut = (path: string, why: string): undefined => {
    if (!noted.has(path)) note(`${path} is left out: ${why}.`);
    noted.add(path);
  };
  return (file) => {
    if (!mediaFiles.has(file)) return undefined;
    const path = `${folder}/${file}`;
    const kind = files.pictureKind(path);
    if (kind === 'elsewhere') return leaveOut(path, 'git LFS has not fetched it');
    if (kind === 'none' && !isBrokenPicture(file)) return undefined;
    const content = files.readUnlinked(path, PICTURE_BYTES);
    if ('problem' in content) return leaveOut(path, WHY[content.problem] ?? 'it cannot be read');
    if (kind === 'none') return leaveOut(path, 'it is not a PNG, JPEG, GIF, WebP or AVIF');
    return `data:${kind};base64,${Buffer.from(content.bytes).toString('base64')}`;
  };
}

const WHY: Readonly<Partial<Record<FileProblem, string>>> = {
  linked: 'it is a link, or is behind one',
  'not-a-file': 'it is not a regular file',
  'too-large': 'it is larger than 50 MB',
};
