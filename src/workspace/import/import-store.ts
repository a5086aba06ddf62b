import { join } from 'node:path';
import { fillEmpty, importedText, modeline, proposeId, schemaFile } from '../../authoring/index.ts';
import type { Id, ImportedCheck } from '../../model/index.ts';
import { loadFile, mostBytes, type Project } from '../../project/index.ts';
import { isThere } from '../files/is-there.ts';
import { guarding } from '../files/real-path.ts';
import { readRegular } from '../files/read-regular.ts';
import { writeWhole } from '../files/write-whole.ts';
import { KnownChecks } from './known-checks.ts';

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

/** Puts a check where it belongs, or says why it cannot be. */
export type ImportStore = (check: ImportedCheck) => Stored | { readonly why: string };

/** Where checks are put, and how. */
export interface StoreWishes {
  /** The folder for new files, as a path in the project. */
  readonly folder: string;
  /** Whether empty places of checks that are there are filled. */
  readonly merge: boolean;
  readonly dryRun: boolean;
}

/** Opens the project for imported checks; its own checks are read once. */
export function openStore(root: string, project: Project, { folder, merge, dryRun }: StoreWishes): ImportStore {
  const known = new KnownChecks(project);
  const most = mostBytes(project.settings);
  const hasSchema = isThere(join(root, schemaFile('factcheck')));
  const usual = project.settings.languages[0];
  const put = (path: string, content: string): void => {
    if (!dryRun) writeWhole({ path: join(root, path), content, isGuarded: guarding(root) });
  };
  const write = (check: ImportedCheck, sameClaim: Id | undefined): ReturnType<ImportStore> => {
    const related = sameClaim === undefined ? undefined : [sameClaim];
    const wanted = proposeId(check.title, {
      kind: 'check',
      taken: NONE,
      language: check.language ?? usual,
      isBrief: true,
    });
    const id = known.freeId(wanted);
    const path = `${folder}/${/^\d{4}/.exec(check.published ?? '')?.[0] ?? 'undated'}/${id}.yaml`;
    if (isThere(join(root, path))) return { why: `${path} is there already, and is no fact check.` };
    const notes = { modeline: hasSchema ? modeline('factcheck', path) : '' };
    const whole = importedText({ ...check, related }, notes);
    const isLong = Buffer.byteLength(whole) > most;
    const text = isLong ? importedText({ ...check, related, article: undefined }, notes) : whole;
    const problem = problemOf(path, text);
    if (problem !== undefined) return { why: `It does not make a valid check. ${problem}` };
    put(path, text);
    known.add(id, path, check);
    return {
      outcome: 'written',
      id,
      path,
      isDraft: check.status === 'draft',
      ...(sameClaim === undefined ? {} : { sameClaim }),
      ...(isLong ? { without: 'its text, which is too long for a file' } : {}),
    };
  };
  const mergeInto = (there: { readonly id: Id; readonly path: string }, check: ImportedCheck): Stored => {
    const nothing: Stored = { outcome: 'there', ...there, filled: [] };
    if (!merge) return nothing;
    const content = readRegular(join(root, there.path), most);
    if (!('bytes' in content)) return nothing;
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content.bytes);
    const loaded = loadFile('factcheck', there.path, { bytes: content.bytes });
    if (loaded.value === undefined) return nothing;
    const { text, filled } = fillEmpty(before, loaded.value, check);
    if (filled.length === 0 || problemOf(there.path, text) !== undefined) return nothing;
    put(there.path, text);
    return { outcome: 'merged', ...there, filled };
  };
  return (check) => {
    const same = known.same(check);
    if (same !== undefined) return mergeInto(same, check);
    const sameClaim = known.sameClaim(check);
    if (sameClaim !== undefined && merge) return mergeInto(sameClaim, check);
    return write(check, sameClaim?.id);
  };
}

const NONE: ReadonlySet<Id> = new Set();

function problemOf(path: string, text: string): string | undefined {
  return loadFile('factcheck', path, { bytes: Buffer.from(text) }).problems[0]?.message;
}
