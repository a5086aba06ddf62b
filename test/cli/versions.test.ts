import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

function commit(root: string, day: string, message: string): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` };
  const who = ['-c', 'user.name=Ilka Brandt', '-c', 'user.email=ilka@desk.example'];
  execFileSync('git', ['-C', root, 'add', '-A'], { env });
  execFileSync('git', ['-C', root, ...who, 'commit', '-q', '-m', message], { env });
}

/** A project whose check was a draft, was published and then changed its verdict. */
function desk(settings = SETTINGS): string {
  const root = scratchProject({ 'factwright.yaml': settings, [FILE]: CHECK.replace('published\n', 'draft\n') });
  writeFileSync(join(root, '.gitignore'), 'site\n');
  execFileSync('git', ['-C', root, 'init', '-q', '-b', 'main']);
  commit(root, '2024-05-03', 'A draft');
  writeFileSync(join(root, FILE), CHECK.replace('rating: false', 'rating: mostly-false'));
  commit(root, '2024-05-04', 'Published');
  writeFileSync(join(root, FILE), CHECK);
  commit(root, '2024-05-09', 'The verdict');
  return root;
}

async function pageOf(root: string, id = 'trawlers-in-reserve'): Promise<string> {
  await factwright(root, 'build', '--force');
  return readFileSync(join(root, `site/${id}/index.html`), 'utf8');
}

function versionsIn(page: string): readonly string[] {
  const [, log = ''] = /<section class="versions"[^]*?<ol class="log">([^]*?)<\/ol>/.exec(page) ?? [];
  return [...log.matchAll(/<li>([^]*?)<\/li>/g)].map(([, item = '']) =>
    item
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

describe('the versions of a page', () => {
  test('are those that were public, the newest first, with what became of the verdict', async () => {
    expect(versionsIn(await pageOf(desk()))).toEqual([
      '9 May 2024 Verdict changed from Mostly false to False',
      '4 May 2024 Published',
    ]);
  });

  test('name authors only where the publisher wants it', async () => {
    const root = desk(SETTINGS.replace('site: { url', 'site: { versions: authors, url'));
    expect(versionsIn(await pageOf(root))[0]).toMatch(/ by Ilka Brandt$/);
  });

  test('are left out where the publisher wants none', async () => {
    const root = desk(SETTINGS.replace('site: { url', 'site: { versions: none, url'));
    expect(versionsIn(await pageOf(root))).toEqual([]);
  });

  test('are read on from where the last build stopped', async () => {
    const root = desk();
    await pageOf(root);
    writeFileSync(
      join(root, FILE),
      CHECK.replace('inside the reserve for six hours', 'inside the reserve for seven hours'),
    );
    commit(root, '2024-06-01', 'Hours');
    expect(versionsIn(await pageOf(root))).toEqual([
      '1 June 2024 Changed',
      '9 May 2024 Verdict changed from Mostly false to False',
      '4 May 2024 Published',
    ]);
  });

  test('follow a check into another folder, and under another name', async () => {
    const root = desk();
    renameSync(join(root, FILE), join(root, 'factchecks/no-trawlers.yaml'));
    writeFileSync(join(root, 'factchecks/no-trawlers.yaml'), `${CHECK}formerly: [trawlers-in-reserve]\n`);
    commit(root, '2024-06-01', 'Another name');
    expect(versionsIn(await pageOf(root, 'no-trawlers'))).toHaveLength(3);
  });

  test('are missing from a shallow clone, which is said', async () => {
    const root = desk();
    const clone = join(root, 'clone');
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
    const { stderr } = await factwright(clone, 'build', '--force');
    expect(stderr).toContain('This clone lacks the history of the project, so the pages list no versions.');
  });
});
