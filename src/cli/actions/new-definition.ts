import { join, relative } from 'node:path';
import { partySteps, sourceSteps, typedText, type WishedParty, type WishedSource } from '../../authoring/index.ts';
import type { Source } from '../../model/index.ts';
import { line } from '../../printing/index.ts';
import {
  composeParty,
  composeSource,
  proposePartyId,
  proposeSourceId,
  type ComposedDefinition,
} from '../../workspace/authoring/compose-definition.ts';
import {
  definitionTarget,
  writeDefinition,
  type DefinitionTarget,
} from '../../workspace/authoring/definition-target.ts';
import { contentOfFile } from '../../workspace/sources/capture-file.ts';
import type { NewPartyOptions, NewSourceOptions } from '../commands/new.ts';
import { commandOf } from '../questions/command-of.ts';
import { askSheet } from '../questions/ask-sheet.ts';
import { definitionDesk } from '../questions/definition-desk.ts';
import { givenParty, givenSource } from '../questions/given-definition.ts';
import { keepingAnswers, type Progress } from '../questions/keeping-answers.ts';
import { savedPages } from '../questions/saved-pages.ts';
import { requireKind } from '../require-kind.ts';
import type { Shell } from '../shell.ts';
import { noteUnstored } from './note-unstored.ts';

/** Adds a party to the shared file, or to one fact check. */
export async function newParty(id: string | undefined, options: NewPartyOptions, shell: Shell): Promise<number> {
  requireKind('kind', options.kind, 'party');
  const target = definitionTarget(shell.cwd, options.in);
  const progress: Progress<WishedParty> = { given: { ...options, id } };
  await keepingAnswers(progress, { shell, commandOf: partyCommand }, async () => {
    if (shell.canAsk && (options.name === undefined || options.kind === undefined)) {
      // A mistake in an option is told before anything is asked.
      const rehearsed = givenParty({ name: 'New', kind: 'person', why: 'New', basis: 'New', ...options });
      composeParty(id ?? (options.name === undefined ? proposePartyId('New', target) : undefined), rehearsed, target);
      const steps = partySteps(definitionDesk('party', target, options, shell));
      await askSheet(progress, { steps, goOn: goOnTo(options, 'party'), shell });
    }
    put(composeParty(progress.given.id, givenParty(progress.given), target), { target, options }, shell);
  });
  return 0;
}

/** Adds a source to the shared file, or to one fact check, and stores what it says today. */
export async function newSource(id: string | undefined, options: NewSourceOptions, shell: Shell): Promise<number> {
  requireKind('kind', options.kind, 'source');
  const progress: Progress<WishedSource> = { given: { ...options, id } };
  const { root, source, composed } = await keepingAnswers(progress, { shell, commandOf: sourceCommand }, () =>
    defined(progress, options, shell),
  );
  const { from } = progress.given;
  const { offline, dryRun } = options;
  if (dryRun || (from === undefined && source.url === undefined)) return 0;
  if (from === undefined && offline) {
    noteUnstored({ path: composed.path, ids: [composed.id] }, shell);
    return 0;
  }
  const { storeAndTell } = await import('./store-and-tell.ts');
  return storeAndTell({ root, path: composed.path, ids: [composed.id] }, from, shell);
}

function partyCommand({ id, ...answers }: WishedParty): string {
  return commandOf(['new', 'party', id], answers);
}

function goOnTo({ dryRun }: Pick<NewPartyOptions, 'dryRun'>, what: string): string {
  return dryRun ? 'Yes: print the file' : `Yes: add the ${what}`;
}

function sourceCommand({ id, makerKind, makerWhy: _why, makerBasis: _basis, by, ...answers }: WishedSource): string {
  // No option adds a maker, so that one is asked for again.
  return commandOf(['new', 'source', id], { ...answers, by: makerKind === undefined ? by : undefined });
}

/** Asks what is missing, and writes the definition of a source, and before it that of its maker, if that is new. */
async function defined(
  progress: Progress<WishedSource>,
  options: NewSourceOptions,
  shell: Shell,
): Promise<{ readonly root: string; readonly source: Source; readonly composed: ComposedDefinition }> {
  const target = definitionTarget(shell.cwd, options.in);
  const today = shell.now().toISOString().slice(0, 10);
  if (options.from !== undefined) contentOfFile(options.from, shell.cwd);
  if (shell.canAsk && lacksSomething(options)) {
    rehearse(progress.given.id, options, { target, today });
    const steps = sourceSteps(definitionDesk('source', target, options, shell));
    await askSheet(progress, { steps, goOn: goOnTo(options, 'source'), shell });
  } else progress.given = await withOwnWords(progress.given, shell);
  const { makerKind, makerWhy: why, makerBasis: basis, by = [], ...given } = progress.given;
  const [maker] = by;
  if (makerKind !== undefined && maker !== undefined) {
    const unnamed = makerKind === 'anonymous' ? { why, basis } : {};
    put(composeParty(undefined, { name: maker, kind: makerKind, ...unnamed }, target), { target, options }, shell);
  }
  const source = givenSource({ ...given, by: progress.given.by }, today);
  const after = makerKind === undefined ? target : definitionTarget(shell.cwd, options.in);
  const composed = composeSource(given.id, source, after);
  put(composed, { target, options }, shell);
  return { root: target.root, source, composed };
}

/** A page or e-mail that was saved says what it is called, and a letter when it was sent. */
async function withOwnWords(given: WishedSource, { cwd }: Shell): Promise<WishedSource> {
  const { from, kind, title, published } = given;
  if (from === undefined) return given;
  const pages = savedPages(cwd);
  return {
    ...given,
    title: title ?? typedText((await pages.titleOf(from)) ?? '').text,
    published: published ?? (kind === 'correspondence' ? (await pages.sentBy(from)).date : undefined),
  };
}

/** Of a letter, readers must know at least the day. */
function lacksSomething({ kind, by, url, published }: NewSourceOptions): boolean {
  return (
    kind === undefined ||
    by === undefined ||
    (kind === 'correspondence' && url === undefined && published === undefined)
  );
}

/** A mistake in an option is told before anything is asked. */
function rehearse(
  id: string | undefined,
  options: NewSourceOptions,
  { target, today }: { readonly target: DefinitionTarget; readonly today: string },
): void {
  const findable = { title: 'New', published: today };
  const rehearsed = givenSource({ kind: 'record', by: ['unknown'], ...findable, ...options }, today);
  const other = options.url === undefined ? proposeSourceId({ kind: 'record' }, target) : undefined;
  composeSource(id ?? other, rehearsed, target);
}

/** Writes a definition, or shows what it would be. */
function put(
  { id, path, text, heldBack }: ComposedDefinition,
  {
    target,
    options: { dryRun },
  }: { readonly target: DefinitionTarget; readonly options: Pick<NewPartyOptions, 'dryRun'> },
  { cwd, stdout, stderr }: Shell,
): void {
  if (heldBack !== undefined)
    stderr.write(
      line`note: \`${heldBack.id}\` is in use already, in ${heldBack.path}, which alone can name it, so this one is \`${id}\`. If they are the same, move the entry from \`${heldBack.section}\` there to \`${heldBack.shared}\`, and do without this one.`,
    );
  if (dryRun) {
    stdout.write(text);
    return;
  }
  writeDefinition(target, { path, text });
  stdout.write(line`Added ${id} to ${relative(cwd, join(target.root, path))}.`);
}
