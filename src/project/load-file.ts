import { START, type Diagnostic, type Span } from '../diagnostics/index.ts';
import { outlineOf, validateDocument, type DocumentKind, type SchemaProblem, type Validated } from '../schema/index.ts';
import { parseYaml, type YamlDocument } from '../yaml/index.ts';
import { problemFixes } from './fixes.ts';
import type { FileContent, FileProblem } from './project-files.ts';

/** What became of one file: its document if it is YAML, its content if it follows the format, and all problems. */
export interface LoadedFile<T> {
  /** The text of the file, to show problems in; bytes that are not UTF-8 are replaced. */
  readonly text?: string;
  readonly document?: YamlDocument;
  readonly value?: T;
  readonly problems: readonly Diagnostic[];
}

/** Parses and validates one file; every problem becomes a placed diagnostic of that file. */
export function loadFile<K extends DocumentKind>(
  kind: K,
  path: string,
  content: FileContent,
): LoadedFile<Extract<Validated<K>, { readonly problems?: never }>['value']> {
  if (!('bytes' in content)) return { problems: [unreadable(path, content)] };
  const { document: parsed, problems } = parseYaml(content.bytes, { outline: outlineOf(kind) });
  const placed = problems.map(({ related, ...problem }): Diagnostic => ({
    ...problem,
    level: 'error',
    file: path,
    related: related?.map((place) => ({ ...place, file: path })),
  }));
  if (parsed === undefined) return { text: new TextDecoder().decode(content.bytes), problems: placed };
  const validated = validateDocument(kind, parsed);
  const { document } = validated;
  const { text } = document;
  if (validated.problems === undefined) return { text, document, value: validated.value, problems: [] };
  const fixOf = problemFixes(kind, document);
  const shown = validated.problems
    .slice(0, MOST_PROBLEMS)
    .map(({ path: dataPath, part, fix, ...words }): Diagnostic => ({
      rule: 'schema',
      level: 'error',
      ...words,
      file: path,
      span: spanOfProblem(document, { path: dataPath, part }),
      ...(fix === undefined ? {} : fixOf({ path: dataPath, part, fix })),
    }));
  const left = validated.problems.length - shown.length;
  return { text, document, problems: left === 0 ? shown : [...shown, leftOut(path, left)] };
}

/** No person reads more; a hostile file could ask for a hundred thousand. */
const MOST_PROBLEMS = 1000;

function leftOut(file: string, count: number): Diagnostic {
  return {
    rule: 'schema',
    level: 'error',
    message: `The file departs from the format in ${count.toLocaleString('en')} more places, which are not shown.`,
    hint: 'Fix the others first.',
    file,
    span: START,
  };
}

/** A key missing from the top level is reported at the first key of the file. */
function spanOfProblem(document: YamlDocument, { path, part }: Pick<SchemaProblem, 'path' | 'part'>): Span {
  if (path.length > 0) return document.spanOf(path, part);
  const { data } = document;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return document.spanOf([]);
  const [first] = Object.keys(data);
  return first === undefined ? START : document.spanOf([first], 'key');
}

/** The diagnostic for a file that is not read. */
export function unreadable(
  file: string,
  content: { readonly problem: FileProblem; readonly size?: number },
): Diagnostic {
  return { rule: 'file-readable', level: 'error', ...WHY[content.problem](content.size ?? 0), file, span: START };
}

const WHY: Readonly<Record<FileProblem, (size: number) => { readonly message: string; readonly hint: string }>> = {
  missing: () => ({ message: 'The file does not exist.', hint: 'Check the path.' }),
  'too-large': (size) => ({
    message: `The file is ${size.toLocaleString('en')} bytes long, more than the limit of the project.`,
    hint: 'Split it, or raise `limits.fileBytes` in factwright.yaml.',
  }),
  'leaves-project': () => ({
    message: 'The file is a link that leaves the project, so it is not read.',
    hint: 'Put the file itself into the project.',
  }),
  linked: () => ({
    message: 'The file is a link, or is behind one, so it is not read.',
    hint: 'Put the file itself in its place.',
  }),
  dangling: () => ({
    message: 'The file is a link that leads nowhere.',
    hint: 'Put the file itself in its place.',
  }),
  hidden: () => ({
    message: 'The file is a link to something that is not in git, so it is not read.',
    hint: 'Add the file that it leads to to git, or put it in place of the link.',
  }),
  'not-a-file': () => ({ message: 'This is not a regular file.', hint: 'Put a file in its place.' }),
  unreadable: () => ({ message: 'The file cannot be read.', hint: 'Check who may read it.' }),
};
