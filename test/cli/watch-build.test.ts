import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CHECK, scratchProject, SETTINGS } from './scratch-project.ts';

const FILE = 'factchecks/trawlers-in-reserve.yaml';
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** What a watching build said of one run. */
interface Run {
  readonly stdout: string;
  readonly stderr: string;
}

/** A real build that watches; `next` resolves with the next run that ends. */
function watchingBuild(root: string): {
  readonly next: () => Promise<Run>;
  readonly end: () => Promise<number | null>;
} {
  const child = spawn(process.execPath, [resolve('bin/factwright.js'), 'build', '--watch', '--no-cards'], {
    cwd: root,
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  onTestFinished(() => void child.kill('SIGKILL'));
  let [stdout, stderr] = ['', ''];
  let look = (): void => {};
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    look();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    look();
  });
  let runs = 0;
  return {
    next: () =>
      new Promise((done) => {
        look = () => {
          const isFirst = runs === 0;
          const hasEnded = /^Built .*\n/m.test(stdout) || /^(?:Nothing was|factwright:)/m.test(stderr);
          if (!hasEnded || !(isFirst ? /press Ctrl-C/ : /^Building again/m).test(stderr)) return;
          runs += 1;
          done({ stdout, stderr });
          [stdout, stderr, look] = ['', '', () => {}];
        };
        look();
      }),
    end: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

function save(root: string, path: string, content: string | Uint8Array): void {
  mkdirSync(join(root, dirname(path)), { recursive: true });
  writeFileSync(join(root, dirname(path), '.saving'), content);
  renameSync(join(root, dirname(path), '.saving'), join(root, path));
}

test(
  'a build that watches sees checks, settings, pictures and all of the theme, and says why it builds',
  { timeout: 90_000 },
  async () => {
    const root = scratchProject({ 'factwright.yaml': SETTINGS.replace(/^site:.*\n/m, '') });
    const read = (path: string): string => readFileSync(join(root, 'site', path), 'utf8');
    const page = (): string => read('trawlers-in-reserve/index.html');
    const styles = (): string =>
      read(`assets/${readdirSync(join(root, 'site/assets')).find((name) => name.endsWith('.css')) ?? ''}`);
    const build = watchingBuild(root);
    const first = await build.next();
    expect(first.stderr).toMatch(
      /^Without `site\.url` in factwright\.yaml[^\n]*\nWatching for changes; press Ctrl-C to stop\.\n$/,
    );
    const steps: readonly (readonly [
      path: string,
      content: string | Uint8Array,
      what: string,
      isSeen: () => boolean,
    ])[] = [
      [FILE, CHECK.replace('did enter', 'entered'), 'changed', () => page().includes('trawlers entered')],
      ['theme/style.css', '.row{color:#123456}', 'is new', () => styles().includes('#123456')],
      ['theme/style.css', '.row{color:#654321}', 'changed', () => styles().includes('#654321')],
      [
        'theme/words/en.yaml',
        'site: { frame: { method: About our work } }\n',
        'is new',
        () => page().includes('About our work'),
      ],
      ['theme/static/about/note.txt', 'a note', 'is new', () => read('about/note.txt') === 'a note'],
      [
        'theme/parts/footer.js',
        'export default (data, { html }) => html`<p>Ours</p>`;',
        'is new',
        () => page().includes('<p>Ours</p>'),
      ],
      [
        'theme/parts/footer.js',
        'export default (data, { html }) => html`<p>Mine</p>`;',
        'changed',
        () => page().includes('<p>Mine</p>'),
      ],
      ['theme/lib/words.js', "export const words = 'First';", 'is new', () => true],
      [
        'theme/parts/footer.js',
        "import { words } from '../lib/words.js';\nexport default (data, { html }) => html`<p>${words}</p>`;",
        'changed',
        () => page().includes('<p>First</p>'),
      ],
      ['theme/lib/words.js', "export const words = 'Second';", 'changed', () => page().includes('<p>Second</p>')],
      ['factchecks/_media/quay.png', PIXEL, 'is new', () => true],
      [
        FILE,
        `${CHECK}media:\n  quay: { file: quay.png, alt: The quay of Sel, credit: Harbour desk }\nimage: quay\n`,
        'changed',
        () => /pictures\/quay-[0-9a-f]{12}\.png/.test(page()),
      ],
      [
        'factwright.yaml',
        SETTINGS.replace(/^site:.*\n/m, '').replace('Harbour desk', 'Quay desk'),
        'changed',
        () => page().includes('Quay desk'),
      ],
    ];
    for (const [path, content, what, isSeen] of steps) {
      save(root, path, content);
      const { stderr } = await build.next();
      // The note on the address was said, and stays true.
      expect(stderr).toBe(`Building again, because ${path} ${what}.\n`);
      expect([path, isSeen()]).toEqual([path, true]);
    }
    rmSync(join(root, 'theme/style.css'));
    expect((await build.next()).stderr).toBe('Building again, because theme/style.css is gone.\n');
    expect(styles()).not.toContain('#654321');
    save(root, 'theme/parts/footer.js', 'export default () => { throw new Error("late"); };');
    expect((await build.next()).stderr).toMatch(
      /^Building again, because theme\/parts\/footer\.js changed\.\nfactwright: The part `footer`/,
    );
    save(root, 'theme/parts/footer.js', 'export default (data, { html }) => html`<p>Again</p>`;');
    await build.next();
    expect(page()).toContain('<p>Again</p>');
    expect(await build.end()).toBe(0);
  },
);
