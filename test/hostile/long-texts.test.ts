import { expect, test } from 'vitest';
import { misuseText } from '../../src/cli/failure.ts';
import { line, machineText, neutralise, withoutCommands } from '../../src/printing/index.ts';
import { markup } from '../../src/render/html/markup.ts';
import { codeBlock, codeSpan } from '../../src/render/markdown/code-markdown.ts';
import { escapeMarkdown, escapeWithReferences, protectLineStarts } from '../../src/render/markdown/escape-markdown.ts';

const SIZE = 300_000;
/** What takes quadratic time takes minutes; what takes linear time, a tenth of a second. */
const LIMIT_MS = 4000;

/** What the patterns of these functions look for, begin with or pass over. */
const PARTS: readonly string[] = [
  ...[
    ' ',
    '\t',
    '\r',
    '\n',
    '\u00a0',
    '\u2028',
    '\u202e',
    '\u{e0041}',
    '\n ',
    ' \n',
    ' :',
    '\n:',
    '\n::',
    '\r::',
    '\u2028::',
  ],
  ...[
    ':',
    '::',
    '#',
    '##',
    '##a',
    '##[',
    '{',
    '{{',
    '&#123;',
    '&#',
    '&#0',
    '&',
    '<',
    '<%',
    '[',
    '[[',
    '%',
    '%>',
    '`',
    '\\',
  ],
  ...[
    'www.',
    'http:',
    'a@',
    '@',
    'a.',
    'import ',
    '\nimport',
    '1',
    '1.',
    '\n1',
    '_',
    ' a',
    '\n(Did you mean ',
    '\ud800',
  ],
];

const FUNCTIONS: Readonly<Record<string, (text: string) => string>> = {
  codeBlock: (text) => codeBlock(text, ''),
  codeSpan,
  escapeMarkdown,
  escapeWithReferences,
  protectLineStarts,
  neutralise,
  withoutCommands,
  machineText,
  misuseText,
  line: (text) => line`${text}`,
  markup: (text) => markup`${text}`.html,
};

test.each(Object.entries(FUNCTIONS))(
  '%s takes no more time than a long text is long',
  (_, write) => {
    for (const part of PARTS) {
      const text = part.repeat(SIZE / part.length);
      const start = performance.now();
      write(text);
      expect({ part, quick: performance.now() - start < LIMIT_MS }).toEqual({ part, quick: true });
    }
  },
  120_000,
);
