import { nearest } from '../../diagnostics/index.ts';
import type { OwnRule } from '../../rules/index.ts';

/** What is wrong with what a module gives, and what to write instead. */
export interface ShapeProblem {
  readonly message: string;
  readonly hint: string;
}

const LEVELS: ReadonlySet<unknown> = new Set(['error', 'warning', 'info']);
const JUDGES: readonly string[] = ['check', 'source', 'change', 'project', 'corpus', 'sinceBase'];
const KEYS = {
  level: 'one of `error`, `warning` and `info`',
  summary: 'the norm as one sentence',
  on: 'the functions that find departures from it',
  why: 'a sentence',
  basis: 'a sentence',
  milderInDraft: '`true`',
  alsoWithdrawn: '`true`',
  alsoTranslations: '`true`',
  needsReferences: '`true`',
  excusable: '`in-settings`',
} as const;

const EXAMPLE = "export default { level: 'warning', summary: 'A sentence.', on: { *check({ check }) { … } } };";

/** Whether what a module exports is a rule: its types were checked by nobody. */
export function isOwnRule(made: unknown): made is OwnRule {
  return problemOfRule(made) === undefined;
}

/** What keeps the default export of a module from being a rule. */
export function problemOfRule(made: unknown): ShapeProblem | undefined {
  if (!isObject(made)) return { message: 'it has no rule as its default export', hint: `Write \`${EXAMPLE}\`` };
  const strange = strangeKey(made, Object.keys(KEYS), '');
  if (strange !== undefined) return strange;
  for (const [key, wanted] of Object.entries(KEYS)) {
    const value = made[key];
    const isOptional = !['level', 'summary', 'on'].includes(key);
    if (value === undefined && isOptional) continue;
    if (!fits(key, value))
      return {
        message: `its \`${key}\` is ${value === undefined ? 'missing' : 'of another kind'}`,
        hint: `It must be ${wanted}.`,
      };
  }
  return problemOfJudges(made['on']);
}

function fits(key: string, value: unknown): boolean {
  switch (key) {
    case 'level':
      return LEVELS.has(value);
    case 'excusable':
      return value === 'in-settings';
    case 'on':
      return isObject(value);
    case 'summary':
    case 'why':
    case 'basis':
      return typeof value === 'string' && value.trim() !== '';
    default:
      return value === true;
  }
}

function problemOfJudges(on: unknown): ShapeProblem | undefined {
  if (!isObject(on)) return undefined;
  const judges = Object.entries(on);
  if (judges.length === 0) return { message: 'its `on` holds no function', hint: 'Most rules have `check`.' };
  const strange = strangeKey(on, JUDGES, 'on.');
  if (strange !== undefined) return strange;
  for (const [key, judge] of judges) {
    const isOfAll = key === 'corpus' || key === 'sinceBase';
    const isSound = isOfAll
      ? isObject(judge) && isFunction(judge['collect']) && isFunction(judge['judge'])
      : isFunction(judge);
    if (!isSound)
      return {
        message: `its \`on.${key}\` is ${isOfAll ? 'not a pair of functions' : 'not a function'}`,
        hint: isOfAll ? 'It needs `collect` and `judge`.' : `Write \`*${key}(…) { … }\`.`,
      };
  }
  return undefined;
}

function strangeKey(
  made: Readonly<Record<string, unknown>>,
  known: readonly string[],
  prefix: string,
): ShapeProblem | undefined {
  const strange = Object.keys(made).find((key) => !known.includes(key));
  if (strange === undefined) return undefined;
  const near = nearest(strange, known);
  return {
    message: `\`${prefix}${strange}\` means nothing in a rule`,
    hint: near === undefined ? 'Remove it.' : `Did you mean \`${prefix}${near}\`?`,
  };
}

/** What keeps what a function of a rule gave from being a finding, for the middle of a sentence. */
export function problemOfFinding(finding: unknown, needsFile: boolean): string | undefined {
  if (!isObject(finding)) return 'gave something that is no finding';
  const { path, message, hint, file } = finding;
  if (!Array.isArray(path) || !path.every((step) => typeof step === 'string' || typeof step === 'number'))
    return 'gave a finding whose `path` is no list of keys and indexes';
  if (typeof message !== 'string' || message.trim() === '') return 'gave a finding without a `message`';
  if (hint !== undefined && typeof hint !== 'string') return 'gave a finding whose `hint` is no text';
  if (needsFile && typeof file !== 'string') return 'gave a finding without a `file`';
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
