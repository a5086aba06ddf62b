import { inLanguage, type NamedKind } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { DocumentKind } from '../../schema/index.ts';
import { nodeAt, readLoosely, scalarText, type LooseNode } from '../../yaml/index.ts';
import { SECTIONS } from './mentions.ts';

/** Something that an id names, in words for people. */
export interface Entry {
  readonly id: string;
  /** What it is called, or what it says. */
  readonly name?: string;
  /** What else is known of it, in a few words. */
  readonly detail?: string;
  /** What is known of it by key, in the order of the file. */
  readonly facts: readonly (readonly [key: string, text: string])[];
}

/** A file whose text is known, if it is one of a project. */
export interface TextOfFile {
  readonly text: string;
  readonly kind: DocumentKind;
  readonly project: Project;
}

/** The key that says what an entry is, and those that say more. */
const WORDS: Readonly<Record<string, readonly [name: readonly string[], details: readonly string[]]>> = {
  party: [['name'], ['role', 'kind']],
  source: [
    ['title', 'url'],
    ['kind', 'publisher', 'published'],
  ],
  claim: [['text'], ['finding']],
  evidence: [['shows'], ['stance', 'source']],
  media: [['alt', 'caption'], ['file']],
};

/** Everything of a kind that the file can name: its own, that of its original, what is shared, the ratings, the checks. */
export function entriesFor(kind: NamedKind, { text, kind: file, project }: TextOfFile): readonly Entry[] {
  if (kind === 'rating') return ratings(project);
  if (kind === 'factcheck') return project.checks.map(({ id }) => ({ id, facts: [] }));
  const root = readLoosely(text);
  const own = file === 'factcheck' ? entriesIn(kind, text, sectionOf(root, kind)) : [];
  const known = new Map(
    [...sharedEntries(kind, project), ...ofOriginal(kind, { text, root, project }), ...own].map((entry) => [
      entry.id,
      entry,
    ]),
  );
  return [...known.values()].toReversed();
}

/** The ratings of the scale, each with what it means in the first of the project's languages. */
function ratings({ scale, settings }: Project): readonly Entry[] {
  const say = (text: Parameters<typeof inLanguage>[0]): string => inLanguage(text, settings.languages).text;
  return (scale?.ratings ?? []).map(({ id, label, definition, class: ratingClass }) => ({
    id,
    name: say(label),
    detail: say(definition),
    facts: [['class', ratingClass]],
  }));
}

function ofOriginal(
  kind: NamedKind,
  { text, root, project }: { readonly text: string; readonly root: LooseNode; readonly project: Project },
): readonly Entry[] {
  const node = nodeAt(root, ['translationOf']);
  const id = node === undefined ? undefined : scalarText(text, node);
  const original = id === undefined ? undefined : project.checkById.get(id)?.text;
  return original === undefined ? [] : entriesIn(kind, original, sectionOf(readLoosely(original), kind));
}

const shared = new WeakMap<object, readonly Entry[]>();

/** Read once for each text of a shared file. */
function sharedEntries(kind: NamedKind, { parties, sources }: Project): readonly Entry[] {
  const file = kind === 'party' ? parties : kind === 'source' ? sources : undefined;
  if (file?.text === undefined) return [];
  const known = shared.get(file) ?? entriesIn(kind, file.text, readLoosely(file.text));
  shared.set(file, known);
  return known;
}

function sectionOf(root: LooseNode, kind: NamedKind): LooseNode | undefined {
  const name = Object.keys(SECTIONS).find((section) => SECTIONS[section] === kind);
  return root.children.find(({ key }) => key === name);
}

function entriesIn(kind: NamedKind, text: string, section: LooseNode | undefined): readonly Entry[] {
  return (section?.children ?? []).flatMap((node): readonly Entry[] => {
    if (typeof node.key !== 'string' || node.isBare === true) return [];
    const facts = node.children.flatMap((child): readonly (readonly [string, string])[] => {
      const said = scalarText(text, child) ?? listText(text, child);
      return said === undefined || said === '' ? [] : [[String(child.key), said]];
    });
    const [names = [], details = []] = WORDS[kind] ?? [];
    const say = (key: string): string | undefined => facts.find(([name]) => name === key)?.[1];
    const detail = details.flatMap((key) => say(key) ?? []).join(', ');
    return [{ id: node.key, name: names.map(say).find((name) => name !== undefined), detail, facts }];
  });
}

function listText(text: string, { children }: LooseNode): string | undefined {
  const items = children.flatMap((item) => scalarText(text, item) ?? []);
  return items.length === 0 || items.length < children.length ? undefined : items.join(', ');
}
