import { isAbsolute, join, resolve } from 'node:path';
import { readRegular } from '../files/read-regular.ts';
import type { Io } from '../io.ts';
import type { Repository } from './repository.ts';

/** The value of `core.hooksPath` in a text of git's settings. */
export function hooksPath(gitConfig: string): string | undefined {
  return /^[ \t]*hooksPath[ \t]*=[ \t]*"?([^"\r\n]*)/im.exec(gitConfig)?.[1]?.trim();
}

/** The folder that a linked work tree has its settings and hooks in, which all of them have in common. */
export function commonFolder({ gitDir }: Repository): string {
  const named = textOf(join(gitDir, 'commondir')).trimEnd();
  return named === '' ? gitDir : resolve(gitDir, named);
}

/** The settings of git as texts, those that win first: of the repository, of the user, of the machine. Nothing is included. */
export function gitSettings(repository: Repository, env: Io['env']): readonly string[] {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const xdg = env['XDG_CONFIG_HOME'] ?? (home === undefined ? undefined : join(home, '.config'));
  const files = [
    join(commonFolder(repository), 'config'),
    ...(home === undefined ? [] : [join(home, '.gitconfig')]),
    ...(xdg === undefined ? [] : [join(xdg, 'git', 'config')]),
    '/etc/gitconfig',
  ];
  return files.filter((file) => isAbsolute(file)).map(textOf);
}

/** In bytes. */
const MOST_BYTES = 1_000_000;

function textOf(path: string): string {
  const content = readRegular(path, MOST_BYTES);
  return 'bytes' in content ? new TextDecoder().decode(content.bytes) : '';
}
