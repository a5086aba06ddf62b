import { DESCRIBED_RULES } from '../../src/cli/described-rules.ts';
import { TABLES, VIEWS } from '../../src/interchange/index.ts';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { documents } from '../../src/schema/compiled/documents.js';
import { TABLE } from '../../test/rules/changes/table.ts';
import { changesPage } from './changes-page.ts';
import { commandsPage } from './commands-page.ts';
import { exportPage } from './export-page.ts';
import { formatReference } from './format-reference.ts';
import { exampleOf } from './rule-example.ts';
import { ruleIndex, rulePage } from './rule-page.ts';
import { scalesPage } from './scales-page.ts';
import { silentProgram } from './silent-program.ts';
import { wordsFor } from '../../src/words/index.ts';
import { siteWordsFor } from '../../src/words/site.ts';
import { wordsPage } from './words-page.ts';

/** A file that is made of schemas, rules, fixtures and scales, by its path in the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: () => string;
}

/** A page for every rule and the list of them; no other page is in this folder. */
export const RULE_PAGES = 'docs/rules';
/** The kinds of file that authors write. */
const KINDS = ['factcheck', 'parties', 'sources', 'project'];

/** Every file that `npm run docs` writes. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'docs/format.md', text: () => formatReference(KINDS.map((kind) => documents[kind] ?? {})) },
  { path: 'docs/scales.md', text: () => scalesPage(BUILT_IN_SCALES) },
  {
    path: 'docs/publishing/words.md',
    text: () => wordsPage({ article: wordsFor('en'), site: siteWordsFor('en') }),
  },
  { path: 'docs/export.md', text: () => exportPage(TABLES, VIEWS) },
  { path: 'docs/commands.md', text: () => commandsPage(silentProgram()) },
  { path: 'docs/changes.md', text: () => changesPage(TABLE) },
  { path: `${RULE_PAGES}/README.md`, text: () => ruleIndex(DESCRIBED_RULES) },
  ...DESCRIBED_RULES.map((rule) => ({
    path: `${RULE_PAGES}/${rule.name}.md`,
    text: () => rulePage(rule, exampleOf(rule.name)),
  })),
  {
    path: 'src/cli/rule-examples.json',
    text: () =>
      `${JSON.stringify(Object.fromEntries(DESCRIBED_RULES.map(({ name }) => [name, exampleOf(name)])), null, 2)}\n`,
  },
];
