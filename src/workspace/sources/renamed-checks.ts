import { namesOf, formerNames } from '../../model/index.ts';
import type { Project } from '../../project/index.ts';
import type { PresentNames } from '../../snapshots/index.ts';

/** Finds the present names of checks by former ones. The files are read once, however often the lock is. */
export function renamedChecks(project: Project): (formers: ReadonlySet<string>) => PresentNames {
  let known: PresentNames | undefined;
  return (formers) => (known ??= presentNames(project, formers));
}

/** Where two claim a name, neither gets it. */
function presentNames(project: Project, formers: ReadonlySet<string>): PresentNames {
  const owners = formerNames(project, formers);
  const ids = new Map<string, readonly string[]>();
  for (const [, [file, ...others]] of owners) {
    const { check, id } = file ?? {};
    if (check === undefined || id === undefined || others.length > 0 || check.translationOf !== undefined) continue;
    ids.set(id, namesOf(id, check.formerly).slice(1));
  }
  const pairs = [...ids].flatMap(([id, names]) => names.map((name) => [name, id] as const));
  return new Map(pairs.filter(([name]) => owners.get(name)?.length === 1));
}
