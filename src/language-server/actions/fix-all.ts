import type { Diagnostic } from '../../diagnostics/index.ts';
import { withFile } from '../../project/index.ts';
import { fixFile } from '../../validate/index.ts';
import { judgeIn } from '../../workspace/fix/fix-selection.ts';
import { namedElsewhere, type IsNamedElsewhere } from '../../workspace/fix/named-elsewhere.ts';
import type { OpenFile } from '../open-file.ts';

/** Says whether a file other than this one holds a word; the project is read once for all that fixes may ask. */
export function elsewhere({ live: { project } }: OpenFile, found: readonly Diagnostic[]): IsNamedElsewhere {
  return namedElsewhere(project, () => new Set(found.flatMap(({ fix }) => fix?.retires ?? [])));
}

/** The text of an open file with everything fixed that the command line would fix in it; undefined if that is nothing. */
export function fixAll(
  { live, path, text, kind }: OpenFile,
  found: readonly Diagnostic[],
  isNamed: IsNamedElsewhere,
): string | undefined {
  const { surroundings, project } = live;
  const judgeCheck = judgeIn(surroundings, live.rules);
  const fixed = fixFile(path, found, {
    textOf: () => text,
    judge: (file, after) =>
      kind === 'factcheck'
        ? judgeCheck(file, after)
        : withFile(project, file, Buffer.from(after)).problems.filter((problem) => problem.file === file),
    isNamedElsewhere: isNamed,
  });
  return fixed === undefined || fixed.after === fixed.before ? undefined : fixed.after;
}
