import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/index.ts';
import { loadFile, loadProject, type CheckFile, type ProjectFiles } from '../project/index.ts';
import { RULES, type Surroundings } from '../rules/index.ts';
import { fixableFiles, judgeFile, mendFile, type Mended, type Workshop } from '../validate/index.ts';
import { holdersOfWords } from './holders-of-words.ts';
import { nodeFiles } from '../workspace/files/node-files.ts';
import { overlaid } from './overlaid-files.ts';
import type { ValidatedSelection } from './validate-selection.ts';
import { guarding } from '../workspace/files/real-path.ts';
import { writeWhole } from '../workspace/files/write-whole.ts';

/** Mends in memory what can be mended in the files that were asked for; nothing is written. */
export function mendSelection({ root, report, wanted, surroundings }: ValidatedSelection): readonly Mended[] {
  const disk = nodeFiles(root);
  const foundIn = byFile(report.diagnostics);
  const isNamedElsewhere = holdersOfWords(
    surroundings.project,
    disk,
    () => new Set(report.diagnostics.flatMap(({ fix }) => fix?.retires ?? [])),
  );
  const mendIn = (file: string, judge: Workshop['judge']): readonly Mended[] => {
    const note = whyNotWritten(root, file);
    if (note !== undefined) return [{ file, before: '', after: '', count: 0, note }];
    const result = mendFile(file, foundIn.get(file) ?? [], {
      textOf: (path) => textOf(disk, path),
      judge,
      isNamedElsewhere,
    });
    return result === undefined ? [] : [result];
  };
  const fixable = fixableFiles(report.diagnostics).filter(wanted);
  const isCheck = (file: string): boolean => surroundings.project.checkByPath.has(file);
  const shared = fixable
    .filter((file) => !isCheck(file))
    .flatMap((file) =>
      mendIn(file, (_, text) => {
        const { problems } = loadProject(overlaid(disk, new Map([[file, Buffer.from(text)]])));
        return problems.filter((problem) => problem.file === file);
      }),
    );
  // The checks are judged beside the shared files as they will stand.
  const laid = new Map(
    shared.flatMap(({ file, before, after }) => (before === after ? [] : [[file, Buffer.from(after)]])),
  );
  const project = laid.size === 0 ? surroundings.project : loadProject(overlaid(disk, laid));
  const judge = judgeIn({ ...surroundings, project });
  return [...shared, ...fixable.filter(isCheck).flatMap((file) => mendIn(file, judge))];
}

function byFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const others = found.get(diagnostic.file);
    if (others === undefined) found.set(diagnostic.file, [diagnostic]);
    else others.push(diagnostic);
  }
  return found;
}

/** Gives all findings of a check, if its file held another text. */
function judgeIn({ project, ...surroundings }: Surroundings): Workshop['judge'] {
  // One copy for all files, since an archive has many: each file stands in it as long as it is judged.
  const checkByPath = new Map(project.checkByPath);
  const laidOver = { ...surroundings, project: { ...project, checkByPath } };
  return (path, text) => {
    const known = project.checkByPath.get(path);
    if (known === undefined) return [];
    const { value: check, document, problems } = loadFile('factcheck', path, { bytes: Buffer.from(text) });
    const file: CheckFile = { path, kind: 'factcheck', id: known.id, text, document, check, problems };
    checkByPath.set(path, file);
    const { diagnostics } = judgeFile(file, RULES, laidOver);
    checkByPath.set(path, known);
    return diagnostics;
  };
}

/** Writes what was mended; a file that changed meanwhile is left alone, and its result says so. */
export function writeMended(root: string, results: readonly Mended[]): readonly Mended[] {
  const files = nodeFiles(root);
  return results.map((result) => {
    const { file, before, after } = result;
    if (before === after) return result;
    const reason =
      whyNotWritten(root, file) ?? (textOf(files, file) === before ? undefined : 'it was changed meanwhile');
    if (reason !== undefined) return { ...result, after: before, count: 0, note: reason };
    const path = join(root, file);
    const mode = statSync(path).mode & 0o7777;
    writeWhole({ path, content: after, isGuarded: guarding(realpathSync(root)), mode });
    return result;
  });
}

/** With its byte order mark; bytes that are no UTF-8 have no text. */
function textOf(files: ProjectFiles, file: string): string | undefined {
  const content = files.read(file, Number.MAX_SAFE_INTEGER);
  if (!('bytes' in content)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content.bytes);
  } catch {
    return undefined;
  }
}

/** A link is somebody else's file, wherever it leads. */
function whyNotWritten(root: string, file: string): string | undefined {
  const path = join(root, file);
  try {
    if (lstatSync(path).isSymbolicLink()) return 'it is a link';
    if (!realpathSync(path).startsWith(`${realpathSync(root)}${sep}`)) return 'it lies outside the project';
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return 'it cannot be written';
  }
}
