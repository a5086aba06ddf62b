/** How a block of code is tried: by a test file that reads its page, by the commands of `run-blocks.test.ts`, or not at all. */
type Tried = { readonly by: string } | typeof RUN | { readonly not: string };

/** Its commands are run, in a shell, by `run-blocks.test.ts`. */
export const RUN = 'run';

const by = (file: string): Tried => ({ by: `test/${file}.test.ts` });
const not = (why: string): Tried => ({ not: why });

const CI = by('ci/templates');
const DOCUMENTS = by('publishing/documents');
const RECIPES = by('publishing/recipes');
const AFTER = by('publishing/after-publication');
const EDITORS = by('language-server/editors-page');
const EXPLANATIONS = by('docs/explanations');
const README = by('docs/readme');
const API = by('cli/package');
const OWN_RULES = by('cli/own-rules');

const OTHER_EDITOR = not('it sets up an editor that does not run here');
const SPARK = not('it is for Spark, which is in no registry that the tests install from');
const OTHER_HOST = not('it is for a host that does not run here; its commands are parsed, and its shell is read');

/** How each block of each page is tried, in their order; pages of rules are made of tested fixtures. */
export const TRIED: Readonly<Record<string, readonly (readonly [language: string, tried: Tried])[]>> = {
  'README.md': [
    ['sh', not('it installs the packages of this repository and runs all tests')],
    ['sh', README],
    ['yaml', README],
    ['text', README],
    ['sh', RUN],
  ],
  'docs/api.md': [
    ['js', API],
    ['js', API],
    ['js', API],
    ['js', API],
  ],
  'docs/ci.md': [
    ['yaml', CI],
    ['yaml', CI],
    ['yaml', CI],
    ['yaml', CI],
    ['yaml', CI],
    ['yaml', CI],
    ['sh', RUN],
    ['yaml', CI],
    ['yaml', CI],
    ['yaml', CI],
    ['groovy', CI],
    ['yaml', CI],
    ['yaml', CI],
    ['sh', CI],
  ],
  'docs/comparison.md': [['sh', not('it installs other validators from the network')]],
  'docs/editors.md': [
    ['lua', by('docs/blocks/blocks')],
    ['lua', by('docs/blocks/blocks')],
    ['lua', by('docs/blocks/blocks')],
    ['toml', OTHER_EDITOR],
    ['json', EDITORS],
    ['sh', not('it installs the packages of the extension from the network')],
    ['elisp', OTHER_EDITOR],
    ['sh', RUN],
    ['json', EDITORS],
    ['yaml', EDITORS],
  ],
  'docs/exceptions.md': [
    ['yaml', by('docs/exceptions')],
    ['yaml', by('docs/exceptions')],
    ['sh', RUN],
  ],
  'docs/export.md': [
    ['sh', RUN],
    ['sql', by('cli/export-tables')],
    ['sql', by('cli/export-tables')],
    ['python', SPARK],
  ],
  'docs/importing.md': [
    ['sh', RUN],
    ['sh', RUN],
    ['sh', RUN],
    ['sh', RUN],
  ],
  'docs/independence.md': [
    ['yaml', EXPLANATIONS],
    ['text', EXPLANATIONS],
    ['yaml', EXPLANATIONS],
    ['text', EXPLANATIONS],
  ],
  'docs/own-rules.md': [
    ['js', OWN_RULES],
    ['sh', RUN],
    ['yaml', OWN_RULES],
    ['sh', OWN_RULES],
  ],
  'docs/pictures.md': [
    ['yaml', DOCUMENTS],
    ['yaml', DOCUMENTS],
  ],
  'docs/publishing/after-publication.md': [
    ['sh', RUN],
    ['yaml', AFTER],
    ['yaml', AFTER],
    ['yaml', AFTER],
    ['yaml', AFTER],
    ['sh', RUN],
    ['yaml', AFTER],
    ['yaml', AFTER],
  ],
  'docs/publishing/astro.md': [
    ['ts', RECIPES],
    ['astro', RECIPES],
    ['sh', RECIPES],
  ],
  'docs/publishing/deploy.md': [
    ['yaml', DOCUMENTS],
    ['yaml', DOCUMENTS],
    ['toml', OTHER_HOST],
    ['toml', OTHER_HOST],
    ['nginx', by('docs/blocks/blocks')],
    ['sh', OTHER_HOST],
    ['nginx', by('docs/blocks/blocks')],
    ['sh', OTHER_HOST],
  ],
  'docs/publishing/eleventy.md': [
    ['js', RECIPES],
    ['json', RECIPES],
    ['html', RECIPES],
    ['html', RECIPES],
    ['html', RECIPES],
    ['sh', RECIPES],
    ['json', not('these are the scripts of the package of a reader; their command is parsed')],
  ],
  'docs/publishing/hugo.md': [
    ['sh', RECIPES],
    ['json', RECIPES],
    ['html', RECIPES],
    ['html', RECIPES],
    ['html', RECIPES],
    ['html', RECIPES],
    ['toml', RECIPES],
  ],
  'docs/publishing/theme.md': [
    ['yaml', DOCUMENTS],
    ['css', DOCUMENTS],
    ['markdown', DOCUMENTS],
    ['markdown', DOCUMENTS],
    ['js', DOCUMENTS],
    ['js', DOCUMENTS],
    ['yaml', DOCUMENTS],
    ['yaml', DOCUMENTS],
  ],
  'docs/publishing/translations.md': [
    ['sh', RUN],
    ['yaml', DOCUMENTS],
  ],
  'docs/publishing/wordpress.md': [['sh', RECIPES]],
  'docs/scale.md': [
    ['sh', RUN],
    ['sh', RUN],
    ['python', SPARK],
  ],
  'docs/search.md': [['sh', RUN]],
  'docs/snapshots.md': [
    ['sh', RUN],
    ['sh', not('it is for who develops Factwright and has the article; its command is parsed')],
  ],
  'docs/tutorial.md': [
    ['sh', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['html', by('docs/tutorial')],
    ['html', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['text', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['text', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['yaml', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['text', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
    ['sh', by('docs/tutorial')],
  ],
  'docs/unnamed-sources.md': [['yaml', EXPLANATIONS]],
  'docs/verdicts.md': [
    ['yaml', EXPLANATIONS],
    ['text', EXPLANATIONS],
  ],
  'docs/stats.md': [['sh', RUN]],
  'docs/which-source.md': [['yaml', by('docs/which-source')]],
  'docs/why-quotations.md': [['text', EXPLANATIONS]],
};
