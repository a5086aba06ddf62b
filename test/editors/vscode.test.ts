import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/language-server/commands/commands.ts';
import { validateDocument } from '../../src/schema/index.ts';
import { VERSION } from '../../src/version.ts';
import { parseYaml } from '../../src/yaml/index.ts';

const FOLDER = 'editors/vscode';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly main: string;
  readonly activationEvents: readonly string[];
  readonly capabilities: { readonly untrustedWorkspaces: { readonly supported: boolean } };
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly snippets: readonly { readonly path: string }[];
  };
  readonly scripts: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
}

const read = (path: string): string => readFileSync(`${FOLDER}/${path}`, 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const program = read('src/extension.js');

test('the manifest of the extension names what there is: commands, settings, snippets, the program', () => {
  const commands = manifest.contributes.commands.map(({ command }) => command);
  const registered = [...program.matchAll(/registerCommand\('([^']+)'/g)].map(([, name]) => name);
  expect(registered).toEqual(commands);
  for (const entries of Object.values(manifest.contributes.menus))
    for (const { command } of entries) expect(commands).toContain(command);
  for (const name of Object.keys(manifest.contributes.configuration.properties))
    expect(program).toContain(`get('${name.replace('factwright.', '')}')`);
  for (const { path } of manifest.contributes.snippets) expect(existsSync(`${FOLDER}/${path}`)).toBe(true);
  expect(manifest.scripts['build']).toContain(`--outfile=${manifest.main.replace('./', '')}`);
});

test('it asks the server for the commands that the server has', () => {
  const asked = [...program.matchAll(/ask\('([^']+)'/g)].map(([, name]) => name);
  expect(new Set(asked)).toEqual(new Set(Object.values(COMMANDS)));
});

test('it starts for projects alone, runs nothing of a folder that nobody trusts, and is pinned like the rest', () => {
  expect(manifest.version).toBe(VERSION);
  // A file at the top is found without a search.
  expect(manifest.activationEvents).toEqual([
    'workspaceContains:**/factwright.yaml',
    'workspaceContains:factwright.yaml',
  ]);
  expect(manifest.capabilities.untrustedWorkspaces.supported).toBe(false);
  for (const version of Object.values(manifest.devDependencies)) expect(version).toMatch(/^\d/);
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

/** A snippet as it is if nobody changes what it proposes. */
function expanded({ body }: Snippet, indent: string): string {
  return body
    .map((line) =>
      `${indent}${line}`
        .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-23')
        .replaceAll(/\$\{\d\|([^,|]+)[^}]*\}/g, '$1')
        .replaceAll(/\$\{\d:([^}]*)\}/g, '$1'),
    )
    .join('\n');
}

test('a check that is made of the snippets follows the format', () => {
  const snippets = JSON.parse(read('snippets/factwright.json')) as Readonly<Record<string, Snippet>>;
  const of = (name: string): string => expanded(snippets[name] ?? { prefix: '', body: [] }, '  ');
  const text = `title: Nets
statement: { summary: No nets., quote: the words that assert it, speaker: party-id, date: 2026-11-01 }
claims:
${of('Claim')}
evidence:
${of('Evidence')}
sources:
${of('Source')}
replies:
${of('Reply')}
parties:
  party-id: { name: Oren Vask, kind: person }
`;
  const { document } = parseYaml(text);
  const found = document === undefined ? undefined : validateDocument('factcheck', document);
  expect(found?.problems).toBeUndefined();
  expect(Object.keys(snippets)).toEqual(['Claim', 'Evidence', 'Source', 'Reply']);
});
