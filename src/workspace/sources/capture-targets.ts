import { referencesOf, type Id, type Source, snapshotKey } from '../../model/index.ts';
import { paragraphsWith, type CaptureTarget } from '../../capture/index.ts';
import type { PickParagraphs } from '../../snapshots/index.ts';
import { nearest } from '../../diagnostics/index.ts';
import type { OpenSelection } from '../judge/open-selection.ts';
import { quotationsBySource } from './quotations-by-source.ts';
import { scopeTest } from '../judge/scope.ts';
import { UsageError } from '../usage-error.ts';

/** The sources that a command is about: those that the selected checks define, and the shared ones that they use. */
export function captureTargets({ project, selected, scope }: OpenSelection): readonly CaptureTarget[] {
  const shared = project.sources?.entries ?? {};
  const isWhole =
    scope.paths === undefined || (project.sources !== undefined && scopeTest(scope)(project.sources.path));
  const used = new Set<Id>(isWhole ? Object.keys(shared) : []);
  const local = selected.flatMap(({ id, check }) => {
    if (check === undefined || check.translationOf !== undefined) return [];
    for (const reference of referencesOf(check)) if (reference.kind === 'source') used.add(reference.id);
    return Object.entries(check.sources ?? {}).map(([source, found]) => targetOf(source, found, id));
  });
  const others = Object.entries(shared).flatMap(([source, found]) =>
    used.has(source) ? [targetOf(source, found)] : [],
  );
  return [...local, ...others].filter(({ isSecondHand }) => !isSecondHand);
}

function targetOf(source: Id, { url, archived, seenIn }: Source, check?: Id): CaptureTarget {
  return {
    key: snapshotKey(source, check),
    source,
    ...(check === undefined ? {} : { check }),
    ...(url === undefined ? {} : { address: url }),
    ...(archived === undefined ? {} : { archived }),
    // Nobody can open what is known only through another source.
    isSecondHand: seenIn !== undefined,
  };
}

/** The targets that a name on the command line stands for: `source`, or `check/source` where several checks have one. */
export function targetsNamed(
  targets: readonly CaptureTarget[],
  name: string,
  { selected }: OpenSelection,
): readonly CaptureTarget[] {
  const exact = targets.filter(({ key }) => key === name);
  const found = exact.length > 0 ? exact : targets.filter(({ source }) => source === name);
  if (found.length > 0) return found;
  const near = nearest(name, new Set(targets.flatMap(({ key, source }) => [key, source])));
  const broken = selected.find(({ check }) => check === undefined);
  throw new UsageError(
    `There is no source \`${name}\` that can be stored.`,
    near !== undefined
      ? `Did you mean \`${near}\`?`
      : broken !== undefined
        ? `Fix ${broken.path} first, which has errors: \`factwright validate\` shows them.`
        : whatThereIs(targets, name),
  );
}

/** What could have been named instead: the sources of the check that was named, or of all. */
function whatThereIs(targets: readonly CaptureTarget[], name: string): string {
  const keys = targets.filter(({ isSecondHand }) => !isSecondHand).map(({ key }) => key);
  const near = keys.filter((key) => key.startsWith(name.replace(/[^/]*$/, '')));
  const shown = (near.length > 0 ? near : keys).slice(0, MOST_NAMED).map((key) => `\`${key}\``);
  const others = 'A source with `seenIn` is known only through another one.';
  return shown.length === 0
    ? others
    : `There is ${shown.join(', ')}${near.length > MOST_NAMED ? ' and more' : ''}. ${others}`;
}

const MOST_NAMED = 5;

/** For a source, the paragraphs that the quotations from it need. */
export function neededParagraphs({ project, selected }: OpenSelection): (target: CaptureTarget) => PickParagraphs {
  const quoted = new Map<string, string[]>();
  for (const { id, check } of selected) {
    if (check === undefined || check.translationOf !== undefined) continue;
    for (const [source, words] of quotationsBySource(check, check.language ?? project.settings.languages[0] ?? 'en')) {
      const key = snapshotKey(source, Object.hasOwn(check.sources ?? {}, source) ? id : undefined);
      quoted.set(key, [...(quoted.get(key) ?? []), ...words]);
    }
  }
  return ({ key }) => paragraphsWith(quoted.get(key) ?? []);
}
