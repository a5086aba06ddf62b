import { expect, test } from 'vitest';
import { findRenames, type NamedText } from '../../../src/workspace/git/renames.ts';

function text(path: string, ...said: readonly string[]): NamedText {
  return { path, bytes: Buffer.from(said.join('\n')) };
}

/** Lines that only one file has. */
function lines(of: string, count = 10): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${of} said so for the ${index}th time.`);
}

test('a file that shares half of its lines is the same one', () => {
  const old = text('a.yaml', ...lines('Oren Vask'));
  const edited = text('b.yaml', ...lines('Oren Vask', 6), ...lines('The harbour', 4));
  const other = text('c.yaml', ...lines('Oren Vask', 3), ...lines('The ferry line', 7));
  expect([...findRenames([old], [other, edited])]).toEqual([['b.yaml', 'a.yaml']]);
  expect([...findRenames([old], [other])]).toEqual([]);
});

test('each file is one other at most, and the nearest', () => {
  const one = text('one.yaml', ...lines('Oren Vask'), 'first');
  const two = text('two.yaml', ...lines('Oren Vask'), 'second');
  const renames = findRenames(
    [one, two],
    [
      text('x.yaml', ...lines('Oren Vask'), 'second'),
      text('y.yaml', ...lines('Oren Vask'), 'first'),
      text('z.yaml', ...lines('Oren Vask'), 'third'),
    ],
  );
  expect(Object.fromEntries(renames)).toEqual({ 'x.yaml': 'two.yaml', 'y.yaml': 'one.yaml' });
});

test('where all files are alike, the name tells', () => {
  const old = Array.from({ length: 80 }, (_, index) => text(`old/${index}.yaml`, ...lines('Everybody'), String(index)));
  const now = old.map(({ path, bytes }) => ({
    path: path.replace('old', 'new'),
    bytes: Buffer.from(bytes.toString().replace('said', 'claimed')),
  }));
  const renames = findRenames(old, now.toReversed());
  expect(renames.size).toBe(80);
  for (const [after, before] of renames) expect(after).toBe(before.replace('old', 'new'));
});

test('a few thousand edited files are told apart in seconds, be they built to be alike', { timeout: 20_000 }, () => {
  for (const by of [(index: number) => `Minister ${index % 2000}`, (index: number) => `Minister ${index % 3}`]) {
    const files = (folder: string, end: string): readonly NamedText[] =>
      Array.from({ length: 2000 }, (_, index) =>
        text(`${folder}/${folder}-${index}.yaml`, ...lines(by(index), 80), end),
      );
    const start = performance.now();
    findRenames(files('old', 'before'), files('new', 'after'));
    expect(performance.now() - start).toBeLessThan(9_000);
  }
});
