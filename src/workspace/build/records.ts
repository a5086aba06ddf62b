import type { PageFacts } from '../../article/index.ts';
import { fieldsOf, lineOf } from './lines.ts';
import type { ShownMedia } from './page-pictures.ts';

/** A file that a build has written, with a digest of its content. */
export interface FileRecord {
  readonly path: string;
  readonly digest: string;
}

/** What came of a unit: as long as its inputs are the same, nothing is made again. */
export interface UnitRecord {
  readonly inputs: string;
  /** As the last build wrote them down: whoever can write into the folder can name any path. */
  readonly files: readonly FileRecord[];
}

/** What is known of a check that is in the site. */
export interface CheckRecord {
  /** A digest of its file. */
  readonly content: string;
  /** The digest of the check that it translates. */
  readonly original?: string;
  /** Stays the same as long as all that the check is made of does, shared definitions included. */
  readonly state: string;
  readonly facts: PageFacts;
  /** A digest of the facts. */
  readonly shown: string;
  /** Digests of the ids of the checks that its page names as related: the manifest lies with the site, and some may be drafts. */
  readonly related: readonly string[];
  readonly media: ShownMedia;
}

/** The line of a unit. */
export function unitLine(name: string, { inputs, files }: UnitRecord): string {
  return lineOf([name, inputs, ...files.flatMap(({ path, digest }) => [path, digest])]);
}

/** What follows the name in the line of a unit. */
export function unitIn(rest: string): UnitRecord {
  return new StoredUnit(rest);
}

/** Of most units, nobody asks which files they have. A class, since an archive has tens of thousands. */
class StoredUnit implements UnitRecord {
  readonly #rest: string;

  constructor(rest: string) {
    this.#rest = rest;
  }

  get inputs(): string {
    const tab = this.#rest.indexOf('\t');
    return tab === -1 ? this.#rest : this.#rest.slice(0, tab);
  }

  get files(): readonly FileRecord[] {
    const [, ...fields] = fieldsOf(this.#rest);
    const files: FileRecord[] = [];
    for (let at = 0; at < fields.length; at += 2) files.push({ path: fields[at] ?? '', digest: fields[at + 1] ?? '' });
    return files;
  }
}

type StoredCheck = readonly [
  content: string,
  state: string,
  shown: string,
  facts: PageFacts,
  related: readonly string[],
  media: ShownMedia | 0,
  original?: string,
];

/** The line of a check. */
export function checkLine(path: string, record: CheckRecord): string {
  const { content, state, shown, facts, related, media, original } = record;
  const isWithout = media.plain.length === 0 && media.stamped.length === 0;
  const stored: StoredCheck = [content, state, shown, facts, related, isWithout ? 0 : media];
  return lineOf([path, JSON.stringify(original === undefined ? stored : [...stored, original])]);
}

const NO_MEDIA: ShownMedia = { plain: [], stamped: [] };

/** What follows the path in the line of a check; undefined if it cannot be read. */
export function checkIn(rest: string): CheckRecord | undefined {
  try {
    const [text = ''] = fieldsOf(rest);
    const [content, state, shown, facts, related, media, original]: StoredCheck = JSON.parse(text);
    return { content, state, shown, facts, related, media: media === 0 ? NO_MEDIA : media, original };
  } catch {
    return undefined;
  }
}
