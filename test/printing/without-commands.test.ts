import { expect, test } from 'vitest';
import { withoutCommands } from '../../src/printing/without-commands.ts';

test.each([
  ['##[stop-commands]x', '# #[stop-commands]x'],
  ['a ##vso[task.setvariable variable=x]y', 'a # #vso[task.setvariable variable=x]y'],
  ['::error::x', ': :error::x'],
  ['a\n  ::set-output name=x::y', 'a\n  : :set-output name=x::y'],
  ['a ::b', 'a ::b'],
  ['## heading', '## heading'],
])('%j gives a runner no command', (text, expected) => {
  expect(withoutCommands(text)).toBe(expected);
});
