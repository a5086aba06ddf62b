import { Composer, isNode, type CST, type ParsedNode } from 'yaml';
import { MOST_FINDINGS } from '../finding.ts';
import type { ParserError } from './scan.ts';

/** The abstract syntax of a document with everything that package `yaml` says against it. */
export interface Composed {
  /** Absent if the file holds no document, or has too many errors. */
  readonly root?: ParsedNode;
  readonly errors: readonly ParserError[];
  /** Where parsing stopped because of too many errors. */
  readonly stoppedAt?: number;
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: unknown };

/** Composes the tokens of one document. Recursion is as deep as the document: check the depth first. */
export function compose(tokens: readonly CST.Token[], textLength: number): Composed {
  const errors: ParserError[] = [];
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // The check of package `yaml` is quadratic; ours is not.
    uniqueKeys: false,
  });
  // The composer's own way makes an Error with a stack for each problem, which a hostile file turns into many seconds.
  const onError = (source: ErrorSource, code: string, message: string, isWarning = false): void => {
    if (isWarning) return;
    if (errors.length >= MOST_FINDINGS) throw new TooManyErrors();
    errors.push({ code, message, ...place(source) });
  };
  Object.assign(composer, { onError });
  try {
    for (const document of composer.compose(tokens, true, textLength)) {
      return isNode(document.contents) ? { root: document.contents, errors } : { errors };
    }
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
  }
  return { errors, stoppedAt: errors.at(-1)?.end ?? 0 };
}

class TooManyErrors extends Error {}

function place(source: ErrorSource): { readonly start: number; readonly end: number } {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if (isRange(source)) return { start: source[0] ?? 0, end: source[1] ?? 0 };
  const length = typeof source.source === 'string' ? source.source.length : 1;
  return { start: source.offset, end: source.offset + length };
}

function isRange(source: Exclude<ErrorSource, number>): source is readonly number[] {
  return Array.isArray(source);
}
