/** A file of 1 MB with 100,000 keys stays below this; what is above it would take many seconds. */
export const MOST_EFFORT = 750_000;

/** Counts lexemes, and the hidden loop of `atIndentedComment` in package `yaml` 2.9.1: blank lines × comments. */
export function effortMeter(): { readonly meet: (type: string | null) => number } {
  let effort = 0;
  let blanks = 0;
  let isCommented = false;
  return {
    meet(type) {
      effort += 1;
      if (type === 'comment') {
        effort += blanks / 100;
        isCommented = true;
      } else if (type === 'newline' || type === 'space') {
        if (!isCommented) blanks += 1;
      } else {
        blanks = 0;
        isCommented = false;
      }
      return effort;
    },
  };
}
