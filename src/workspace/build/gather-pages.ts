import { viewFacts, type PageFacts, type Wording } from '../../article/index.ts';
import { isPublicStatus, type LanguageTag } from '../../model/index.ts';
import { subjectOf, type CheckFile, type Project } from '../../project/index.ts';
import { changedNames, sharedTexts } from '../cache/shared-definitions.ts';
import { digestOf } from './digest-of.ts';
import type { CheckInputs } from '../judge/check-inputs.ts';
import type { CheckRecord, Manifest } from './manifest.ts';

/** What the pages of a build are made from. */
export interface Gathering {
  readonly project: Project;
  readonly inputs: ReadonlyMap<string, CheckInputs>;
  /** What the last build knew under the same conditions. */
  readonly before: Pick<Manifest, 'checks' | 'shared'>;
  readonly wordingFor: (lang: LanguageTag) => Wording;
  readonly drafts: boolean;
}

/** Gathers what lists say of each check, by the path of its file; of what has not changed, the last build knows it. */
export function gatherPages(gathering: Gathering): ReadonlyMap<string, CheckRecord> {
  const { project, inputs, before } = gathering;
  const changed = before.shared === undefined ? undefined : changedNames(before.shared, project);
  const texts = sharedTexts(project);
  const checks = new Map<string, CheckRecord>();
  for (const file of project.checks) {
    const own = inputs.get(file.path);
    if (own === undefined) continue;
    const known = before.checks.get(file.path);
    if (known !== undefined && changed !== undefined && isAsBefore(known, own, { inputs, project, changed })) {
      checks.set(file.path, known);
      continue;
    }
    const found = factsOf(file, gathering);
    if (found === undefined) continue;
    const original = originalOf(found.facts, { project, inputs });
    const state = digestOf([own.content, original, own.takes === '' ? undefined : texts]);
    checks.set(file.path, { ...own, original, state, ...found });
  }
  return checks;
}

function isAsBefore(
  known: CheckRecord,
  own: CheckInputs,
  { inputs, project, changed }: Pick<Gathering, 'inputs' | 'project'> & { readonly changed: ReadonlySet<string> },
): boolean {
  if (known.content !== own.content || own.takes === '*') return false;
  if (known.original !== originalOf(known.facts, { project, inputs })) return false;
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
