import type { MakeSharp } from 'sharp';
import type { ArticleView } from '../../article/index.ts';
import {
  NO_PICTURE,
  measurePicture,
  stripMetadata,
  type MeasuredPicture,
  type PictureProblem,
  type Stamp,
} from '../../pictures/index.ts';
import type { Project } from '../../project/index.ts';
import { mediaOf, stampOn } from '../../render/stamp-on.ts';
import { findSharp, type PictureProgram } from './load-sharp.ts';
import { makeStamped } from './make-files.ts';
import { problemOfSize } from './prepared-picture.ts';
import { isCalledPicture, leftOut, mediaPath, readPicture } from './read-picture.ts';

/** Gives a picture as a `data:` address. */
type Embedded = (file: string, stamp: Stamp | undefined) => string | undefined;

/**
 * Gives pictures of the media folder as `data:` addresses, so that the page stands alone, without metadata, and with a
 * stamp where one is asked for: for each page, what is stamped is drawn before. What seems to be a picture and cannot be
 * shown is noted once.
 */
export function embedPictures(
  project: Project,
  note: (words: string) => void,
  program: PictureProgram | undefined = findSharp(),
): (view: ArticleView) => Promise<Embedded> {
  const noted = new Set<string>();
  const shown = (file: string, made: Made): string | undefined => {
    if (!('problem' in made)) return `data:${made.type};base64,${Buffer.from(made.bytes).toString('base64')}`;
    const isOther = made.problem === NO_PICTURE && !isCalledPicture(file);
    if (!isOther && !noted.has(file)) note(leftOut(mediaPath(project, file), made).problem);
    noted.add(file);
    return undefined;
  };
  return async (view) => {
    const stamped = new Map<string, Made>();
    for (const { file } of mediaOf(view)) {
      const stamp = stampOn(view, file);
      if (stamp === undefined || stamped.has(file) || !project.mediaFiles.has(file)) continue;
      stamped.set(file, await drawn(project, file, { stamp, sharp: await program?.load() }));
    }
    return (file, stamp) => {
      if (!project.mediaFiles.has(file)) return undefined;
      const made = stamp === undefined ? plain(project, file) : stamped.get(file);
      return made === undefined ? undefined : shown(file, made);
    };
  };
}

/** What a picture is in a page, or why it is not in it. */
type Made = { readonly type: string; readonly bytes: Uint8Array } | PictureProblem;

function plain(project: Project, file: string): Made {
  const picture = read(project, file);
  if ('problem' in picture) return picture;
  const bytes = stripMetadata(picture.bytes);
  return 'problem' in bytes ? bytes : { type: `image/${picture.measured.format}`, bytes };
}

async function drawn(
  project: Project,
  file: string,
  how: { readonly stamp: Stamp; readonly sharp: MakeSharp | undefined },
): Promise<Made> {
  const picture = read(project, file);
  return 'problem' in picture ? picture : makeStamped({ ...picture, ...how });
}

function read(
  project: Project,
  file: string,
): { readonly bytes: Uint8Array; readonly measured: MeasuredPicture } | PictureProblem {
  const content = readPicture(project, mediaPath(project, file));
  if ('problem' in content) return content;
  const measured = measurePicture(content.bytes);
  if ('problem' in measured) return measured;
  return problemOfSize(measured) ?? { bytes: content.bytes, measured };
}
