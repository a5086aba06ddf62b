import { createHash } from 'node:crypto';
import { compareText } from '../../diagnostics/index.ts';
import { mediaState } from '../../project/index.ts';
import { RULES } from '../../rules/index.ts';
import type { ShardConditions } from '../../schema/index.ts';
import { storeState } from '../../snapshots/index.ts';
import type { OpenSelection } from '../judge/open-selection.ts';

/** What a share is judged under: equal in all shares of one run, and where they are joined. */
export function conditionsOf({
  project,
  levels,
  scope,
  base,
  trusted,
  ownRules,
  validation,
}: Pick<
  OpenSelection,
  'project' | 'levels' | 'scope' | 'base' | 'trusted' | 'ownRules' | 'validation'
>): ShardConditions {
  const { ownSettings } = validation;
  const { settingsFile, parties, sources, snapshots } = project;
  return {
    today: validation.today,
    settings: digest(settingsFile.text),
    ...(trusted === undefined || ownSettings === undefined
      ? {}
      : {
          settingsFrom: {
            commit: trusted.commit,
            name: trusted.name,
            instead: digest(ownSettings.settingsFile.text),
          },
        }),
    parties: digest(parties?.text),
    sources: digest(sources?.text),
    media: digest(JSON.stringify(mediaState(project))),
    snapshots: storeState(snapshots),
    rules: digest(
      JSON.stringify([
        RULES.map(({ name, level, milderInDraft }) => [name, level, milderInDraft]),
        ownRules?.code.digest,
      ]),
    ),
    levels,
    ...(base === undefined ? {} : { base: { commit: base.commit, name: base.name } }),
    scope,
  };
}

/** The conditions that differ, in words. */
export function differences(one: ShardConditions, other: ShardConditions): readonly string[] {
  return WORDS.flatMap(([key, word]) => (ordered(one[key]) === ordered(other[key]) ? [] : [word]));
}

const WORDS = [
  ['today', 'the day'],
  ['settings', 'the settings'],
  ['settingsFrom', 'the settings that were replaced'],
  ['parties', 'the shared parties'],
  ['sources', 'the shared sources'],
  ['media', 'the media folder'],
  ['snapshots', 'the stored snapshots'],
  ['rules', 'the rules'],
  ['levels', 'the levels of rules'],
  ['base', 'the base revision'],
  ['scope', 'the files that were asked for'],
] as const;

/** JSON in which the order of keys makes no difference. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compareText(a, b)))
      : inner,
  );
}

function digest(text: string | undefined): string {
  return text === undefined ? '' : createHash('sha256').update(text).digest('base64');
}
