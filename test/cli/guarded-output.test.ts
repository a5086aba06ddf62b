import { expect, test } from 'vitest';
import { guarded } from '../../src/cli/guarded-output.ts';

function through(text: string): string {
  let seen = '';
  guarded({ write: (piece) => (seen += piece), isTTY: false }).write(text);
  return seen;
}

test('colours, line ends and tabs pass', () => {
  const text = '\u001b[2J\u001b[3J\u001b[H\u001b[31m✗\u001b[39m\ta\n\u001b[1m\u001b[22m';
  expect(through(text)).toBe(text);
});

test('whatever else steers a terminal is shown', () => {
  expect(through('\u001b]0;owned\u0007\u009b5n\r\u202e\u001b[6n\u001b[1;31m')).toBe(
    '␛]0;owned␇<U+009B>5n␍<U+202E>␛[6n␛[1;31m',
  );
});
