import { compareDiagnostics } from '../../diagnostics/index.ts';
import { subjectOf } from '../../project/index.ts';
import { RULES } from '../../rules/index.ts';
import type { Glance } from '../session.ts';
import type { BrokenFile, LiveSite } from './live-site.ts';

/** The state in which these pages of some checks are shown, and what is wrong with these checks. */
export function withPages(
  state: LiveSite,
  made: ReadonlyMap<string, string>,
  { glance, files }: { readonly glance: Glance; readonly files: readonly string[] },
): LiveSite {
  const own = new Map([...state.pages].filter(([file]) => files.includes(file)));
  const lost = brokenPages(glance, own);
  const [fresh, broken] = [new Map(state.fresh), new Map(state.broken)];
  for (const [file, path] of own) {
    const html = made.get(file);
    const unreadable = lost.get(path);
    if (unreadable !== undefined) broken.set(path, unreadable);
    else if (html !== undefined) {
      fresh.set(path, html);
      broken.delete(path);
    }
  }
  // What all checks say together is found again a little later.
  const others = state.diagnostics.filter(({ file, rule }) => !files.includes(file) || isTogether(rule));
  const diagnostics = [...others, ...glance.report.diagnostics].toSorted(compareDiagnostics);
  return { ...state, fresh, broken, diagnostics };
}

function isTogether(rule: string): boolean {
  return RULES.some(({ name, on }) => name === rule && on.corpus !== undefined);
}

/** Whether what is shown at a path now looks otherwise than what was shown there. */
export function isNews(before: LiveSite, now: LiveSite): (path: string) => boolean {
  return (path) => {
    const page = path.replace(/(?:^|(?<=\/))index\.html$/, '');
    const [was, is] = [before.broken.get(page), now.broken.get(page)];
    if (was !== undefined && is !== undefined) return faultsOf(was) !== faultsOf(is);
    const early = before.fresh.get(page);
    if (early === undefined || is !== undefined) return true;
    return Buffer.from(now.site?.file(`${page}index.html`)?.bytes ?? []).toString('utf8') !== early;
  };
}

function faultsOf({ report }: BrokenFile): string {
  return JSON.stringify(report.diagnostics);
}

/** Of these pages, by file, those whose files have errors that leave nothing to show. */
export function brokenPages(
  { report, project }: Glance,
  pages: ReadonlyMap<string, string>,
): ReadonlyMap<string, BrokenFile> {
  const errors = report.diagnostics.filter(({ level }) => level === 'error');
  const files = new Set(errors.map(({ file }) => file));
  return new Map(
    [...files].flatMap((file) => {
      const path = pages.get(file);
      const check = project.checkByPath.get(file);
      if (path === undefined || check === undefined || subjectOf(project, check) !== undefined) return [];
      const diagnostics = errors.filter((one) => one.file === file);
      return [[path, { file, report: { ...report, diagnostics } }] as const];
    }),
  );
}
