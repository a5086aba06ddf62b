import { expect, test } from 'vitest';
import { line, machineJson, machineJsonLine, machineText, neutralise } from '../../src/printing/index.ts';

test.each([
  ['x\n::error::y', 'Wrote x␊::error::y\n'],
  ['a\tb', 'Wrote a b\n'],
  ['\u001b[2J\u009b\u202e\u180e\ufff9', 'Wrote ␛[2J<U+009B><U+202E><U+180E><U+FFF9>\n'],
  ['\u{e0041}\ud800', 'Wrote <U+E0041><U+D800>\n'],
  ['##vso[x]', 'Wrote # #vso[x]\n'],
  ['ک\u200cه \u{1f469}\u200d\u{1f33e}', 'Wrote ک\u200cه \u{1f469}\u200d\u{1f33e}\n'],
])('%j stays within its line', (path, expected) => {
  expect(line`Wrote ${path}`).toBe(expected);
});

test('a line that begins with what was put in gives no command', () => {
  expect(line`${'::error::x'}`).toBe(': :error::x\n');
  expect(line`  ${'##teamcity[x]'}${1}`).toBe('  # #teamcity[x]1\n');
});

test('JSON is the same data, and nothing of it steers or is unseen', () => {
  const data = { 'a\u009b##': ['\u202e', '\u{e0041}', '\n\u007f\ufeff', '####[x]', 'ک\u200cه'] };
  for (const text of [machineJson(data), machineJsonLine(data)]) {
    expect(JSON.parse(text)).toEqual(data);
    expect(neutralise(text.replaceAll('\n', ''))).toBe(text.replaceAll('\n', ''));
    expect(text).not.toContain('##');
  }
  expect(machineJsonLine(data).match(/\n/g)).toHaveLength(1);
  expect(machineText('\u202e##')).toBe(String.raw`"\u202e\u0023#"`);
});
