import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';

/** A real command that watches; `next` resolves with what it says until a line matches. */
function watchingRender(
  root: string,
  ...argv: readonly string[]
): { readonly next: (end: RegExp) => Promise<string>; readonly end: () => Promise<number | null> } {
  const child = spawn(process.execPath, [resolve('bin/factwright.js'), 'render', ...argv, '--watch'], { cwd: root });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  let look = (): void => {};
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    look();
  });
  return {
    next: (end) =>
      new Promise((done) => {
        look = () => {
          const found = end.exec(said);
          if (found === null) return;
          const length = found.index + found[0].length;
          done(said.slice(0, length));
          [said, look] = [said.slice(length), () => {}];
        };
        look();
      }),
    end: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

function save(root: string, path: string, content: string): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, dirname(path), '.saving'), content);
  renameSync(join(root, dirname(path), '.saving'), join(root, path));
}

test('what was named is rendered again after each change, with its cause above', { timeout: 60_000 }, async () => {
  const root = scratchProject();
  const page = (): string => readFileSync(join(root, 'page.html'), 'utf8');
  const render = watchingRender(root, FILE, '--out', 'page.html');
  expect(await render.next(/press Ctrl-C to stop\.\n/)).toBe(
    `Wrote ${join(root, 'page.html')}\nWatching for changes; press Ctrl-C to stop.\n`,
  );
  expect(page()).toContain('trawlers did enter');
  save(root, FILE, CHECK.replace('did enter', 'entered'));
  expect(await render.next(/Wrote .*\n/)).toBe(
    `Rendering again, because ${FILE} changed.\nWrote ${join(root, 'page.html')}\n`,
  );
  expect(page()).toContain('trawlers entered');
  save(root, FILE, CHECK.replace('title:', 'titel:'));
  expect(await render.next(/Fix the errors first\.\n/)).toMatch(/^Rendering again, because .* changed\.\n[^]*`titel`/);
  expect(page()).toContain('trawlers entered');
  save(root, FILE, CHECK);
  await render.next(/Wrote .*\n/);
  expect(page()).toContain('trawlers did enter');
  save(root, 'factwright.yaml', SETTINGS.replace('Harbour desk', 'Quay desk'));
  expect(await render.next(/Wrote .*\n/)).toContain('because factwright.yaml changed.');
  expect(page()).toContain('Quay desk');
  save(root, 'theme/words/en.yaml', 'article: { nothing: Like this }\n');
  expect(await render.next(/factwright: .*\n/)).toContain('because theme/words/en.yaml is new.');
  rmSync(join(root, 'theme'), { recursive: true });
  expect(await render.next(/Wrote .*\n/)).toContain('because theme/words/en.yaml is gone.');
  rmSync(join(root, FILE));
  expect(await render.next(/factwright: .*\n/)).toContain(`because ${FILE} is gone.`);
  save(root, FILE, CHECK);
  await render.next(/Wrote .*\n/);
  expect(await render.end()).toBe(0);
});

test('of a folder that is watched, checks that are new are rendered as well', { timeout: 60_000 }, async () => {
  const root = scratchProject();
  const render = watchingRender(root, 'factchecks', '--to', 'markdown', '--out', 'pages');
  await render.next(/press Ctrl-C to stop\.\n/);
  save(root, 'factchecks/2024/second.yaml', CHECK);
  await render.next(/Wrote .*second\.md\n/);
  expect(existsSync(join(root, 'pages/second.md'))).toBe(true);
  expect(await render.end()).toBe(0);
});

test('rendering again and again to stdout is refused', async () => {
  const { code, stderr } = await factwright(scratchProject(), 'render', FILE, '--watch');
  expect(code).toBe(2);
  expect(stderr).toContain('Name a file or a folder with --out.');
});
