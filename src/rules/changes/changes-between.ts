import {
  asList,
  isDecisive,
  stances,
  type Claim,
  type Evidence,
  type FactCheck,
  type Id,
  type Table,
} from '../../model/index.ts';
import type { RuleFinding } from '../rule.ts';

/** One thing that differs from the base; `was` and `is` are the two values, for people. */
export interface Change {
  readonly path: RuleFinding['path'];
  readonly what: string;
  readonly was: string;
  readonly is: string;
}

/** Whether readers can see it. */
export function isPublic({ status }: FactCheck): boolean {
  return status === 'published' || status === 'withdrawn';
}

/** What changed in the substance of a check; its wording may change without a correction. */
export function* changesBetween(before: FactCheck, now: FactCheck): Iterable<Change> {
  const renamed = {
    sources: renamedIn(before.sources, now.sources),
    parties: renamedIn(before.parties, now.parties),
  };
  yield* compare(['status'], 'the status', before.status, isPublic(now) ? before.status : now.status);
  yield* compare(['published'], '`published`', before.published, now.published);
  yield* statementChanges(before, now, renamed);
  for (const [id, claim] of Object.entries(before.claims ?? {})) {
    const is = now.claims?.[id];
    yield* compare(['claims', id], `the claim \`${id}\``, claim.text, is?.text);
    if (is !== undefined) yield* claimChanges(id, claim, is);
  }
  for (const [id, item] of Object.entries(before.evidence ?? {})) {
    const is = now.evidence?.[id];
    if (is === undefined) yield { path: ['evidence'], what: `the evidence \`${id}\``, was: item.shows, is: GONE };
    else yield* evidenceChanges(id, [item, is], renamed);
  }
  for (const [id, source] of Object.entries(before.sources ?? {})) {
    const by = asList(source.by).map((party) => renamed.parties.get(party) ?? party);
    const is = now.sources?.[id];
    if (is !== undefined)
      yield* compare(['sources', id, 'by'], `the author of \`${id}\``, inWords(by), inWords(asList(is.by)));
  }
  yield* compare(['verdict', 'rating'], 'the rating', before.verdict?.rating, now.verdict?.rating);
}

/** What was said, and who said it. */
function* statementChanges(before: FactCheck, now: FactCheck, renamed: Renamed): Iterable<Change> {
  const { speaker } = before.statement;
  const was = { ...before.statement, speaker: renamed.parties.get(speaker) ?? speaker };
  for (const key of ['summary', 'quote', 'speaker', 'date', 'media', 'original'] as const) {
    yield* compare(['statement', key], `\`statement.${key}\``, was[key], now.statement[key]);
  }
  const [named, isNamed] = [before.parties?.[speaker]?.name, now.parties?.[speaker]?.name];
  if (named === undefined || isNamed === undefined || now.statement.speaker !== speaker) return;
  yield* compare(['parties', speaker, 'name'], 'the name of the speaker', named, isNamed);
}

function* claimChanges(id: Id, was: Claim, is: Claim): Iterable<Change> {
  yield* compare(['claims', id, 'quote'], `the quotation of \`${id}\``, was.quote, is.quote);
  yield* compare(['claims', id, 'finding'], `the finding of \`${id}\``, was.finding, is.finding);
  yield* compare(['claims', id, 'decisive'], `the weight of \`${id}\``, weight(was), weight(is));
}

function weight(claim: Claim): string {
  return isDecisive(claim) ? 'decisive' : 'not decisive';
}

interface Renamed {
  readonly sources: ReadonlyMap<Id, Id>;
  readonly parties: ReadonlyMap<Id, Id>;
}

/** Who says what about which claim. */
function* evidenceChanges(id: Id, [was, is]: readonly [Evidence, Evidence], renamed: Renamed): Iterable<Change> {
  const path = ['evidence', id];
  yield* compare([...path, 'quote'], `the quotation of \`${id}\``, was.quote, is.quote);
  yield* compare([...path, 'original'], `the original wording of \`${id}\``, was.original, is.original);
  const isSameClaim = inWords(asList(was.claim)) === inWords(asList(is.claim));
  yield* compare([...path, isSameClaim ? 'stance' : 'claim'], `the bearing of \`${id}\``, bearing(was), bearing(is));
  yield* compare([...path, 'kind'], `the kind of \`${id}\``, was.kind ?? 'fact', is.kind ?? 'fact');
  const source = renamed.sources.get(was.source) ?? was.source;
  yield* compare([...path, 'source'], `the source of \`${id}\``, source, is.source);
  const speaker = was.speaker && (renamed.parties.get(was.speaker) ?? was.speaker);
  yield* compare([...path, 'speaker'], `the speaker of \`${id}\``, speaker, is.speaker);
}

function bearing(item: Evidence): string {
  return inWords(stances(item).map(({ claim, stance }) => `${stance} ${claim}`));
}

/** A list whose order does not matter. */
function inWords(list: readonly string[]): string {
  return list.toSorted().join(', ');
}

/** The new ids of what has another id now, and is the same to the letter. */
function renamedIn<T>(before: Table<T> = {}, now: Table<T> = {}): ReadonlyMap<Id, Id> {
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id));
  if (gone.length === 0) return new Map();
  const added = Object.keys(now).filter((id) => !Object.hasOwn(before, id));
  const byContent = new Map(added.map((id) => [JSON.stringify(now[id]), id]));
  return new Map(
    gone.flatMap((id) => {
      const other = byContent.get(JSON.stringify(before[id]));
      return other === undefined ? [] : [[id, other] as const];
    }),
  );
}

const GONE = 'gone';

function* compare(
  path: RuleFinding['path'],
  what: string,
  was: string | undefined,
  is: string | undefined,
): Iterable<Change> {
  if (was !== is) yield { path, what, was: was ?? 'not there', is: is ?? GONE };
}
