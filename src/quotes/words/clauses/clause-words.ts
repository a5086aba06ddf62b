/**
 * The words of one language that tell how its sentences are built: where a clause begins, what limits it, who is said to
 * speak. Written as the guarded words are: see `guard-words.ts`.
 */
export interface ClauseWords {
  /** With which a clause about the word before begins: who, which, that. */
  readonly relatives: string;
  /** With which another clause begins: and, but, because. */
  readonly conjunctions: string;
  /** Of the above, and of adverbs, those that set one thing against another: but, though, however. */
  readonly contrasts: string;
  /** What says what is so instead: not this but that. */
  readonly correctives: string;
  /** “Without”, which denies no more than what stands behind it. */
  readonly without: string;
  /** Verbs of saying, in the forms that reporters use, and “according to”. */
  readonly speech: string;
  /** What limits the words around it: only, until, except. */
  readonly limits: string;
  /** All, every, always: a quoter may not add them. */
  readonly universals: string;
  /** Pronouns that are subjects: he, we. */
  readonly subjects: string;
  /** All other pronouns and what points back: him, this, there. */
  readonly pronouns: string;
  /** The, a, our. */
  readonly determiners: string;
}
