import type { FileOutcome } from '../../validate/index.ts';

/** What most runs do not ask for: it serves rules across files, and a change of the shared files. */
export type OutcomeRest = Pick<FileOutcome, 'facts' | 'takes'>;

/** The part of an outcome that every run asks for. */
export type OutcomeHead = Omit<FileOutcome, 'file' | 'volatile' | keyof OutcomeRest>;

/** The rest of some outcomes as it was saved, each with its place among them; read when the first of them is asked for. */
export class SavedRests {
  #text: (() => string) | undefined;
  #rests: readonly OutcomeRest[] = [];

  constructor(text: () => string) {
    this.#text = text;
  }

  at(place: number): OutcomeRest | undefined {
    if (this.#text !== undefined) {
      this.#rests = JSON.parse(this.#text());
      this.#text = undefined;
    }
    return this.#rests[place];
  }
}

/** An outcome of an earlier run. */
export class KnownOutcome implements FileOutcome {
  readonly file: string;
  readonly id: FileOutcome['id'];
  readonly diagnostics: FileOutcome['diagnostics'];
  readonly status: FileOutcome['status'];
  readonly isPartial: FileOutcome['isPartial'];
  readonly suppressions: FileOutcome['suppressions'];
  readonly day: FileOutcome['day'];
  readonly #rests: SavedRests;
  readonly #place: number;

  constructor(file: string, head: OutcomeHead, rests: SavedRests, place: number) {
    this.file = file;
    this.id = head.id;
    this.diagnostics = head.diagnostics;
    this.status = head.status;
    this.isPartial = head.isPartial;
    this.suppressions = head.suppressions;
    this.day = head.day;
    this.#rests = rests;
    this.#place = place;
  }

  get takes(): FileOutcome['takes'] {
    return this.#rests.at(this.#place)?.takes;
  }

  get facts(): FileOutcome['facts'] {
    return this.#rests.at(this.#place)?.facts;
  }
}

/** What most runs do not ask of an outcome. */
export function restOf({ takes, facts }: FileOutcome): OutcomeRest {
  return { takes, facts };
}

/** The part of an outcome that every run asks for. */
export function headOf({ id, status, diagnostics, isPartial, suppressions, day }: FileOutcome): OutcomeHead {
  return { id, status, diagnostics, isPartial, suppressions, day };
}
