import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHECK, factwright, scratchProject, SETTINGS } from './scratch-project.ts';

function desk(files: Readonly<Record<string, string>>): string {
  return scratchProject({ 'factwright.yaml': SETTINGS, ...files });
}

/** What a build says that fails for a part. */
async function saidOf(name: string, code: string, more: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = desk({ [`theme/parts/${name}`]: code, ...more });
  const { code: exit, stderr } = await factwright(root, 'build');
  expect(exit).toBe(2);
  expect(existsSync(join(root, 'site/index.html'))).toBe(false);
  return stderr;
}

describe('a part that asks for a field that there is not', () => {
  test.each([
    ['row.js', 'check.autors[0]', '`check` for `autors`', 'Did you mean `check.authors`?'],
    ['row.js', 'check.rating.label.txt', '`check.rating.label` for `txt`', 'Did you mean `check.rating.label.text`?'],
    ['row.js', 'check.claimant.homepage', '`check.claimant` for `homepage`', 'There are `id`, `name`, `kind`'],
    ['verdict.js', 'view.verdict.lable', '`view.verdict` for `lable`', 'Did you mean `view.verdict.label`?'],
    ['glance.js', 'view.claims[0].txt', '`view.claims[0]` for `txt`', 'Did you mean `view.claims[0].text`?'],
    ['glance.js', 'view.claims.map((one) => one.txt)', '`view.claims[0]` for `txt`', '`view.claims[0].text`'],
    ['article.js', 'view.words.verdikt', '`view.words` for `verdikt`', 'Did you mean `view.words.verdict`?'],
    ['footer.js', 'navigation[0].adress', '`navigation[0]` for `adress`', 'Did you mean `navigation[0].address`?'],
  ])('%s: %s is told of it, and of what is meant', async (name, expression, what, hint) => {
    const code = `export default ({ check, view, navigation }, { html }) =>\n  html\`<strong>\${${expression}}</strong>\`;\n`;
    const own = code.replace('{ check, view, navigation }', `{ ${/^\w+/.exec(expression)?.[0] ?? ''} }`);
    const words = await saidOf(name, own);
    const part = name.replace('.js', '');
    expect(words).toContain(`The part \`${part}\` of the theme (\`theme/parts/${name}\``);
    expect(words).toContain(`asks ${what}, which it does not have.`);
    expect(words).toContain(hint);
  });

  test.each([
    ['verdict.js', 'view.verdict.rating.label.text', '`view.verdict.rating` is a text', '`view.verdict.label.text`?'],
    ['row.js', 'check.updated.date', '`check.updated` is absent here', '`check.updated?.`'],
  ])('%s: %s, which reads of what is not there, is told what it read', async (name, expression, what, hint) => {
    const code = `export default ({ view, check }, { html }) => html\`<b>\${${expression}}</b>\`;\n`;
    const words = await saidOf(name, code.replace('view, check', expression.split('.')[0] ?? ''));
    expect(words).toMatch(/\(`theme.parts.\w+\.js`.*\) threw an error: Cannot read/);
    expect(words).toContain(what);
    expect(words).toContain(hint);
  });

  test('a place that a section has lost is said once, by its file', async () => {
    const root = desk({
      'theme/parts/verdict.js': 'export default ({ view }, { html }) => html`<b>${view.verdict.label.text}</b>`;',
      'factchecks/second.yaml': CHECK,
      'factchecks/third.yaml': CHECK,
    });
    const { code, stderr } = await factwright(root, 'build', '--force');
    expect(code).toBe(1);
    expect(stderr).toContain('`second/index.html` and 2 more pages link to `#verdict`, which they do not have.');
    expect(stderr.match(/theme\/parts\/verdict\.js/g)).toHaveLength(1);
  });

  test('and so is one that takes what it is not given', async () => {
    const words = await saidOf('masthead.js', 'export default ({ view }, { html }) => html`${view?.title}`;');
    expect(words).toContain('is given no `view`.');
  });

  test('a field that only this check lacks is absent, as ever', async () => {
    const row =
      'export default ({ check, logo }, { html }) => html`<li>[${check.updated}${check.withdrawn}${logo}${check.rating?.label.lang}${check.topics[3]}]</li>`;';
    const article =
      'export default ({ view, others }, { html, usual }) => html`<i>${[...others(), view.translationOf, view.citations["none"]?.source]}</i>${usual()}`;';
    const root = desk({ 'theme/parts/row.js': row, 'theme/parts/article.js': article });
    expect(await factwright(root, 'build')).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toContain('<li>[]</li>');
    expect(readFileSync(join(root, 'site/trawlers-in-reserve/index.html'), 'utf8')).toContain('<i></i>');
  });

  test('all that an article is can be read, and stays what it is', async () => {
    const code = 'export default ({ view }, { html }) => html`<pre>${encodeURIComponent(JSON.stringify(view))}</pre>`;';
    const root = desk({ 'theme/parts/article.js': code });
    expect((await factwright(root, 'build')).code).toBe(0);
    const folder = join(root, 'site/trawlers-in-reserve');
    const [, printed = ''] = /<pre>(.*)<\/pre>/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
    const article: unknown = JSON.parse(decodeURIComponent(printed.replaceAll('&#39;', "'")));
    expect({ version: 1, ...(article as object) }).toEqual(JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8')));
  });
});

describe('an error in a part is told with its place', () => {
  /** In a process of its own, where it is Node that reads the part. */
  function saidByNode(files: Readonly<Record<string, string>>): string {
    const { stderr } = spawnSync(process.execPath, [resolve('bin/factwright.js'), 'build'], {
      cwd: desk(files),
      encoding: 'utf8',
    });
    return stderr;
  }

  test('file and line, also of a file that the part imports', () => {
    const broken =
      "import { second } from '../lib/second.js';\n\nexport default (data, { html }) => {\n  return html`${second(data)}`;\n};\n";
    const lib = 'export function second(data) {\n  return data.path.missing.more;\n}\n';
    const words = saidByNode({ 'theme/parts/footer.js': broken, 'theme/lib/second.js': lib });
    expect(words).toContain(
      "The part `footer` of the theme (`theme/lib/second.js`, line 2) threw an error: Cannot read properties of undefined (reading 'more').",
    );
  });

  test('the line of a field that there is not', () => {
    const words = saidByNode({
      'theme/parts/row.mjs':
        'export default ({ check }, { html }) => {\n  const { title } = check;\n  return html`${title}${check.autor}`;\n};\n',
    });
    expect(words).toContain('The part `row` of the theme (`theme/parts/row.mjs`, line 3) asks `check` for `autor`');
  });

  test('the line of what is no JavaScript', () => {
    const words = saidByNode({
      'theme/parts/row.js':
        "import { join } from 'node:path';\nexport const a = 1;\nexport default ({ check }, { html }) => {\n  const b = ;\n  return html`${b}`;\n};\n",
    });
    expect(words).toContain("`theme/parts/row.js` cannot be loaded: Unexpected token ';'");
    expect(words).toContain('It fails in `theme/parts/row.js`, line 4.');
  });
});
