import { accessSync, constants, lstatSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { withFile, type ProjectFiles } from '../../project/index.ts';
import { RULES, type Rule, type Surroundings } from '../../rules/index.ts';
import { fixableFiles, judgeFile, fixFile, type FixedFile, type FixContext } from '../../validate/index.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import { nodeFiles } from '../files/node-files.ts';
import type { Judgement } from '../session.ts';
import { guarding } from '../files/real-path.ts';
import { writeWhole } from '../files/write-whole.ts';

/** Fixes in memory what can be fixed in the files that were asked for; nothing is written. */
export function fixSelection({ root, report, wanted, surroundings, rules }: Judgement): readonly FixedFile[] {
  const { project } = surroundings;
  const foundIn = byFile(report.diagnostics);
  const isNamedElsewhere = namedElsewhere(
    project,
    () => new Set(report.diagnostics.flatMap(({ fix }) => fix?.retires ?? [])),
  );
  const fixIn = (file: string, judge: FixContext['judge']): readonly FixedFile[] => {
    const note = whyNotWritten(root, file);
    if (note !== undefined) return [{ file, before: '', after: '', count: 0, note }];
    const result = fixFile(file, foundIn.get(file) ?? [], {
      textOf: (path) => textOf(project.files, path),
      judge,
      isNamedElsewhere,
    });
    return result === undefined ? [] : [result];
  };
  const fixable = fixableFiles(report.diagnostics).filter(wanted);
  const isCheck = (file: string): boolean => project.checkByPath.has(file);
  const shared = fixable
    .filter((file) => !isCheck(file))
    .flatMap((file) =>
      fixIn(file, (_, text) =>
        withFile(project, file, Buffer.from(text)).problems.filter((problem) => problem.file === file),
      ),
    );
  // The checks are judged together with the shared files as they will stand.
  const fixed = shared
    .filter(({ before, after }) => before !== after)
    .reduce((before, { file, after }) => withFile(before, file, Buffer.from(after)), project);
  const judge = judgeIn({ ...surroundings, project: fixed }, rules);
  return [...shared, ...fixable.filter(isCheck).flatMap((file) => fixIn(file, judge))];
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
export function judgeIn(surroundings: Surroundings, rules: readonly Rule[] = RULES): FixContext['judge'] {
  return (path, text) => {
    const project = withFile(surroundings.project, path, Buffer.from(text));
    const file = project.checkByPath.get(path);
    return file === undefined ? [] : judgeFile(file, rules, { ...surroundings, project }).diagnostics;
  };
}

/** Writes what was fixed; a file that changed meanwhile is left alone, and its result says so. */
export function writeFixed(root: string, results: readonly FixedFile[]): readonly FixedFile[] {
  const files = nodeFiles(root);
  return results.map((result) => {
    const { file, before, after } = result;
    if (before === after) return result;
    const reason =
      whyNotWritten(root, file) ?? (textOf(files, file) === before ? undefined : 'it was changed in the meantime');
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
    if (!realpathSync(path).startsWith(`${realpathSync(root)}${sep}`)) return 'it is outside the project';
    accessSync(path, constants.W_OK);
    return undefined;
  } catch {
    return 'it cannot be written';
  }
}
