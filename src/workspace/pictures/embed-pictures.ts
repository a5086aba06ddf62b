import {
  NO_PICTURE,
  stampedSvg,
  measurePicture,
  stripMetadata,
  type PictureProblem,
  type Stamp,
} from '../../pictures/index.ts';
import type { Project } from '../../project/index.ts';
import { problemOfSize } from './prepared-picture.ts';
import { isCalledPicture, leftOut, readPicture } from './read-picture.ts';

/**
 * Gives pictures of the media folder as `data:` addresses, so that the page stands alone, without metadata, and with a
 * stamp where one is asked for. What seems to be a picture and cannot be shown is noted once.
 */
export function embedPictures(
  project: Project,
  note: (words: string) => void,
): (file: string, stamp: Stamp | undefined) => string | undefined {
  const noted = new Set<string>();
  return (file, stamp) => {
    const embedded = embeddedIn(project, file, stamp);
    if (embedded === undefined || typeof embedded === 'string') return embedded;
    if (!noted.has(file)) note(embedded.problem);
    noted.add(file);
    return undefined;
  };
}

/** Undefined if the file is not there, or is no picture and not called one. */
function embeddedIn(project: Project, file: string, stamp: Stamp | undefined): string | PictureProblem | undefined {
  if (!project.mediaFiles.has(file)) return undefined;
  const made = plainOrStamped(project, file, stamp);
  if (!('problem' in made)) return `data:${made.type};base64,${Buffer.from(made.bytes).toString('base64')}`;
  return made.problem === NO_PICTURE && !isCalledPicture(file) ? undefined : leftOut(project, file, made);
}

function plainOrStamped(
  project: Project,
  file: string,
  stamp: Stamp | undefined,
): { readonly type: string; readonly bytes: Uint8Array } | PictureProblem {
  const content = readPicture(project, file);
  if ('problem' in content) return content;
  const measured = measurePicture(content.bytes);
  if ('problem' in measured) return measured;
  const tooLarge = problemOfSize(measured);
  if (tooLarge !== undefined) return tooLarge;
  const bytes = stripMetadata(content.bytes);
  if ('problem' in bytes) return bytes;
  const picture = { ...measured, type: `image/${measured.format}`, bytes };
  if (stamp === undefined) return picture;
  return { type: 'image/svg+xml', bytes: Buffer.from(stampedSvg(picture, stamp)) };
}
