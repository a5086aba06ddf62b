import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openLiveBuild } from '../../../src/workspace/preview/live-build.ts';
import type { LiveSite } from '../../../src/workspace/preview/live-site.ts';
import { openSession } from '../../../src/workspace/session.ts';
import { CHECK, scratchProject, TRANSLATION } from '../../cli/scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const NETS = 'factchecks/nets.yaml';
const BROKEN = CHECK.replace('status: published', 'status: "published');

/** A project that somebody writes in: `save` shows the page of a file at once, `rest` all that follows. */
function desk(files: Readonly<Record<string, string>> = {}) {
  const root = scratchProject({ [NETS]: CHECK.replace('title:', 'title: Nets,'), ...files });
  mkdirSync(join(root, '.cache'));
  const io = {
    cwd: root,
    env: { XDG_CACHE_HOME: join(root, '.cache'), SOURCE_DATE_EPOCH: '1795435200' },
    now: () => new Date('2026-11-23T12:00:00Z'),
    stderr: { write: () => undefined, isTTY: false },
  };
  const session = openSession(io, []);
  onTestFinished(() => session.close());
  const progress = { advance: () => undefined, clear: () => undefined };
  const build = openLiveBuild(root, { drafts: true, themeCode: true, progress: () => progress }, io);
  const write = (path: string, content: string | undefined): void => {
    if (content === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), content);
    session.replace(path, 'disk');
  };
  return {
    write,
    isEarly: (...paths: readonly string[]) => build.isEarly(paths),
    save: (path: string, content: string) => {
      write(path, content);
      return build.early(session.glance([path]), [path]);
    },
    rest: async () => build.next(await session.judge()),
  };
}

const pageOf = ({ site }: LiveSite, path: string): string =>
  Buffer.from(site?.file(`${path}index.html`)?.bytes ?? []).toString('utf8');
const rulesOf = ({ diagnostics }: LiveSite): readonly string[] => diagnostics.map(({ rule }) => rule);

test('a page is made at once, with what is wrong with its file, and what depends on it follows', async () => {
  const { save, rest, isEarly } = desk();
  expect(isEarly(FILE)).toBe(false);
  const { state } = await rest();
  expect(rulesOf(state)).toContain('related-linked');
  expect(isEarly(FILE)).toBe(true);
  expect(isEarly(FILE, 'factchecks/other.yaml')).toBe(false);
  const content = CHECK.replace('did enter', 'entered').replace('    locator: rows 210 to 246\n', '');
  const early = await save(FILE, content);
  expect(early.changed).toEqual(['trawlers-in-reserve/']);
  expect(early.pages.get('trawlers-in-reserve/')).toContain('trawlers entered');
  // What both say together is known from before.
  expect(rulesOf(early.state)).toEqual(expect.arrayContaining(['related-linked', 'locator-given']));
  expect(pageOf(early.state, '')).toContain('trawlers did enter');
  const whole = await rest();
  expect(pageOf(whole.state, '')).toContain('trawlers entered');
  expect(whole.state.fresh.size).toBe(0);
  await save(FILE, content.replace('for six hours', 'for five hours'));
  // What is shown already is no news.
  expect((await rest()).changed).not.toContain('trawlers-in-reserve/index.html');
});

test('a file that cannot be read takes its page away, and nothing else', async () => {
  const { save, rest } = desk({ 'factchecks/trawlers-in-reserve-de.yaml': TRANSLATION });
  const before = await rest();
  const broken = await save(FILE, BROKEN);
  expect([...broken.state.broken.keys()]).toEqual(['trawlers-in-reserve/']);
  const whole = await rest();
  expect(whole.changed).toEqual(['trawlers-in-reserve-de/']);
  expect([...whole.state.broken.keys()].toSorted()).toEqual(['trawlers-in-reserve-de/', 'trawlers-in-reserve/']);
  for (const path of ['', 'nets/', 'trawlers-in-reserve/'])
    expect(pageOf(whole.state, path)).toBe(pageOf(before.state, path));
  expect(whole.state.problems).toEqual(before.state.problems);
  // Another one that is saved meanwhile changes nothing of that.
  const other = await save(NETS, CHECK.replace('title:', 'title: More nets,'));
  expect(other.changed).toEqual(['nets/']);
  expect(other.state.broken.has('trawlers-in-reserve/')).toBe(true);
  expect(pageOf((await rest()).state, '')).toContain('trawlers did enter');
  const back = await save(FILE, CHECK.replace('did enter', 'entered'));
  expect(back.pages.get('trawlers-in-reserve/')).toContain('trawlers entered');
  expect(back.state.broken.has('trawlers-in-reserve/')).toBe(false);
  const { state } = await rest();
  expect(state.broken.size).toBe(0);
  expect(pageOf(state, '')).toContain('trawlers entered');
});

test('a file that is gone takes its page with it', async () => {
  const { write, rest } = desk();
  await rest();
  write(NETS, undefined);
  const { state } = await rest();
  expect([pageOf(state, 'nets/'), state.broken.size]).toEqual(['', 0]);
  expect(pageOf(state, '')).not.toContain('Nets,');
});
