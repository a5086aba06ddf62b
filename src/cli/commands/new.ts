import { Option, type Command } from 'commander';
import type { StatementAnswers } from '../../authoring/index.ts';
import type { Party, Source } from '../../model/index.ts';
import { kindOption } from '../kind-option.ts';
import type { Shell } from '../shell.ts';

/** The options of `factwright new`, as they were given. */
export interface NewCheckOptions extends Partial<
  Omit<StatementAnswers, 'language' | 'appearances' | 'topics' | 'places' | 'authors' | 'related'>
> {
  readonly lang?: string;
  readonly url?: readonly string[];
  readonly topic?: readonly string[];
  readonly country?: readonly string[];
  readonly author?: readonly string[];
  readonly from?: string;
  readonly offline?: true;
  readonly folder?: string;
  readonly yes?: true;
  readonly dryRun?: true;
}

/** The options of `factwright new party`. */
export interface NewPartyOptions extends Partial<Omit<Party, 'image'>> {
  readonly in?: string;
  readonly dryRun?: true;
}

/** The options of `factwright new source`. */
export interface NewSourceOptions extends Partial<Omit<Source, 'by' | 'language' | 'promptedBy' | 'jointWith'>> {
  readonly by?: readonly string[];
  readonly lang?: string;
  readonly in?: string;
  readonly from?: string;
  readonly offline?: true;
  readonly dryRun?: true;
}

/** The options of `factwright new translation`. */
export interface NewTranslationOptions {
  readonly id?: string;
  readonly dryRun?: true;
}

/** Adds `factwright new`, and `new party` and `new source` below it. */
export function addNew(program: Command, shell: Shell): void {
  const command = program
    .command('new')
    .description(
      'Begin a fact check from questions or options; party and source add one to what the project knows, translation begins one of a check',
    )
    .argument('[id]', 'the id of the fact check; without one, it is made of the title');
  addNewCheck(command, shell);
  addNewParty(command.command('party'), shell);
  addNewSource(command.command('source'), shell);
  addNewTranslation(command.command('translation'), shell);
}

function many(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function addNewCheck(command: Command, shell: Shell): void {
  command
    .option('--quote <words>', 'what was said, word for word')
    .option('--claim <sentence>', 'the claim in one sentence, without a verdict; without it, the words themselves')
    .option('--title <words>', 'the headline; without it, the claim is the working title')
    .option('--speaker <party>', 'who said it: an id or a name, or unknown, or many')
    .addOption(
      kindOption(
        '--speaker-kind <kind>',
        'what a speaker is whom the project does not know; without it, person',
        'party',
      ),
    )
    .option('--role <words>', 'in what role they said it')
    .option('--date <date>', 'when it was said, such as 2024-04-12 or "12 April 2024"')
    .option('--where <place>', 'where it was said')
    .option('--occasion <words>', 'on what occasion, and to whom')
    .option('--question <words>', 'what it answered')
    .option('--original <words>', 'the words in the language in which they were said, if the quote is a translation')
    .option('--spoken <language>', 'the language in which it was said')
    .option('--lang <language>', 'the language of the fact check; without it, the first of the project')
    .option('--url <address>', 'an address at which the statement appears; can be repeated', many);
  addSourceOfWords(command)
    .option('--offline', 'fetch nothing, and store nothing new')
    .option('--evidence <source>', 'a source that bears on it: an address or an id; can be repeated', many)
    .addOption(new Option('--stance <stance>', 'what the evidence does').choices(['rebuts', 'supports', 'context']))
    .option('--topic <word>', 'a tag; can be repeated', many)
    .option('--country <country>', 'a country that it is about, by code or name; can be repeated', many)
    .option('--author <party>', 'who writes it; can be repeated. Without one, the desk that publishes', many)
    .option('--folder <name>', 'the folder below that of the fact checks, such as 2026')
    .option('--yes', 'ask nothing')
    .option('--dry-run', 'print the file, and write and store nothing')
    .action(
      shell.ending(async (id: string | undefined, options: NewCheckOptions) => {
        const { newCheck } = await import('../actions/new-check.ts');
        return newCheck(id, options, shell);
      }),
    );
}

function addSourceOfWords(command: Command): Command {
  return command
    .option('--source <address>', 'where the words can be read, which is stored at once; or the id of a known source')
    .addOption(
      kindOption(
        '--source-kind <kind>',
        'what that source is; without it, statement, or article with --source-by',
        'source',
      ),
    )
    .option(
      '--source-by <party>',
      'whose that source is, such as a newspaper: an id or a name, or unknown; without it, the speaker’s',
    )
    .addOption(
      kindOption(
        '--source-by-kind <kind>',
        'what they are, if the project does not know them; without it, news',
        'party',
      ),
    )
    .option('--source-title <words>', 'what that source is called')
    .option('--source-published <date>', 'with --source-by, when it appeared, such as 2024-04-13')
    .option('--from <file>', 'with --source, store this file that you saved; nothing is fetched');
}

function addNewParty(command: Command, shell: Shell): void {
  command
    .description('Add a person or body to _parties.yaml, or to one fact check')
    .argument('[id]', 'the id of the party; without one, it is made of the name')
    .option('--name <name>', 'the name as readers know it')
    .addOption(kindOption('--kind <kind>', 'what sort of actor it is', 'party'))
    .option('--role <words>', 'office or position')
    .option('--controlled-by <party>', 'who can decide what it says')
    .option('--same-as <address>', 'an address that identifies it; can be repeated', many)
    .option('--why <words>', 'why an anonymous source is not named')
    .option('--basis <words>', 'how an anonymous source knows')
    .option('--in <file>', 'the fact check that alone needs it: its file or its id')
    .option('--dry-run', 'print the file as it would be, and write nothing')
    .action(
      shell.ending(async (id: string | undefined, options: NewPartyOptions) => {
        const { newParty } = await import('../actions/new-definition.ts');
        return newParty(id, options, shell);
      }),
    );
}

function addNewSource(command: Command, shell: Shell): void {
  command
    .description('Add a source to _sources.yaml, or to one fact check, and store what it says today')
    .argument('[id]', 'the id of the source; without one, it is made of the title or the address')
    .option('--url <address>', 'its web address')
    .addOption(kindOption('--kind <kind>', 'what it is', 'source'))
    .option('--by <party>', 'whose words or knowledge it is: an id or a name, or unknown; can be repeated', many)
    .option('--title <words>', 'its title')
    .option('--publisher <words>', 'who published it')
    .option('--published <date>', 'when it was published or made')
    .option('--accessed <date>', 'when you read it; without it, today, if it has an address')
    .option('--lang <language>', 'its language')
    .option('--archived <address>', 'the address of a copy in a public web archive')
    .option('--locator <words>', 'where in it: a page, paragraph, row or timestamp')
    .option('--based-on <source>', 'a source that its content depends on; can be repeated', many)
    .option('--own-work <words>', 'what its makers saw, counted or analysed themselves')
    .option('--seen-in <source>', 'the source through which alone we know it')
    .option('--interests <words>', 'what its makers stand to gain or lose')
    .option('--in <file>', 'the fact check that alone needs it: its file or its id')
    .option('--from <file>', 'store this file that you saved; nothing is fetched')
    .option('--offline', 'store nothing: nothing is fetched')
    .option('--dry-run', 'print the file as it would be, and write and store nothing')
    .action(
      shell.ending(async (id: string | undefined, options: NewSourceOptions) => {
        const { newSource } = await import('../actions/new-definition.ts');
        return newSource(id, options, shell);
      }),
    );
}

function addNewTranslation(command: Command, shell: Shell): void {
  command
    .description('Begin a translation: every text of the original as a comment above the place of its translation')
    .argument('<original>', 'the fact check, by file or id')
    .argument('<language>', 'a language of the project, such as de')
    .option('--id <id>', 'the id of the translation; without it, that of the original and the language')
    .option('--dry-run', 'print the file, and write nothing')
    .action(
      shell.ending(async (original: string, language: string, options: NewTranslationOptions) => {
        const { newTranslation } = await import('../actions/new-translation.ts');
        return newTranslation([original, language], options, shell);
      }),
    );
}
