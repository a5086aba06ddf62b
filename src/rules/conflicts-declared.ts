import { bare, saysNothing } from './prose/placeholders.ts';
import type { Rule } from './rule.ts';

/** The authors state their own interests in the matter, and say so if they have none. */
export const conflictsDeclared: Rule = {
  name: 'conflicts-declared',
  level: 'warning',
  milderInDraft: true,
  summary: 'The authors state their own interests in the matter, and say so if they have none.',
  why: 'A reader who learns of an interest elsewhere trusts nothing that we wrote; one who learns of it here can weigh it.',
  basis: 'IFCN Code of Principles and EFCSN Code of Standards on conflicts of interest.',
  on: {
    *check({ check }) {
      const { conflicts } = check;
      if (conflicts === undefined) {
        yield {
          path: [check.authors === undefined ? 'title' : 'authors'],
          part: 'key',
          message: 'The file does not say whether its authors have interests in the matter.',
          hint: 'State them under `conflicts`, or write `conflicts: none`.',
        };
      } else if (saysNothing(conflicts) && !NONE.has(bare(conflicts))) {
        yield {
          path: ['conflicts'],
          message: `\`conflicts\` says “${conflicts.trim()}”, which does not tell readers whether there are any.`,
          hint: 'State them, or write `none`.',
        };
      }
    },
  },
};

/** Words that only fill a field elsewhere, but here say that there are none. */
const NONE: ReadonlySet<string> = new Set(
  [
    'none',
    'nil',
    'no',
    'ninguno',
    'ninguna',
    'aucun',
    'aucune',
    'non',
    'néant',
    'keine',
    'nein',
    'geen',
    'nee',
    'nenhum',
    'nenhuma',
    'não',
  ].concat([
    '无',
    '無',
    '没有',
    '沒有',
    '暂无',
    '暫無',
    'لا يوجد',
    'لا شيء',
    'لا',
    'ندارد',
    'هیچ',
    'نه',
    'कोई नहीं',
    'नहीं',
  ]),
);
