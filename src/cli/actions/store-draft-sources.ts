import { basename } from 'node:path';
import { listed } from '../../diagnostics/index.ts';
import type { Id } from '../../model/index.ts';
import { asCalled, line } from '../../printing/index.ts';
import type { ComposedCheck, Desk } from '../../workspace/authoring/compose-check.ts';
import { takeCopies } from '../../workspace/authoring/take-copies.ts';
import { storeOf } from '../../workspace/sources/store-sources.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import { calledAs } from '../called-as.ts';
import type { Shell } from '../shell.ts';
import { noteUnstored } from './note-unstored.ts';
import { storeAndTell } from './store-and-tell.ts';

/** A new check whose sources are to be stored. */
interface StoredDraft {
  readonly check: ComposedCheck;
  readonly desk: Desk;
  /** A saved page of the source of the words. */
  readonly from: string | undefined;
  readonly isOffline: boolean;
}

/** Stores the sources of a new check: what is new in it, the page that somebody saved, and the copies that other checks have. */
export async function storeDraftSources(draft: StoredDraft, shell: Shell): Promise<number> {
  const { check, desk, isOffline } = draft;
  const { newSources, path } = check;
  const from = isOffline ? undefined : freshFile(draft, shell);
  const saved = from === undefined ? undefined : check.statementSource?.id;
  takeOver(draft, saved, shell);
  if (isOffline) {
    noteUnstored({ path, ids: newSources }, shell);
    return 0;
  }
  const ids = saved === undefined ? (draft.from === undefined ? newSources : []) : [saved];
  return ids.length === 0 ? 0 : storeAndTell({ root: desk.root, path, ids }, from, shell);
}

/** The file that is to be stored; a copy that all checks share is not replaced by beginning a check. */
function freshFile({ check: { statementSource }, desk, from }: StoredDraft, shell: Shell): string | undefined {
  if (from === undefined || statementSource?.isShared !== true) return from;
  const { id } = statementSource;
  const kept = trying(() => storeOf(desk).table().get(id), shell);
  if (kept === undefined) return from;
  const command = `\`factwright capture --source ${id} --from ${from}\``;
  const words = `\`${id}\` is stored already, as of ${kept.time.slice(0, 10)}, for all checks. To put ${from} in its place: ${command}`;
  shell.stderr.write(line`note: ${asCalled(words, calledAs(shell))}`);
  return undefined;
}

function takeOver({ check: { path, takenOver }, desk }: StoredDraft, saved: Id | undefined, shell: Shell): void {
  const wanted = new Map([...takenOver].filter(([source]) => source !== saved));
  const copies = trying(() => takeCopies(wanted, basename(path, '.yaml'), storeOf(desk)), shell);
  if (copies === undefined) return;
  const { taken, lacking } = copies;
  if (taken.length > 0) {
    const owners = listed([...new Set(taken.map((source) => `\`${wanted.get(source)}\``))]);
    const of = listed(taken.map((source) => `\`${source}\``));
    shell.stdout.write(line`Took the stored ${taken.length > 1 ? 'copies' : 'copy'} of ${of} from ${owners}.`);
  }
  noteUnstored({ path, ids: lacking }, shell);
}

/** The draft is there already, so that what is wrong with the store is only told. */
function trying<T>(work: () => T, shell: Shell): T | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    for (const words of [error.message, ...error.hints]) shell.stderr.write(line`note: ${words}`);
    return undefined;
  }
}
