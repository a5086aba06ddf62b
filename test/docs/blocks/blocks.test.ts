import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { emptyFolder } from '../../cli/empty-folder.ts';
import { readCodeBlocks, type CodeBlock } from './code-blocks.ts';
import { RUN, TRIED } from './tried-by.ts';

const RULES = 'docs/rules/';
const BLOCKS = readCodeBlocks();

test('every block of code is run, tried by a test, or says why not', () => {
  const there: Record<string, string[]> = {};
  for (const { path, language } of BLOCKS.filter((block) => !block.path.startsWith(RULES)))
    (there[path] ??= []).push(language);
  const listed = Object.entries(TRIED).map(([path, all]) => [path, all.map(([language]) => language)]);
  expect(there).toEqual(Object.fromEntries(listed));
});

test('the tests that are named for a block read its page', () => {
  const idle = Object.entries(TRIED).flatMap(([path, all]) =>
    all.flatMap(([, tried]) => {
      if (tried === RUN || !('by' in tried)) return [];
      return existsSync(tried.by) && reads(tried.by, path) ? [] : [`${path}: ${tried.by}`];
    }),
  );
  expect(idle).toEqual([]);
});

/** Whether a test names a page: whole, or by its name alone, as those do that read several. */
function reads(file: string, path: string): boolean {
  const text = readFileSync(file, 'utf8');
  return [path, basename(path), `'${basename(path, '.md')}'`].some((name) => text.includes(name));
}

/** What is wrong with a block by the language that it says it is in. */
const READERS: Readonly<Record<string, (block: CodeBlock) => readonly string[]>> = {
  // What the rule on broken YAML shows first is broken.
  yaml: ({ path, index, text }) =>
    path === 'docs/rules/yaml.md' && index === 0 ? [] : parseDocument(text).errors.map(String),
  json: ({ text }) => {
    JSON.parse(text);
    return [];
  },
  js: ({ text }) => parseSync('block.js', text).errors.map(({ message }) => message),
  ts: ({ text }) => parseSync('block.ts', text).errors.map(({ message }) => message),
  sh: ({ text }) => {
    const { status, stderr } = spawnSync('sh', ['-n'], { input: text, encoding: 'utf8' });
    return status === 0 ? [] : [stderr];
  },
};

test.each(Object.keys(READERS))('every block in %s can be read', (language) => {
  const blocks = BLOCKS.filter((block) => block.language === language);
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks)
    expect([block.path, block.index, READERS[language]?.(block)]).toEqual([block.path, block.index, []]);
});

const NEOVIM = spawnSync('nvim', ['--version']).status === 0;

test.skipIf(!NEOVIM)('what docs/editors.md says in Lua can be read by Neovim', () => {
  const root = emptyFolder();
  const lua = BLOCKS.filter(({ path, language }) => path === 'docs/editors.md' && language === 'lua');
  expect(lua).toHaveLength(3);
  for (const { text } of lua) {
    writeFileSync(join(root, 'block.lua'), text);
    const load = ['--headless', '--clean', '-c', "lua assert(loadfile('block.lua'))", '-c', 'qall!'];
    expect(spawnSync('nvim', load, { cwd: root, encoding: 'utf8', timeout: 20_000 }).stderr).toBe('');
  }
});

const NGINX = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((file) => existsSync(file));

test.skipIf(NGINX === undefined)(
  'nginx takes the settings of docs/publishing/deploy.md, at the top and below a path',
  () => {
    const deploy = BLOCKS.filter(({ path, language }) => path === 'docs/publishing/deploy.md' && language === 'nginx');
    const [top = '', below = ''] = deploy.map(({ text }) => text);
    // Each line that is changed takes the place of the one that says the same without the path.
    const changed = below
      .trimEnd()
      .split('\n')
      .reduce((text, line) => {
        const before = line.replaceAll('/checks/', '/');
        expect(text).toContain(before);
        return text.replace(before, () => line);
      }, top);
    for (const server of [top, changed]) {
      const root = emptyFolder();
      const whole = `pid nginx.pid;\nevents {}\nhttp {\naccess_log off;\nclient_body_temp_path body;\nproxy_temp_path proxy;\nfastcgi_temp_path fast;\nuwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\n${server}}\n`;
      writeFileSync(join(root, 'nginx.conf'), whole);
      const { status, stderr } = spawnSync(
        NGINX ?? '',
        ['-t', '-p', root, '-c', join(root, 'nginx.conf'), '-e', 'stderr'],
        {
          encoding: 'utf8',
        },
      );
      expect([status, stderr]).toEqual([0, expect.stringContaining('test is successful')]);
    }
  },
);
