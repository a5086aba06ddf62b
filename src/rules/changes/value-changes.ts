import {
  asList,
  isDecisive,
  stances,
  type Claim,
  type Evidence,
  type Imported,
  type Reply,
} from '../../model/index.ts';
import { inWords, valueChange, type Change } from './change.ts';
import { pairedEntries } from './paired-lists.ts';
import type { Versions } from './versions.ts';

/** What changed of a check in the values that decide what it says: who said what, what is found, and what bears it out. */
export function* valueChanges(versions: Versions): Iterable<Change> {
  const { before, now, sources } = versions;
  yield* substance(['published'], '`published`', before.published, now.published);
  // What decides, a translation inherits, or says alike.
  if (versions.isTranslation) return;
  for (const key of ['speaker', 'date', 'media'] as const)
    yield* substance(['statement', key], `\`statement.${key}\``, before.statement?.[key], now.statement?.[key]);
  for (const [id, was, is] of entries(before.claims, now.claims)) yield* claimChanges(id, was, is);
  for (const [id, was, is] of entries(before.evidence, now.evidence)) yield* itemChanges(id, [was, is], versions);
  for (const id of sources.own) {
    const [was, is] = [sources.before[id], sources.now[id]];
    if (was === undefined || is === undefined) continue;
    yield* substance(['sources', id, 'by'], `the author of \`${id}\``, inWords(asList(was.by)), inWords(asList(is.by)));
  }
  yield* replyChanges(before.replies, now.replies);
  yield* substance(['verdict', 'rating'], 'the rating', before.verdict?.rating, now.verdict?.rating);
  yield* importChanges(before.imported, now.imported);
}

/** Whether readers must take the word of another publisher, or of which, and what that word is. */
function importChanges(was: Imported | undefined, is: Imported | undefined): Iterable<Change> {
  if (was === undefined || is === undefined) return substance(['imported'], '`imported`', was?.from, is?.from);
  return substance(['imported', 'label'], '`imported.label`', was.label, is.label);
}

function substance(
  path: Change['path'],
  what: string,
  was: string | undefined,
  is: string | undefined,
): Iterable<Change> {
  return valueChange(what, [was, is], { path, grade: 'substance' });
}

function entries<T>(
  before: Readonly<Record<string, T>> = {},
  now: Readonly<Record<string, T>> = {},
): readonly (readonly [id: string, was: T | undefined, is: T | undefined])[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...ids].map((id) => [id, before[id], now[id]]);
}

function* claimChanges(id: string, was: Claim | undefined, is: Claim | undefined): Iterable<Change> {
  if (was === undefined || is === undefined) {
    const path = is === undefined ? ['claims'] : ['claims', id];
    yield* substance(path, `the claim \`${id}\``, was?.text, is?.text);
    return;
  }
  yield* substance(['claims', id, 'finding'], `the finding of \`${id}\``, was.finding, is.finding);
  yield* substance(['claims', id, 'decisive'], `the weight of \`${id}\``, weight(was), weight(is));
}

function weight(claim: Claim): string {
  return isDecisive(claim) ? 'decisive' : 'not decisive';
}

/** Who says what about which claim. */
function* itemChanges(
  id: string,
  [was, is]: readonly [Evidence | undefined, Evidence | undefined],
  versions: Versions,
): Iterable<Change> {
  const path = ['evidence', id];
  if (was === undefined || is === undefined) {
    const grade = bearsOnVerdict(was ?? is, was === undefined ? versions.now : versions.before)
      ? 'substance'
      : 'wording';
    const at = { path: is === undefined ? ['evidence'] : path, grade } as const;
    yield* valueChange(`the evidence \`${id}\``, [shown(was), shown(is)], at);
    return;
  }
  const isSameClaim = inWords(asList(was.claim)) === inWords(asList(is.claim));
  const key = isSameClaim ? 'stance' : 'claim';
  yield* substance([...path, key], `the bearing of \`${id}\``, bearing(was), bearing(is));
  yield* substance([...path, 'kind'], `the kind of \`${id}\``, was.kind ?? 'fact', is.kind ?? 'fact');
  yield* substance([...path, 'source'], `the source of \`${id}\``, was.source, is.source);
  yield* substance([...path, 'speaker'], `the speaker of \`${id}\``, was.speaker, is.speaker);
}

function shown(item: Evidence | undefined): string | undefined {
  return item === undefined ? undefined : (item.shows ?? item.quote ?? 'there');
}

/** Whether an item speaks for or against a claim on which the verdict rests. */
export function bearsOnVerdict(item: Evidence | undefined, { claims = {} }: Versions['now']): boolean {
  if (item === undefined) return false;
  return stances(item).some(({ claim: id, stance }) => {
    const claim = claims[id];
    return stance !== 'context' && claim !== undefined && isDecisive(claim);
  });
}

function bearing(item: Evidence): string {
  return inWords(stances(item).map(({ claim, stance }) => `${stance} ${claim}`));
}

function* replyChanges(before: readonly Reply[] = [], now: readonly Reply[] = []): Iterable<Change> {
  for (const { was, is, index } of pairedEntries(before, now, ({ to }) => to)) {
    if (was !== undefined && is !== undefined && index !== undefined) {
      yield* substance(['replies', index, 'to'], 'who was asked', was.to, is.to);
      yield* substance(['replies', index, 'outcome'], `what came of asking \`${is.to}\``, was.outcome, is.outcome);
      continue;
    }
    const to = (is ?? was)?.to ?? '';
    const hasWords = (is ?? was)?.text !== undefined || (is ?? was)?.quote !== undefined;
    yield* valueChange(`the reply of \`${to}\``, [wordsOf(was), wordsOf(is)], {
      path: index === undefined ? ['replies'] : ['replies', index],
      grade: hasWords || is === undefined ? 'substance' : 'wording',
    });
  }
}

function wordsOf(reply: Reply | undefined): string | undefined {
  return reply && (reply.text ?? reply.quote ?? reply.outcome);
}
