import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timesIn, withTimes } from '../../../src/workspace/build/folder-times.ts';

const folder = fc.constantFrom('', 'log', 'log/harbour', 'a folder', 'topics/ferry');
const time = fc.nat().map(String);

test('times that have changed are noted, those of folders that are gone go, and all others stay', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(folder, time), { selector: ([name]) => name }),
      fc.uniqueArray(fc.tuple(folder, fc.option(time, { nil: undefined })), { selector: ([name]) => name }),
      fc.boolean(),
      (known, changed, isCut) => {
        const text = known.map(([name, at]) => `${at} ${name}\n`).join('');
        const expected = new Map(known);
        for (const [name, at] of changed)
          if (at === undefined) expected.delete(name);
          else expected.set(name, at);
        const whole = withTimes(isCut ? text.slice(0, -1) : text, new Map(changed));
        expect(timesIn(whole)).toEqual(expected);
        expect(whole === '' || whole.endsWith('\n')).toBe(true);
      },
    ),
  );
});
