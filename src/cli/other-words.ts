import { UsageError } from '../workspace/usage-error.ts';

/** What people call a command, or look for one for, and what to do instead. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
  check: '`factwright validate` checks the files, and `factwright new` begins a fact check.',
  lint: '`factwright validate` checks the files.',
  verify: '`factwright validate` checks the files and their quotations.',
  test: '`factwright validate` checks the files.',
  fix: '`factwright validate --fix` fixes what can only be meant one way.',
  serve: '`factwright preview` shows the pages on this computer.',
  server: '`factwright preview` shows the pages on this computer.',
  start: '`factwright preview` shows the pages on this computer.',
  dev: '`factwright preview` shows the pages on this computer.',
  watch: '`factwright preview` shows the pages on this computer, anew after each change.',
  open: '`factwright preview` shows the pages on this computer.',
  show: '`factwright preview` shows the pages on this computer.',
  publish:
    'Write `status: published` and `published:` with the day into the file of the fact check; `factwright build` builds the site.',
  unpublish:
    'A page that was public stays: write `status: withdrawn`, and a correction of kind `withdrawal` that says why.',
  withdraw:
    'Write `status: withdrawn` into the file of the fact check, and a correction of kind `withdrawal` that says why.',
  retract:
    'Write `status: withdrawn` into the file of the fact check, and a correction of kind `withdrawal` that says why.',
  correct: 'Write what changed into `corrections` in the file of the fact check.',
  delete: 'Delete the file of a fact check that was never public. One that was gets `status: withdrawn`.',
  remove: 'Delete the file of a fact check that was never public. One that was gets `status: withdrawn`.',
  rename: 'Rename the file of the fact check, and write its former name under `formerly`.',
  deploy: '`factwright build` builds the site into a folder that any host can serve.',
  generate: '`factwright build` builds the site.',
  create: '`factwright new` begins a fact check, `factwright init` a project.',
  add: '`factwright new` begins a fact check; `factwright new source` and `factwright new party` add one.',
  translate: '`factwright new translation` begins one: the fact check first, then the language.',
  translation: '`factwright new translation` begins one: the fact check first, then the language.',
  source: '`factwright new source` adds one.',
  party: '`factwright new party` adds one.',
  archive: '`factwright capture` stores what the sources say today.',
  save: '`factwright capture` stores what the sources say today.',
  snapshot: '`factwright capture` stores what the sources say today.',
  find: '`factwright search` finds earlier fact checks, and `factwright match` a quotation in a text.',
  quote: '`factwright match` finds a quotation in a text.',
  upgrade: '`factwright migrate` brings the files to the newest format.',
  update: '`factwright migrate` brings the files to the newest format.',
};

/** Refuses a word that is no command, where it is known what is looked for. */
export function refuseOtherWords(argv: readonly string[], commands: readonly string[]): void {
  const [command, second, ...rest] = argv.filter((one) => !one.startsWith('-'));
  if (command === undefined) return;
  const instead = Object.hasOwn(OTHER_WORDS, command) ? OTHER_WORDS[command] : undefined;
  if (!commands.includes(command) && instead !== undefined)
    throw new UsageError(`There is no command \`${command}\`.`, instead);
  if (
    command === 'new' &&
    second !== undefined &&
    rest.length > 0 &&
    second.startsWith('translat') &&
    second !== 'translation'
  )
    throw new UsageError(
      `There is no command \`new ${second}\`.`,
      `Did you mean \`factwright new translation ${rest.slice(0, 2).join(' ')}\`?`,
    );
}
