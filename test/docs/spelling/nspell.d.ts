declare module 'nspell' {
  import type { Dictionary } from 'dictionary-en-gb';

  export interface Checker {
    readonly correct: (word: string) => boolean;
  }

  export default function nspell(dictionary: Dictionary): Checker;
}
