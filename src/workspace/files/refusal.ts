import { UsageError } from '../usage-error.ts';

/** Why a path is not touched. */
export type Refusal = 'linked' | 'dangling' | 'leaves-project' | 'hidden' | 'not-a-file';

const REASONS: Readonly<Record<Refusal, string>> = {
  linked: 'is a link, and links are not followed here',
  dangling: 'is a link that leads nowhere',
  'leaves-project': 'is a link that leads out of the project',
  hidden: 'is a link to something that is not in git',
  'not-a-file': 'is not a regular file',
};

const HINTS: Readonly<Record<Refusal, string>> = {
  linked: 'Put the file or folder itself in its place.',
  dangling: 'Put the file itself in its place.',
  'leaves-project': 'Put the file itself into the project.',
  hidden: 'Add the file that it leads to to git, or put it in place of the link.',
  'not-a-file': 'Put a file in its place.',
};

/** The error that says which path is refused, and why. */
export function refused(path: string, reason: Refusal): UsageError {
  return new UsageError(`\`${path}\` ${REASONS[reason]}.`, HINTS[reason]);
}
