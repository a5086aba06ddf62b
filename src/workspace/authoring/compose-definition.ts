import { partyEntry, partyNamed, proposeId, sourceEntry, sourceNamed, type Known } from '../../authoring/index.ts';
import type { Id, Party, Source } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';
import { visibleFrom } from './archive.ts';
import { holderOf, problemOfNewId, withDefinition, type DefinitionTarget, type Holder } from './definition-target.ts';
import { referenceTo } from './reference-to.ts';

/** A definition, and the file with it in it, which is not written yet. */
export interface ComposedDefinition {
  readonly id: Id;
  /** The path of the file in the project. */
  readonly path: string;
  readonly text: string;
  /** Why the id is not the plain one that the name or title gives: a fact check has that one for itself. */
  readonly heldBack?: Holder & { readonly id: Id };
}

/** Defines a party under an id, or one made of its name; what it refers to may be named by name or address. */
export function composeParty(wishedId: Id | undefined, named: Party, target: DefinitionTarget): ComposedDefinition {
  const visible = visibleFrom(target);
  const { name, controlledBy } = named;
  const same = partyNamed(visible, name);
  refuseSame(wishedId, same, ['party', 'of that name']);
  const id = wishedId ?? proposePartyId(name, target);
  const party: Party = {
    ...named,
    controlledBy: controlledBy === undefined ? undefined : referenceTo('party', controlledBy, visible),
  };
  const plain = wishedId === undefined ? partyIdOf(name, new Set(), target) : id;
  return { ...compose({ kind: 'parties', id, lines: partyEntry(id, party) }, target), ...heldBack(plain, id, target) };
}

/** Defines a source under an id, or one made of its title or address; what it refers to may be named by name or address. */
export function composeSource(wishedId: Id | undefined, named: Source, target: DefinitionTarget): ComposedDefinition {
  const visible = visibleFrom(target);
  const { url, by, basedOn, seenIn } = named;
  const makers = [by].flat().map((party) => (party === 'unknown' ? party : referenceTo('party', party, visible)));
  const [maker, ...others] = makers;
  const source: Source = {
    ...named,
    by: maker !== undefined && others.length === 0 ? maker : makers,
    basedOn: basedOn?.map((text) => referenceTo('source', text, visible)),
    seenIn: seenIn === undefined ? undefined : referenceTo('source', seenIn, visible),
  };
  refuseSame(wishedId, url === undefined ? undefined : sourceNamed(visible, url), ['source', 'with that address']);
  const id = wishedId ?? proposeSourceId(named, target);
  const plain = wishedId === undefined ? sourceIdOf(named, new Set()) : id;
  return {
    ...compose({ kind: 'sources', id, lines: sourceEntry(id, source) }, target),
    ...heldBack(plain, id, target),
  };
}

/** An id for a party of a name. */
export function proposePartyId(name: string, target: DefinitionTarget): Id {
  return partyIdOf(name, idsTaken(target), target);
}

function partyIdOf(name: string, taken: ReadonlySet<Id>, { project }: DefinitionTarget): Id {
  const [language] = project.settings.languages;
  return proposeId(name, { kind: 'party', taken, language });
}

type Titled = Pick<Source, 'title' | 'url' | 'kind' | 'language'>;

/** An id for a source, by its title or its address. */
export function proposeSourceId(source: Titled, target: DefinitionTarget): Id {
  return sourceIdOf(source, idsTaken(target));
}

function sourceIdOf({ title, url, kind, language }: Titled, taken: ReadonlySet<Id>): Id {
  const name = title ?? (url === undefined ? kind : new URL(url).hostname.replace(/^www\./, ''));
  return proposeId(name, { kind: 'source', taken, language, isBrief: true });
}

function heldBack(plain: Id, id: Id, target: DefinitionTarget): Pick<ComposedDefinition, 'heldBack'> {
  const holder = plain === id ? undefined : holderOf(plain, target);
  return holder === undefined ? {} : { heldBack: { id: plain, ...holder } };
}

function idsTaken({ taken }: DefinitionTarget): ReadonlySet<Id> {
  return new Set(taken.keys());
}

function compose(definition: Parameters<typeof withDefinition>[1], target: DefinitionTarget): ComposedDefinition {
  const problem = problemOfNewId(definition.id, definition.kind === 'parties' ? 'party' : 'source', target);
  if (problem !== undefined) throw new UsageError(problem.problem, problem.hint);
  return { id: definition.id, ...withDefinition(target, definition) };
}

/** One thing is not defined twice, unless somebody says by an id that it is another one. */
function refuseSame(
  wishedId: Id | undefined,
  same: Known<unknown> | undefined,
  [what, alike]: readonly [what: string, alike: string],
): void {
  if (same === undefined || wishedId !== undefined) return;
  throw new UsageError(
    `There is a ${what} ${alike}: \`${same.id}\`.`,
    `Use that one, or give the new one an id: \`factwright new ${what} ID\`.`,
  );
}
