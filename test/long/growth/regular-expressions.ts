import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** A regular expression of the sources, and where it stands. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** The first place where it stands: `src/snapshots/lock.ts:40`, or how it came about where it is constructed. */
  readonly place: string;
}

/** Every regular expression literal below a folder, each once. */
export function literalsBelow(folder: string): readonly Expression[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|js)$/.test(name));
  return once(files.toSorted().flatMap((name) => literalsOf(join(folder, name))));
}

function literalsOf(file: string): readonly Expression[] {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: Expression[] = [];
  const split = new Set<number | string>();
  new Visitor({
    CallExpression({ callee, arguments: [first] }) {
      // Who splits by an expression looks for it at every place, whatever its flags.
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (callee.property.name !== 'split' || first === undefined) return;
      split.add(first.type === 'Identifier' ? first.name : first.start);
    },
  }).visit(program);
  new Visitor({
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && init && split.has(id.name)) split.add(init.start);
    },
  }).visit(program);
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return;
      const { pattern, flags } = node.regex;
      const line = text.slice(0, node.start).split('\n').length;
      const isSplit = split.has(node.start) && !flags.includes('g');
      found.push({ source: pattern, flags: isSplit ? `${flags}g` : flags, place: `${file}:${line}` });
    },
  }).visit(program);
  return found;
}

/** Every expression that `run` constructs from text, each once. */
export async function constructedWhile(run: () => Promise<unknown>): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given: ConstructorParameters<typeof RegExp>, newTarget) {
      const made = Reflect.construct(target, given, newTarget);
      const [, place] = /\/(src\/[^\s)]+?\.(?:ts|js):\d+):\d+\)?$/m.exec(new Error('place').stack ?? '') ?? [];
      if (place !== undefined) found.push({ source: made.source, flags: made.flags, place: `${place} (constructed)` });
      return made;
    },
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
  return once(found);
}

/** The same expression in several places is one. */
function once(expressions: readonly Expression[]): readonly Expression[] {
  const byText = new Map<string, Expression>();
  for (const one of expressions) {
    const key = `/${one.source}/${one.flags}`;
    if (!byText.has(key)) byText.set(key, one);
  }
  return [...byText.values()];
}
