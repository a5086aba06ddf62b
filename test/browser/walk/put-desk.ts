import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { put } from '../../workspace/build/site-desk.ts';
import { deskFiles, type Numbers } from './desk.ts';
import { photo } from './photo.ts';

/** Writes the desk into a folder, with a history in git in which one verdict changed. */
export async function putDesk(root: string, numbers: Numbers): Promise<void> {
  const files = deskFiles(numbers);
  for (const [path, text] of Object.entries(files)) put(root, path, text);
  // The examples have what ordinary checks lack: stored copies, cuts in quotations, translated ones, sixty items.
  for (const path of ['2022', '2024', '_snapshots'])
    cpSync(`factchecks/${path}`, join(root, 'factchecks', path), { recursive: true });
  for (const [name, format] of PICTURES) put(root, `factchecks/_media/${name}`, await photo(format));
  put(root, '.gitignore', 'site\n');
  const corrected = 'factchecks/desk/corrected-twice.yaml';
  const now = files[corrected] ?? '';
  execFileSync('git', ['-C', root, 'init', '-q', '-b', 'main']);
  put(root, corrected, now.replace('"rating": "false"', '"rating": "misleading"'));
  commit(root, '2026-05-20', 'First edition');
  put(root, corrected, now);
  commit(root, '2026-06-02', 'The court counted again');
}

const PICTURES = [
  ['2024/trawler.jpg', 'jpeg'],
  ['press.png', 'png'],
  ['forged-log.png', 'png'],
  ['quay.jpg', 'jpeg'],
] as const;

function commit(root: string, day: string, message: string): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` };
  const who = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example'];
  execFileSync('git', ['-C', root, 'add', '-A'], { env });
  execFileSync('git', ['-C', root, ...who, 'commit', '-q', '-m', message], { env });
}
