/** A mistake that newcomers make, and what they are told. */
export interface Mistake {
  readonly mistake: string;
  readonly args: readonly string[];
  /** What is wrong in the file of the check. */
  readonly edit?: readonly [from: string | RegExp, to: string];
  readonly code: 1 | 2;
  /** What is the matter, and what to do. */
  readonly says: readonly string[];
}

const SAID = ['--quote', 'No light was dark.', '--speaker', 'Mira Holt', '--date', '3 March 2025'];
const REGISTER = ['--kind', 'record', '--url', 'https://lights.example/', '--in', 'factchecks/dark-lighthouses.yaml'];
const CAPTURE = ['capture', '--source', 'dark-lighthouses/assembly-example'];

/** Before there is a project. */
export const BEFORE: readonly Mistake[] = [
  {
    mistake: 'validate before init',
    args: ['validate'],
    code: 2,
    says: ['There is no factwright.yaml in', '`npx factwright init` begins a project.'],
  },
  { mistake: 'new before init', args: ['new', ...SAID], code: 2, says: ['`npx factwright init` begins a project.'] },
  { mistake: 'preview before init', args: ['preview'], code: 2, says: ['`npx factwright init` begins a project.'] },
  { mistake: 'build before init', args: ['build'], code: 2, says: ['`npx factwright init` begins a project.'] },
  { mistake: 'a misspelt command', args: ['intit', '--yes'], code: 2, says: ['(Did you mean init?)'] },
  { mistake: 'a misspelt option', args: ['init', '--yess'], code: 2, says: ['(Did you mean --yes?)'] },
  {
    mistake: 'init with a scale that does not exist',
    args: ['init', '--yes', '--scale', 'standart'],
    code: 2,
    says: ['--scale “standart” cannot be used.', 'Did you mean standard?'],
  },
  {
    mistake: 'init with half an address',
    args: ['init', '--yes', '--url', 'desk'],
    code: 2,
    says: ['--url “desk” cannot be used.', 'Give a whole address, such as https://desk.example/checks/.'],
  },
  {
    mistake: 'init with a language that does not exist',
    args: ['init', '--yes', '--languages', 'englisch'],
    code: 2,
    says: ['No language is called “englisch”.', 'Give tags or names, such as: en, German.'],
  },
];

/** In the project, once the first check is there. */
export const AFTER: readonly Mistake[] = [
  {
    mistake: 'new without anything, and nobody to ask',
    args: ['new'],
    code: 2,
    says: ['A fact check needs --quote, --speaker, --date.', 'Such as: `npx factwright new --quote "'],
  },
  {
    mistake: 'a day that no month has',
    args: ['new', ...SAID.slice(0, 4), '--date', '31 April 2024'],
    code: 2,
    says: ['--date “31 April 2024” cannot be used.', 'April has 30 days.'],
  },
  {
    mistake: 'a date that can be read in two ways',
    args: ['new', ...SAID.slice(0, 4), '--date', '3/4/2024'],
    code: 2,
    says: ['It can mean 2024-04-03 or 2024-03-04: give it like that.'],
  },
  {
    mistake: 'an id with capitals',
    args: ['new', 'Dark_Lights', ...SAID],
    code: 2,
    says: ['lower-case letters a to z, digits, single hyphens', 'Did you mean `dark-lights`?'],
  },
  {
    mistake: 'an id that is taken',
    args: ['new', 'dark-lighthouses', ...SAID],
    code: 2,
    says: ['There is, or was, a fact check `dark-lighthouses` already.', 'Try `dark-lighthouses-2`.'],
  },
  {
    mistake: 'a file in place of the address of a source',
    args: ['new', ...SAID, '--source', 'question-hour.html'],
    code: 2,
    says: ['There is no source `question-hour.html`.', 'Give the address of a new one, such as https://'],
  },
  {
    mistake: 'a saved page without its address',
    args: ['new', ...SAID, '--from', 'question-hour.html'],
    code: 2,
    says: ['--from is the saved page of a source.', 'Give its address with --source'],
  },
  {
    mistake: 'a party that nobody knows',
    args: ['new', 'source', 'register', ...REGISTER, '--by', 'Mira Hold'],
    code: 2,
    says: ['There is no party `Mira Hold`.', 'Did you mean `mira-holt`?'],
  },
  {
    mistake: 'a source without its kind',
    args: ['new', 'source', 'register', '--url', 'https://lights.example/'],
    code: 2,
    says: ['A source needs --kind and --by.', 'Such as: `npx factwright new source --url '],
  },
  {
    mistake: 'a kind that does not exist',
    args: ['new', 'source', 'register', '--kind', 'recrod', '--by', 'mira-holt'],
    code: 2,
    says: ['--kind cannot be “recrod”.', 'Did you mean `record` (kept', 'The kinds are act, record,'],
  },
  {
    mistake: 'an everyday word for a kind',
    args: ['new', 'source', 'register', '--kind', 'table', '--by', 'mira-holt'],
    code: 2,
    says: [
      'Did you mean `dataset` (figures to calculate with: a table, a database, a series)?',
      'docs/which-source.md',
    ],
  },
  {
    mistake: 'a saved page that is not there',
    args: [...CAPTURE, '--from', 'question-our.html'],
    code: 2,
    says: ['There is no file `question-our.html`.', 'Check the path.'],
  },
  {
    mistake: 'a source of another name',
    args: ['capture', '--source', 'dark-lighthouses/minister', '--from', 'question-hour.html'],
    code: 2,
    says: ['There is no source `dark-lighthouses/minister`', 'There is `dark-lighthouses/assembly-example`.'],
  },
  {
    mistake: 'a file in which nothing can be read, in place of a page that was stored',
    args: [...CAPTURE, '--from', 'noise.bin'],
    code: 1,
    says: ['The stored copy was kept', 'it is not a page, a PDF,', 'Save it as one of these.', 'Check the file.'],
  },
  {
    mistake: 'a saved page for no source',
    args: ['capture', '--from', 'question-hour.html'],
    code: 2,
    says: ['--from stores a file as a source.', 'Name the source with --source.'],
  },
  {
    mistake: 'a file or an id that is not there',
    args: ['validate', 'dark-lighthouse'],
    code: 2,
    says: ['There is no file or folder `dark-lighthouse`', 'Did you mean `dark-lighthouses`?'],
  },
  {
    mistake: 'a misspelt key',
    args: ['validate'],
    edit: ['  speaker:', '  speker:'],
    code: 1,
    says: ['`speker` is not a key of `statement`.', '→ Did you mean `speaker`?', '~~~~~~'],
  },
  {
    mistake: 'a space too few',
    args: ['validate'],
    edit: ['  speaker: ', '  speaker:'],
    code: 1,
    says: ['A space is missing after the colon', '→ Write “speaker: mira-holt”.'],
  },
  {
    mistake: 'another word in the quotation',
    args: ['validate'],
    edit: [/^ {2}quote: .*$/m, '  quote: In 2025, not one of our lighthouses was dark for a single night.'],
    code: 1,
    says: ['the quotation has “2025”, but the text has “2024”', '→ Write “2024” for “2025”'],
  },
  {
    mistake: 'publishing a draft that lacks the rest',
    args: ['build'],
    edit: ['status: draft', 'status: published'],
    code: 1,
    says: [
      'The file lacks `published`',
      '→ Add `published`',
      'Until then, write `status: draft`.',
      'Nothing was built.',
    ],
  },
  {
    mistake: 'a port that is none',
    args: ['preview', '--port', '80x'],
    code: 2,
    says: ['It must be a number from 1 to 65535.'],
  },
  {
    mistake: 'a preview of what was never built',
    args: ['preview', '--no-build', '--out', 'never'],
    code: 2,
    says: ['There is no site in', 'Build it first: `npx factwright build`.'],
  },
  {
    mistake: 'a site into a folder of one’s own',
    args: ['build', '--out', 'mine'],
    code: 2,
    says: ['`mine` holds files that Factwright did not write.', 'Name an empty or a new folder with --out'],
  },
  {
    mistake: 'an address of the site that is none',
    args: ['build', '--base-url', 'desk'],
    code: 2,
    says: ['It must be an address such as https://desk.example/checks/.'],
  },
];
