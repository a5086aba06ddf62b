import type { TokenizerExtension } from 'marked';

/** How often each line may be looked at as the beginning of a block: as deep as blocks may be nested, twice over. */
const BLOCKS_PER_LINE = 200;
/** How many characters may be left in all when inline text is read on, for each that the text has. */
const LEFT_PER_CHARACTER = 4_000;
/** What any text may take. */
const FREE = 1_000_000;

/** Counts the steps of a parser, and ends it by an error where they are too many. */
interface CountedSteps {
  /** Sets the count back, and its limits by the length of the text that is read next. */
  readonly begin: (text: string) => void;
  readonly extensions: readonly TokenizerExtension[];
}

/**
 * A last resort, for shapes that `unreadParts` does not know: marked asks its extensions before each step, and no step
 * looks at more than what is left, so that this bounds its time without a clock.
 */
export function countedSteps(): CountedSteps {
  let blocks = 0;
  let left = 0;
  const step = (level: 'block' | 'inline', take: (text: string) => void): TokenizerExtension => ({
    name: `counted-${level}`,
    level,
    tokenizer: (text) => {
      take(text);
      if (blocks < 0 || left < 0) throw new RangeError('Markdown takes too many steps.');
      return undefined;
    },
  });
  return {
    begin: (text) => {
      blocks = FREE + BLOCKS_PER_LINE * text.split('\n').length;
      left = FREE + LEFT_PER_CHARACTER * text.length;
    },
    extensions: [step('block', () => (blocks -= 1)), step('inline', (text) => (left -= text.length))],
  };
}
