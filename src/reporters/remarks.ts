import type { Report } from '../diagnostics/index.ts';
import { counted } from './tally.ts';

/** What the numbers do not say. */
export function remarks({ diagnostics, tooManyWarnings }: Report): readonly string[] {
  const rules = new Set(diagnostics.flatMap(({ rule, level }) => (level === 'error' ? [rule] : [])));
  const said: string[] = [];
  if (tooManyWarnings !== undefined) {
    const { found, allowed } = tooManyWarnings;
    said.push(
      `${counted(found, 'warning')} ${found === 1 ? 'is' : 'are'} more than the ${allowed} that --max-warnings allows.`,
    );
  }
  if (ENGINE_RULES.some((name) => rules.has(name)))
    said.push('More may follow once this is fixed: the rules judge a file only if it follows the format.');
  else if (rules.has('reference-exists'))
    said.push('More may follow once this is fixed: some rules wait until every id is defined.');
  if (diagnostics.some(isOfSettings) && !diagnostics.every(isOfSettings))
    said.push('Until the settings are fixed, none of their levels counts: other findings may go away as well.');
  return said;
}

/** While the settings are not valid, defaults stand in for them. */
function isOfSettings({ rule, level, file }: Report['diagnostics'][number]): boolean {
  return level === 'error' && ENGINE_RULES.includes(rule) && /(?:^|[\\/])factwright\.yaml$/.test(file);
}

/** While one of these finds something in a file, no other rule judges it. */
export const ENGINE_RULES: readonly string[] = ['encoding', 'file-readable', 'plain-yaml', 'schema', 'yaml'];
