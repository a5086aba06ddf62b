import type { Level } from '../diagnostics/index.ts';
import type { ProjectSettings, RuleLevel, Status } from '../model/index.ts';
import type { Rule } from '../rules/index.ts';

/** The level at which a rule judges a file: the project's choice for it, else the rule's own. */
export function levelFor(rule: Rule, settings: ProjectSettings, file: string, status?: Status): Level | 'off' {
  const level = chosenLevel(rule.name, settings, file) ?? rule.level;
  const milder = rule.milderInDraft && (status === 'draft' || status === 'review');
  return milder && level !== 'off' ? MILDER[level] : level;
}

const MILDER: Readonly<Record<Level, Level>> = { error: 'warning', warning: 'info', info: 'info' };

/** Later overrides win over earlier ones, and all over the project's own levels. */
function chosenLevel(rule: string, settings: ProjectSettings, file: string): RuleLevel | undefined {
  const overrides = settings.overrides?.filter(({ files }) => files.some((pattern) => matches(pattern, file))) ?? [];
  return [settings.rules, ...overrides.map(({ rules }) => rules)].findLast((rules) => rules !== undefined && Object.hasOwn(rules, rule))?.[rule];
}

/** Whether a path fits a pattern in which `*` stands for any characters but `/`, and `**` for any. Linear in the path for each star. */
export function matches(pattern: string, path: string): boolean {
  return fits(pattern.split(/(\*\*\/?|\*)/), path.replace(/^\.\//, ''));
}

/** Compares from both ends without a regular expression, which an author's pattern could turn into a trap. */
function fits(parts: readonly string[], path: string): boolean {
  let reachable = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    for (const at of reachable) {
      if (part === '*' || part.startsWith('**')) {
        next.add(at);
        for (let end = at; end < path.length && (part !== '*' || path[end] !== '/'); end += 1) {
          if (part !== '**/' || path[end] === '/') next.add(end + 1);
        }
      } else if (path.startsWith(part, at)) {
        next.add(at + part.length);
      }
    }
    reachable = next;
  }
  return reachable.has(path.length);
}
