import type { Diagnostic, Level } from '../../diagnostics/index.ts';
import { neutralise } from '../../printing/index.ts';
import type { LiveSite } from '../../workspace/preview/live-site.ts';

/** A finding as a page shows it. */
export interface ShownFinding {
  readonly level: Level;
  readonly rule: string;
  readonly message: string;
  readonly hint?: string;
  /** Such as `factchecks/a.yaml:12:3`. */
  readonly place: string;
  /** The path of the page that it speaks of, if there is one. */
  readonly page?: string;
  /** The id of the element of that page which is nearest to it. */
  readonly anchor?: string;
}

/** What the script of a page is told. */
export interface Findings {
  readonly problems: readonly string[];
  /** The most severe first. */
  readonly findings: readonly ShownFinding[];
}

/** More, nobody reads on a page. */
const MOST = 300;

/** What is to be shown of the state of a site. */
export function findingsOf({ diagnostics, pages, problems }: LiveSite): Findings {
  const order: readonly Level[] = ['error', 'warning', 'info'];
  const sorted = diagnostics.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level));
  return { problems: problems.map(neutralise), findings: sorted.slice(0, MOST).map((each) => shown(each, pages)) };
}

function shown(diagnostic: Diagnostic, pages: LiveSite['pages']): ShownFinding {
  const { level, rule, message, hint, file, span } = diagnostic;
  return {
    level,
    rule,
    message: neutralise(message),
    hint: hint === undefined ? undefined : neutralise(hint),
    place: neutralise(`${file}:${span.start.line}:${span.start.column}`),
    page: pages.get(file),
    anchor: anchorOf(diagnostic.keys ?? []),
  };
}

/** Sections of a page that are called as the part of the file that they show. */
const SECTIONS: ReadonlySet<string> = new Set(['statement', 'verdict', 'replies', 'sources', 'corrections']);

function anchorOf([part, id]: readonly string[]): string | undefined {
  if (part === 'claims' && id !== undefined) return `claim-${id}`;
  if (part === 'evidence' && id !== undefined) return `evidence-${id}`;
  return part !== undefined && SECTIONS.has(part) ? part : undefined;
}
