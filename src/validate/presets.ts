import type { Level } from '../diagnostics/index.ts';
import type { Preset } from '../model/index.ts';
import type { Rule } from '../rules/index.ts';

/** The level that each preset gives to a rule, before the project's own levels. */
export const PRESETS: Readonly<Record<Preset, (rule: Rule) => Level>> = {
  recommended: ({ level }) => level,
  strict: ({ level }) => STRICTER[level],
  ifcn: ({ level, basis }) => (basis.includes('IFCN Code of Principles') ? 'error' : level),
};

const STRICTER: Readonly<Record<Level, Level>> = { error: 'error', warning: 'error', info: 'warning' };
