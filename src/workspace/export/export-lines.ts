import type { LineForm } from '../../interchange/index.ts';
import type { CheckSubject } from '../../project/index.ts';
import type { Archive } from './archive.ts';

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Who hears what becomes of the checks. */
interface Tell {
  /** One more is in the text. */
  readonly add: () => void;
  /** One has nothing in this form. */
  readonly without: (check: CheckSubject) => void;
}

/** The text of a form, in pieces. */
export function* linesOf(
  archive: Archive,
  { head, separator, tail, lineOf }: LineForm,
  tell: Tell,
): Generator<string, void, undefined> {
  let pending = head;
  let isFirst = true;
  for (const check of archive.checks()) {
    const line = lineOf(check);
    if (line === undefined) {
      tell.without(check);
      continue;
    }
    pending += isFirst ? line : separator + line;
    isFirst = false;
    tell.add();
    if (pending.length < CHUNK) continue;
    yield pending;
    pending = '';
  }
  yield pending + tail;
}
