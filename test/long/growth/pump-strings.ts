import { parseRegExpLiteral, type AST } from '@eslint-community/regexpp';

/** A text that grows: `prefix`, then `piece` again and again, then `suffix`. */
export interface Pump {
  readonly prefix: string;
  readonly piece: string;
  readonly suffix: string;
}

/** One character of each kind that the sources tell apart; with those of the expression itself they stand for all others. */
const KINDS =
  ' \n\t\r\f\0\u000b\u0085\u00a0\u2028\u200b\ufeff' +
  'abefnstxwzABEFXZ0123456789' +
  '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~' +
  '“”„«»‘’‚…—–‹›「」『』。、！？，．・･［］（）×©®™°€²½①' +
  'éßñışœαΩжЖאבשاكيةكक्िবกำขລက北あアㄅ가٠٣۵०５Ａ' +
  '\u0301\u064b\u05b0\u0640\u200d\u202e\ue000\ue001\ue003\ud800\udc00\ufffe😀𠀀';

/** The texts that could make an expression look at the same characters again and again. */
export function pumpsOf(expression: { readonly source: string; readonly flags: string }): readonly Pump[] {
  const literal = parseRegExpLiteral(`/${expression.source}/${expression.flags}`);
  const kinds = kindsIn(literal);
  const samples = samplesIn(literal, kinds);
  const pieces = unique([...kinds, ...samples.repeated, ...pairs(kinds), ...samples.whole, ...samples.starts]);
  const prefixes = unique(['', ...samples.before]);
  const suffixes = unique(['', kinds.at(-1) ?? '', '\n', '\0', ...samples.after].slice(0, 6));
  return prefixes.flatMap((prefix) =>
    pieces.flatMap((piece) => suffixes.map((suffix): Pump => ({ prefix, piece, suffix }))),
  );
}

/** The text of a pump at about a length. */
export function pumped({ prefix, piece, suffix }: Pump, length: number): string {
  return prefix + piece.repeat(Math.ceil(length / piece.length)) + suffix;
}

const MOST_KINDS = 14;
const MOST_SAMPLES = 40;

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function pairs(kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((one) => kinds.flatMap((other) => (one === other ? [] : [one + other])));
}

type Atom = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

/** One character for each set of atoms that match the same ones; the last matches none, where there is such a one. */
function kindsIn(literal: AST.RegExpLiteral): readonly string[] {
  const atoms = atomsIn(literal.pattern);
  const tests = [...new Set(atoms.map(({ raw }) => raw))].map((raw) => new RegExp(`^(?:${raw})$`, flagsFor(literal)));
  const characters = new Set([...KINDS, ...[...literal.raw].filter((one) => one !== '/')]);
  const byMatches = new Map<string, string>();
  for (const one of characters) {
    const key = tests.map((test) => (test.test(one) ? '1' : '0')).join('');
    if (!byMatches.has(key)) byMatches.set(key, one);
  }
  const count = (key: string): number => [...key].filter((bit) => bit === '1').length;
  return [...byMatches]
    .toSorted(([a], [b]) => count(b) - count(a))
    .map(([, one]) => one)
    .filter((_, index, all) => index < MOST_KINDS - 1 || index === all.length - 1);
}

function flagsFor({ flags }: AST.RegExpLiteral): string {
  return `${flags.ignoreCase ? 'i' : ''}${flags.unicode ? 'u' : ''}${flags.unicodeSets ? 'v' : ''}${flags.dotAll ? 's' : ''}`;
}

function atomsIn(node: AST.Node): readonly Atom[] {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return [node];
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(atomsIn);
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? node.alternatives.flatMap(atomsIn) : [];
    case 'Alternative':
      return node.elements.flatMap(atomsIn);
    case 'Quantifier':
      return atomsIn(node.element);
    default:
      return [];
  }
}

interface Samples {
  /** What is repeated in the expression. */
  readonly repeated: readonly string[];
  /** What stands before something repeated. */
  readonly before: readonly string[];
  /** What stands after something repeated. */
  readonly after: readonly string[];
  /** What stands before something repeated with some of it: many beginnings, none of which ends. */
  readonly starts: readonly string[];
  /** What the whole expression matches, and the same without its end. */
  readonly whole: readonly string[];
}

function samplesIn(literal: AST.RegExpLiteral, kinds: readonly string[]): Samples {
  const sample = sampler(literal, kinds);
  const repeated: string[] = [];
  const before: string[] = [];
  const after: string[] = [];
  const starts: string[] = [];
  const visit = (node: AST.Node, prefix: string, suffix: string): void => {
    if (node.type === 'Alternative') {
      const texts = node.elements.map((element) => sample(element)[0] ?? '');
      for (const [index, element] of node.elements.entries())
        visit(element, prefix + texts.slice(0, index).join(''), texts.slice(index + 1).join('') + suffix);
    } else if (node.type === 'Quantifier') {
      if (node.max > 1) {
        const pieces = sample(node.element);
        repeated.push(...pieces, pieces.join(''));
        before.push(prefix);
        after.push(suffix);
        starts.push(...pieces.map((piece) => prefix + piece), ...pieces.map((piece) => prefix + piece.repeat(20)));
      }
      visit(node.element, prefix, suffix);
    } else if ('alternatives' in node) for (const inner of node.alternatives) visit(inner, prefix, suffix);
  };
  visit(literal.pattern, '', '');
  const whole = sample(literal.pattern);
  const filled = (texts: readonly string[]): readonly string[] =>
    unique(texts.filter((text) => text !== '' && text.length < 200)).slice(0, MOST_SAMPLES);
  return {
    repeated: filled(repeated),
    before: filled(before).slice(0, 8),
    after: filled(after),
    starts: filled(starts),
    whole: filled(whole.flatMap((text) => [text, text.slice(0, -1)])).slice(0, 10),
  };
}

/** Texts that a part of the expression matches, as short as can be, some of each choice. */
function sampler(literal: AST.RegExpLiteral, kinds: readonly string[]): (node: AST.Node) => readonly string[] {
  const flags = flagsFor(literal);
  const some = (texts: readonly string[]): readonly string[] => unique(texts).slice(0, 8);
  const sample = (node: AST.Node): readonly string[] => {
    switch (node.type) {
      case 'Character':
        return [String.fromCodePoint(node.value)];
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass': {
        const test = new RegExp(`^(?:${node.raw})$`, flags);
        return some([...kinds, ...KINDS].filter((kind) => test.test(kind))).slice(0, 3);
      }
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return some(node.alternatives.flatMap((alternative) => sample(alternative).slice(0, 3)));
      case 'Alternative': {
        const parts = node.elements.map(sample);
        const most = Math.max(1, ...parts.map(({ length }) => length));
        return some(
          Array.from({ length: most }, (_, at) => parts.map((texts) => texts[at % texts.length] ?? '').join('')),
        );
      }
      case 'Quantifier': {
        const inner = sample(node.element);
        return node.min === 0 ? some(['', ...inner]) : some(inner.map((text) => text.repeat(node.min)));
      }
      case 'Backreference':
        return [node.resolved === null || Array.isArray(node.resolved) ? '' : (sample(node.resolved)[0] ?? '')];
      default:
        return [''];
    }
  };
  return sample;
}
