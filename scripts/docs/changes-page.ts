import type { Edit } from '../../test/rules/changes/edit.ts';
import type { Grade, Row } from '../../test/rules/changes/table.ts';

/** The page that says which changes of a published check need a correction: one row for each change that is tried. */
export function changesPage(rows: readonly Row[]): string {
  const sections = [...new Set(rows.map(({ section }) => section))];
  return [
    '# What may change without a word',
    '<!-- Generated from test/rules/changes/table.ts by `npm run docs`; a test fails when it is stale, another tries each row. -->',
    INTRODUCTION,
    ...sections.flatMap((section) => [
      `## ${section}`,
      [
        '| change | | a twin of it | |',
        '|---|---|---|---|',
        ...rows.filter((row) => row.section === section).map(rowOf),
      ].join('\n'),
    ]),
  ]
    .join('\n\n')
    .concat('\n');
}

const INTRODUCTION = `Readers who relied on a published check must be told that it changed. Against an earlier revision, the rule
[\`change-is-corrected\`](rules/change-is-corrected.md) compares what they were told with what they are told now:

- **Substance** is an error until a correction of at least \`kind: update\` was added: what was said, found and shown, and in every
  text that readers see a number, a name, a negation, a hedge or another word that a quotation must not lose either.
- **Wording** is a warning until a correction of at least \`kind: minor\` was added: every other change of these texts.
- **The log** is an error: corrections stay, and so do public checks, under their id or one that \`formerly\` leads from.
- Spelling, punctuation and white space are **no change**: one letter in a word of five or more, not its first, unless the word is guarded
  or a name.

Each row below is tried in a repository with \`--base\`, \`--changed\` and \`--staged\`, which say the same.`;

const SHOWN: Readonly<Record<Grade, string>> = {
  substance: '**substance**',
  wording: 'wording',
  log: '**the log**',
  none: 'no change',
};

function rowOf({ change, edits, grade, twin }: Row): string {
  return `| ${cell(change, edits)} | ${SHOWN[grade]} | ${cell(twin.change, twin.edits)} | ${SHOWN[twin.grade]} |`;
}

function cell(change: string, edits: readonly Edit[]): string {
  const [first] = edits;
  const isShort = first !== undefined && 'from' in first && first.from.length + first.to.length <= MOST_SHOWN;
  if (edits.length !== 1 || !isShort || /\n/.test(first.from + first.to)) return change;
  return `${change}: ${code(first.from)} → ${first.to === '' ? 'gone' : code(first.to)}`;
}

const MOST_SHOWN = 110;

function code(text: string): string {
  return `\`${text.trim().replaceAll('|', '\\|')}\``;
}
