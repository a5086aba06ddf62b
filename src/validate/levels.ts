import type { Level } from '../diagnostics/index.ts';
import type { ProjectSettings, RuleLevel, Status } from '../model/index.ts';
import type { RuleFinding, Rule } from '../rules/index.ts';
import { PRESETS } from './presets.ts';
import type { RuleNames } from './rule-names.ts';

/** The level at which a rule judges a file: the project's choice for it, else that of its preset. */
export function levelFor(rule: Rule, settings: ProjectSettings, file: string, status?: Status): Level | 'off' {
  const level = chosenLevel(rule.name, settings, file) ?? PRESETS[settings.extends ?? 'recommended'](rule);
  const milder = rule.milderInDraft && (status === 'draft' || status === 'review');
  return milder && level !== 'off' ? MILDER[level] : level;
}

const MILDER: Readonly<Record<Level, Level>> = { error: 'warning', warning: 'info', info: 'info' };

/** A level, or the milder one that a finding asks for. */
export function levelAtMost(level: Level, atMost: Level | undefined): Level {
  return atMost === undefined || SEVERITY[level] <= SEVERITY[atMost] ? level : atMost;
}

const SEVERITY: Readonly<Record<Level, number>> = { info: 0, warning: 1, error: 2 };

/** Later overrides win over earlier ones, and all over the project's own levels. */
function chosenLevel(rule: string, settings: ProjectSettings, file: string): RuleLevel | undefined {
  const overrides = settings.overrides?.filter(({ files }) => files.some((pattern) => matches(pattern, file))) ?? [];
  return [settings.rules, ...overrides.map(({ rules }) => rules)].findLast(
    (rules) => rules !== undefined && Object.hasOwn(rules, rule),
  )?.[rule];
}

/** The levels that the settings give to rules that do not exist: they would be silently ignored. */
export function* unknownRules(settings: ProjectSettings, { has, nearest }: RuleNames): Iterable<RuleFinding> {
  const places = [
    { path: ['rules'], levels: settings.rules },
    ...(settings.overrides ?? []).map((override, index) => ({
      path: ['overrides', index, 'rules'],
      levels: override.rules,
    })),
  ];
  for (const { path, levels } of places) {
    for (const name of Object.keys(levels ?? {})) {
      if (has(name)) continue;
      const near = nearest(name);
      yield {
        path: [...path, name],
        part: 'key',
        message: `There is no rule \`${name}\`, so its level means nothing.`,
        hint: near === undefined ? 'Delete the line.' : `Did you mean \`${near}\`?`,
      };
    }
  }
}

/** Whether a path fits a pattern in which `*` stands for any characters but `/`, and `**` for any. Linear in the path for each part of the pattern. */
export function matches(pattern: string, path: string): boolean {
  return fits(pattern.split(/(\*\*\/?|\*)/), path.replace(/^\.\//, ''));
}

/** Sweeps over the path once for each part, without a regular expression, which an author's pattern could turn into a trap. */
function fits(parts: readonly string[], path: string): boolean {
  let reached = [true, ...Array<boolean>(path.length).fill(false)];
  for (const part of parts) {
    const isStar = part === '*' || part.startsWith('**');
    reached = isStar
      ? sweep(part, path, reached)
      : reached.map(
          (_, end) =>
            end >= part.length && reached[end - part.length] === true && path.startsWith(part, end - part.length),
        );
  }
  return reached[path.length] === true;
}

/** The places that a star reaches from those already reached. */
function sweep(star: string, path: string, reached: readonly boolean[]): boolean[] {
  let isOpen = false;
  return reached.map((here, at) => {
    const isBehindSlash = path[at - 1] === '/';
    if (star === '*' && isBehindSlash) isOpen = false;
    const arrives = isOpen && (star !== '**/' || isBehindSlash);
    isOpen ||= here;
    return here || arrives;
  });
}
