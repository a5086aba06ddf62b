/** What a new project is made of. */
export interface ProjectAnswers {
  /** Who publishes. */
  readonly publisher: string;
  /** The address of the site. */
  readonly url?: string;
  /** The first is the default. */
  readonly languages: readonly string[];
  /** The name of a built-in scale. */
  readonly scale: string;
}

/** A system that runs a check for each change. */
export type Ci = 'github' | 'gitlab';
