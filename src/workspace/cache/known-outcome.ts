import type { FileOutcome } from '../../validate/index.ts';

/** What most runs do not ask for: it serves rules across files, and a change of the shared files. */
export type OutcomeRest = Pick<FileOutcome, 'facts' | 'takes'>;

/** What was found in a check, which only runs that report it ask for. */
type Findings = FileOutcome['diagnostics'];

/** The part of an outcome that every run asks for. */
export interface OutcomeHead extends Omit<FileOutcome, 'file' | 'volatile' | 'diagnostics' | keyof OutcomeRest> {
  /** Present if an error was found. */
  readonly hasErrors?: true;
}

/** A part of some outcomes as it was saved, each with its place among them; read when the first of them is asked for. */
export class SavedParts<Part> {
  #text: (() => string) | undefined;
  #parts: readonly Part[] = [];

  constructor(text: () => string) {
    this.#text = text;
  }

  at(place: number): Part | undefined {
    if (this.#text !== undefined) {
      this.#parts = JSON.parse(this.#text());
      this.#text = undefined;
    }
    return this.#parts[place];
  }
}

/** What was saved of some outcomes besides their heads. */
export interface SavedOutcomes {
  readonly rests: SavedParts<OutcomeRest>;
  readonly findings: SavedParts<Findings>;
}

/** An outcome of an earlier run. */
export class KnownOutcome implements FileOutcome {
  readonly file: string;
  readonly id: FileOutcome['id'];
  readonly status: FileOutcome['status'];
  readonly isPartial: FileOutcome['isPartial'];
  readonly suppressions: FileOutcome['suppressions'];
  readonly day: FileOutcome['day'];
  readonly hasErrors: boolean;
  readonly #saved: SavedOutcomes;
  readonly #place: number;

  constructor(file: string, head: OutcomeHead, saved: SavedOutcomes, place: number) {
    this.file = file;
    this.id = head.id;
    this.status = head.status;
    this.isPartial = head.isPartial;
    this.suppressions = head.suppressions;
    this.day = head.day;
    this.hasErrors = head.hasErrors === true;
    this.#saved = saved;
    this.#place = place;
  }

  get diagnostics(): Findings {
    const found = this.#saved.findings.at(this.#place);
    return Array.isArray(found) ? found : [];
  }

  get takes(): FileOutcome['takes'] {
    return this.#saved.rests.at(this.#place)?.takes;
  }

  get facts(): FileOutcome['facts'] {
    return this.#saved.rests.at(this.#place)?.facts;
  }
}

/** What most runs do not ask of an outcome. */
export function restOf({ takes, facts }: FileOutcome): OutcomeRest {
  return { takes, facts };
}

/** The part of an outcome that every run asks for. */
export function headOf(outcome: FileOutcome): OutcomeHead {
  const { id, status, isPartial, suppressions, day } = outcome;
  return { id, status, isPartial, suppressions, day, ...(hasErrors(outcome) ? { hasErrors: true } : {}) };
}

/** Whether an error was found in a check, for which nothing need be read. */
export function hasErrors(outcome: FileOutcome): boolean {
  return outcome instanceof KnownOutcome
    ? outcome.hasErrors
    : outcome.diagnostics.some(({ level }) => level === 'error');
}
