import { join } from 'node:path';
import { fillEmpty, importedText, modeline, proposeId, schemaFile } from '../../authoring/index.ts';
import type { Id, ImportedCheck } from '../../model/index.ts';
import { loadFile, mostBytes, type Project } from '../../project/index.ts';
import { isThere } from '../files/is-there.ts';
import { guarding } from '../files/real-path.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { ImportTarget } from './checks-there.ts';
import { KnownChecks, type There } from './known-checks.ts';

/** What became of a check. */
export type Stored =
  | {
      readonly outcome: 'written';
      readonly id: Id;
      readonly path: string;
      readonly isDraft: boolean;
      /** Another check of the same claim. */
      readonly sameClaim?: Id;
      /** What was too long for a file. */
      readonly without?: string;
    }
  | {
      readonly outcome: 'there' | 'merged';
      readonly id: Id;
      readonly path: string;
      readonly filled: readonly string[];
    };

/** Where imported checks are put. */
export interface ImportStore {
  /** Puts a check where it belongs, or says why it cannot be. */
  put(check: ImportedCheck): Stored | { readonly why: string };
  /** The rating that imported checks with a label had when the store was opened. */
  ratingOf(label: string): Id | undefined;
}

/** Where checks are put, and how. */
export interface StoreWishes {
  /** The folder for new files, as a path in the project. */
  readonly folder: string;
  /** Whether empty places of checks that are there are filled. */
  readonly merge: boolean;
  readonly dryRun: boolean;
}

/** What checks are put into. */
interface Desk {
  readonly root: string;
  readonly project: Project;
  readonly known: KnownChecks;
  readonly wishes: StoreWishes;
  /** In bytes: no file is longer. */
  readonly most: number;
  readonly hasSchema: boolean;
}

/** Opens the project for imported checks; its own checks are read once. */
export function openStore(root: string, { project, checks }: ImportTarget, wishes: StoreWishes): ImportStore {
  const desk: Desk = {
    root,
    project,
    wishes,
    known: new KnownChecks(checks, project.settings),
    most: mostBytes(project.settings),
    hasSchema: isThere(join(root, schemaFile('factcheck'))),
  };
  const { known } = desk;
  return {
    put: (check) => {
      const same = known.same(check);
      if (same !== undefined) return merged(desk, same, check);
      const sameClaim = known.sameClaim(check);
      if (sameClaim !== undefined && wishes.merge) return merged(desk, sameClaim, check);
      return written(desk, check, sameClaim?.id);
    },
    ratingOf: (label) => known.ratingOf(label),
  };
}

function written(desk: Desk, check: ImportedCheck, sameClaim: Id | undefined): ReturnType<ImportStore['put']> {
  const { root, known, wishes, most } = desk;
  const id = known.freeId(wantedId(check, desk));
  const path = `${wishes.folder}/${/^\d{4}/.exec(check.published ?? '')?.[0] ?? 'undated'}/${id}.yaml`;
  if (isThere(join(root, path))) return { why: `${path} is there already, and is no fact check.` };
  const notes = { modeline: desk.hasSchema ? modeline('factcheck', path) : '' };
  const whole = { ...check, related: sameClaim === undefined ? undefined : [sameClaim] };
  const wholeText = importedText(whole, notes);
  const isLong = Buffer.byteLength(wholeText) > most;
  const text = isLong ? importedText({ ...whole, article: undefined }, notes) : wholeText;
  const problem = problemOf(path, text);
  if (problem !== undefined) return { why: `It does not make a valid check. ${problem}` };
  put(desk, path, text);
  known.add(id, path, whole);
  return {
    outcome: 'written',
    id,
    path,
    isDraft: check.status === 'draft',
    ...(sameClaim === undefined ? {} : { sameClaim }),
    ...(isLong ? { without: 'its text, which is too long for a file' } : {}),
  };
}

/** Of the title alone, so that the same review gets the same id again. */
function wantedId({ title, language }: ImportedCheck, { project }: Desk): Id {
  const [usual] = project.settings.languages;
  return proposeId(title, { kind: 'check', taken: NONE, language: language ?? usual, isBrief: true });
}

const NONE: ReadonlySet<Id> = new Set();

function merged(desk: Desk, there: There, check: ImportedCheck): Stored {
  const nothing: Stored = { outcome: 'there', ...there, filled: [] };
  if (!desk.wishes.merge) return nothing;
  const content = readRegular(join(desk.root, there.path), desk.most);
  if (!('bytes' in content)) return nothing;
  const { value } = loadFile('factcheck', there.path, { bytes: content.bytes });
  if (value === undefined) return nothing;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes);
  const { text, filled } = fillEmpty(before, value, check);
  if (filled.length === 0 || problemOf(there.path, text) !== undefined) return nothing;
  put(desk, there.path, text);
  return { outcome: 'merged', ...there, filled };
}

function put({ root, wishes }: Desk, path: string, content: string): void {
  if (!wishes.dryRun) writeWhole({ path: join(root, path), content, isGuarded: guarding(root) });
}

function problemOf(path: string, text: string): string | undefined {
  return loadFile('factcheck', path, { bytes: Buffer.from(text) }).problems[0]?.message;
}
