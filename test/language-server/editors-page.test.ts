import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_KINDS, schemaFile, modeline, vscodeSettings } from '../../src/authoring/init/editor-files.ts';
import { COMMANDS } from '../../src/language-server/commands/commands.ts';

const PAGE = readFileSync('docs/editors.md', 'utf8');

/** The blocks of code of one language. */
function blocks(language: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code);
}

test('the page on editors names the commands of the server, and no others', () => {
  const named = [...PAGE.matchAll(/factwright\.[a-z]+[A-Z]\w+/g)].map(([name]) => name);
  expect(new Set(named)).toEqual(new Set(Object.values(COMMANDS)));
});

test('its settings are JSON, and those of schemas are the ones that `init` writes', () => {
  const [, schemas] = blocks('json').map((code): unknown => JSON.parse(code));
  expect(JSON.parse(vscodeSettings('factchecks'))).toMatchObject(schemas as object);
  for (const kind of SCHEMA_KINDS) expect(PAGE).toContain(schemaFile(kind));
  expect(blocks('yaml')).toEqual([modeline('factcheck', 'factchecks/nets.yaml')]);
});
