import {
  assuranceOf,
  isSameCopy,
  makeSnapshot,
  type NewSnapshot,
  type PickParagraphs,
  type ReadPdf,
  type Snapshot,
  type SnapshotTable,
} from '../snapshots/index.ts';
import type { CaptureResult, CaptureRun } from './capture-result.ts';
import type { Fetched } from './guarded-fetch.ts';
import type { PublicArchive } from './public-archive.ts';
import type { CaptureTarget } from './target.ts';
import type { Visitor } from './visitor.ts';

/** What is captured, and how. */
export interface CaptureOptions {
  readonly visitor: Visitor;
  readonly readPdf: ReadPdf;
  /** What is stored already. */
  readonly table: SnapshotTable;
  /** Where to have copies kept in public, if anywhere. */
  readonly archive?: PublicArchive;
  /** The present moment: `2026-11-23T12:00:00Z`. */
  readonly now: string;
  /** Which paragraphs of a source are kept, where not all of it is. */
  readonly keeps?: (target: CaptureTarget) => PickParagraphs;
  /** Asked before a new copy takes the place of a stored one; without it, it always does. */
  readonly replace?: ReplaceCopy;
  /** Called with each new copy as soon as there is one, so that an interrupted run is not lost. */
  readonly store?: (key: string, made: NewSnapshot) => void;
  /** Called before each source, to show progress. */
  readonly progress?: (target: CaptureTarget) => void;
}

/** Says of a new copy what it replaces, or why the stored one is kept. */
export type ReplaceCopy = (target: CaptureTarget, before: Snapshot, made: NewSnapshot) => Promise<Replaced>;

/** What is replaced, as sentences; or why the stored copy is kept. */
export type Replaced =
  | { readonly message: string; readonly kept?: never }
  | { readonly kept: { readonly message: string; readonly hint: string } };

/** Asks every source what it says now. Nothing is written; what fails leaves no trace. */
export async function captureSources(targets: readonly CaptureTarget[], options: CaptureOptions): Promise<CaptureRun> {
  const results: CaptureResult[] = [];
  const added = new Map<string, NewSnapshot>();
  for (const target of targets) {
    options.progress?.(target);
    const { result, made } = await captureOne(target, options);
    results.push(result);
    if (made === undefined) continue;
    // What is stored at once need not be held until the end.
    if (options.store === undefined) added.set(target.key, made);
    else options.store(target.key, made);
  }
  return { results, added };
}

interface Captured {
  readonly result: CaptureResult;
  readonly made?: NewSnapshot;
}

async function captureOne(target: CaptureTarget, options: CaptureOptions): Promise<Captured> {
  const { visitor, readPdf, table, keeps, now } = options;
  const { key, address } = target;
  if (address === undefined) return { result: { target, outcome: 'skipped', ...WITHOUT_ADDRESS } };
  const before = table.get(key);
  const visit = await visitor.visit(address);
  if ('problem' in visit) {
    const { message, hint } = visit.problem;
    return { result: { target, outcome: 'failed', message, ...(hint === undefined ? {} : { hint }) } };
  }
  const odd = notStored(visit);
  if (odd !== undefined) return { result: { target, outcome: 'failed', ...odd } };
  const { archived, remark } = await archiveOf(target, options);
  const made = await makeSnapshot(
    { ...contentOf(address, visit), ...(archived === undefined ? {} : { archived }), time: now },
    { readPdf, pick: keeps?.(target) },
  );
  const { snapshot } = made;
  const isSame = isSameCopy(before, snapshot);
  const replaced = before === undefined || isSame ? undefined : await options.replace?.(target, before, made);
  if (replaced?.kept !== undefined) return { result: { target, outcome: 'failed', ...replaced.kept } };
  const shown = isSame && before !== undefined ? before : snapshot;
  const result: CaptureResult = {
    target,
    outcome: isSame ? 'unchanged' : 'stored',
    message: [isSame ? 'It is unchanged.' : 'Captured.', replaced?.message, remark]
      .filter((part) => part !== undefined)
      .join(' '),
    snapshot: shown,
    assurance: assuranceOf(shown),
  };
  return isSame ? { result } : { result, made };
}

const WITHOUT_ADDRESS = {
  message: 'The source has no address.',
  hint: 'Store a file that you saved with `--from`.',
};

function contentOf(
  address: string,
  { finalAddress, status, headers, bytes }: Fetched,
): Omit<Parameters<typeof makeSnapshot>[0], 'time'> {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    bytes,
    address,
    ...(finalAddress === new URL(address).href ? {} : { finalAddress }),
    method: 'captured',
    status,
    contentType: plain(headers['content-type']) ?? 'application/octet-stream',
    ...(plain(etag) === undefined ? {} : { etag }),
    ...(plain(lastModified) === undefined ? {} : { lastModified }),
  };
}

/** A header as one short line; anything else a server says is not kept. */
function plain(header: string | undefined): string | undefined {
  return header !== undefined && /^[\x20-\x7E]{1,300}$/.test(header) ? header : undefined;
}

/** Texts, documents and pictures are stored; films, programs and archives are not. */
function notStored({ headers, bytes }: Fetched): Pick<CaptureResult, 'message' | 'hint'> | undefined {
  const type = (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (bytes.length === 0) return { message: 'The server sent an empty page.' };
  if (
    type === '' ||
    /^(?:text|image)\/|^application\/(?:pdf|xhtml\+xml|octet-stream|(?:[\w.-]+\+)?(?:json|xml))$/.test(type)
  )
    return undefined;
  return {
    message: `The server sends \`${type.slice(0, 100)}\`, which is not a page, a document or a picture.`,
    hint: 'Save what is quoted as text, such as a transcript, and store it with `--from`.',
  };
}

/** The public copy that the project names, or one that an archive has or makes. */
async function archiveOf(
  { address, archived }: CaptureTarget,
  { archive }: CaptureOptions,
): Promise<{ readonly archived?: string; readonly remark?: string }> {
  if (archived !== undefined) return { archived };
  if (archive === undefined || address === undefined) return {};
  const answer = await archive.save(address);
  if (answer.problem === undefined)
    return answer.copy === undefined
      ? {}
      : { archived: answer.copy.address, remark: `The ${archive.name} keeps ${answer.copy.address}.` };
  const older = await archive.find(address);
  if (older.problem !== undefined || older.copy === undefined) return { remark: answer.problem };
  return { archived: older.copy.address, remark: `${answer.problem} An older copy is ${older.copy.address}.` };
}
