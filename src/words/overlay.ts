/** Words of a file that have no place, each with what is wrong. */
interface WordsProblem {
  readonly key: string;
  readonly what: string;
  /** The keys that could have been meant. */
  readonly instead?: readonly string[];
}

/** Words with those of a file in their place. */
export interface OverlaidWords<T> {
  readonly words: T;
  readonly problems: readonly WordsProblem[];
}

/** Puts words of a publisher, a map of maps of texts as a YAML file holds it, in the place of the usual ones. */
export function overlayWords<T extends object>(usual: T, own: unknown, path: readonly string[] = []): OverlaidWords<T> {
  const problems: WordsProblem[] = [];
  const words: T = { ...usual };
  if (!isMap(own)) return { words, problems: [{ key: path.join('.'), what: 'is not a map of words' }] };
  for (const [name, value] of Object.entries(own)) {
    const key = [...path, name].join('.');
    const before: unknown = Object.hasOwn(usual, name) ? Reflect.get(usual, name) : undefined;
    if (isText(before) || (before === undefined && isPlural(usual) && PLURALS.has(name))) {
      if (isText(value)) Reflect.set(words, name, value);
      else problems.push({ key, what: 'is not a text' });
      for (const lacking of isText(before) && isText(value) ? lackingOf(before, value) : [])
        problems.push({ key, what: `lacks \`${lacking}\`, for which a name or number stands` });
    } else if (isMap(before)) {
      const inner = overlayWords(before, value, [...path, name]);
      Reflect.set(words, name, inner.words);
      problems.push(...inner.problems);
    } else problems.push({ key, what: 'is no word of a page', instead: Object.keys(usual) });
  }
  return { words, problems };
}

/** The placeholders that a text has and another lacks. */
function lackingOf(before: string, value: string): readonly string[] {
  return (before.match(/\{\w+\}/g) ?? []).filter((placeholder) => !value.includes(placeholder));
}

const PLURALS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function isPlural(usual: object): boolean {
  return Object.hasOwn(usual, 'other') && Object.keys(usual).every((name) => PLURALS.has(name));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
