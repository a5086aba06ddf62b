import { viewFacts, type PageFacts, type Wording } from '../../article/index.ts';
import { isPublicStatus, type LanguageTag } from '../../model/index.ts';
import { subjectOf, type CheckFile, type Project } from '../../project/index.ts';
import { changedNames, sharedTexts, type SharedState } from '../cache/shared-definitions.ts';
import { digestOf } from './digest-of.ts';
import type { CheckInputs } from '../judge/check-inputs.ts';
import type { CheckRecord } from './records.ts';

/** What the pages of a build are made from. */
export interface Gathering {
  readonly project: Project;
  readonly inputs: ReadonlyMap<string, CheckInputs>;
  /** What the last build knew under the same conditions. */
  readonly before: ReadonlyMap<string, CheckRecord>;
  /** What the shared files held then. */
  readonly sharedBefore: SharedState | undefined;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly drafts: boolean;
  readonly keepsUnreadable?: boolean;
}

/** What lists say of each check, by the path of its file. */
interface Gathered {
  readonly checks: ReadonlyMap<string, CheckRecord>;
  /** Those that cannot be read now, and stay as they were. */
  readonly kept: ReadonlySet<string>;
}

/** Gathers what lists say of each check; of what has not changed, the last build knows it. */
export function gatherPages(gathering: Gathering): Gathered {
  const { project, inputs, before, sharedBefore, keepsUnreadable = false } = gathering;
  const changed = sharedBefore && changedNames(sharedBefore, project);
  const texts = sharedTexts(project);
  const isSameText = sharedBefore?.texts === texts;
  const checks = new Map<string, CheckRecord>();
  const kept = new Set<string>();
  for (const file of project.checks) {
    const own = inputs.get(file.path);
    if (own === undefined) continue;
    const known = before.get(file.path);
    if (
      known !== undefined &&
      changed !== undefined &&
      isAsBefore(known, own, { inputs, project, changed, isSameText })
    ) {
      checks.set(file.path, known);
      continue;
    }
    const found = factsOf(file, gathering);
    if (keepsUnreadable && found === undefined && known !== undefined && !isReadable(file, project)) {
      checks.set(file.path, known);
      kept.add(file.path);
    }
    if (found === undefined) continue;
    const original = originalOf(found.facts, { project, inputs });
    const state = digestOf([own.content, original, own.takes === '' ? undefined : texts]);
    checks.set(file.path, { content: own.content, original, state, shown: digestOf(found.facts), ...found });
  }
  return { checks, kept };
}

/** Whether a check can be read, and what it translates as well, if that is there. */
function isReadable({ check }: CheckFile, { checkById }: Project): boolean {
  if (check === undefined) return false;
  const original = check.translationOf === undefined ? undefined : checkById.get(check.translationOf);
  return original === undefined || original.check !== undefined;
}

/** What the shared files hold, compared with what they held. */
interface SharedChanges {
  readonly changed: ReadonlySet<string>;
  readonly isSameText: boolean;
}

function isAsBefore(
  known: CheckRecord,
  own: CheckInputs,
  { inputs, project, changed, isSameText }: Pick<Gathering, 'inputs' | 'project'> & SharedChanges,
): boolean {
  if (known.content !== own.content) return false;
  if (known.original !== originalOf(known.facts, { project, inputs })) return false;
  // What a check takes of the shared files is read from the cache, which takes time.
  if (isSameText) return true;
  if (own.takes === '*') return false;
  return own.takes === '' || changed.size === 0 || !own.takes.split(' ').some((name) => changed.has(name));
}

function originalOf(
  { translationOf }: PageFacts,
  { project, inputs }: Pick<Gathering, 'project' | 'inputs'>,
): string | undefined {
  const file = translationOf === undefined ? undefined : project.checkById.get(translationOf);
  return file && inputs.get(file.path)?.content;
}

function factsOf(
  file: CheckFile,
  { project, wordingFor, drafts }: Gathering,
): Pick<CheckRecord, 'facts' | 'related' | 'media'> | undefined {
  const subject = subjectOf(project, file);
  if (subject === undefined || (!drafts && !isPublicStatus(subject.check.status))) return undefined;
  const { related = [], media = {} } = subject.check;
  const files = Object.values(media);
  const shown = (isStamped: boolean): readonly string[] =>
    files.filter(({ shownAs }) => (shownAs === false) === isStamped).map((medium) => medium.file);
  return {
    facts: viewFacts(subject, wordingFor),
    related: related.map(digestOf),
    media: { plain: shown(false), stamped: shown(true) },
  };
}
