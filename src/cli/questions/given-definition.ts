import type { Party, Source } from '../../model/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { NewPartyOptions, NewSourceOptions } from '../commands/new.ts';
import { givenAddress, givenDate, givenLanguage, givenText } from '../given-text.ts';
import type { Shell } from '../shell.ts';

/** A party as options and questions give it, clean; whoever controls it is still a name or an id. */
export async function givenParty(options: NewPartyOptions, shell: Shell): Promise<Party> {
  const { name, kind } = await nameAndKind(options, shell);
  const why = givenText('why', options.why);
  const basis = givenText('basis', options.basis);
  if (kind === 'anonymous' && (why === undefined || basis === undefined))
    throw new UsageError('A source that is not named needs --why (it is not named) and --basis (how it knows).');
  return {
    name,
    kind,
    role: givenText('role', options.role),
    controlledBy: options.controlledBy,
    sameAs: options.sameAs?.flatMap((url) => givenAddress('same-as', url) ?? []),
    why,
    basis,
  };
}

async function nameAndKind(options: NewPartyOptions, shell: Shell): Promise<Pick<Party, 'name' | 'kind'>> {
  const name = givenText('name', options.name);
  const { kind } = options;
  if (name !== undefined && kind !== undefined) return { name, kind };
  if (!shell.canAsk)
    throw lacking('party', { name, kind }, 'factwright new party --name "Harbour Office of Sel" --kind state');
  const { askNameAndKind } = await import('./definition-questions.ts');
  return askNameAndKind({ name, kind });
}

/** A source as options and questions give it, clean; what it refers to is still named by names, addresses or ids. */
export async function givenSource(given: NewSourceOptions, shell: Shell): Promise<Source> {
  const options = await kindAndMakers(given, shell);
  const today = shell.now().toISOString().slice(0, 10);
  const url = givenAddress('url', options.url);
  const title = givenText('title', options.title);
  if (url === undefined && title === undefined && options.seenIn === undefined)
    throw new UsageError(
      'Readers must be able to find a source: it needs --url, or --title with --publisher or --published.',
    );
  return {
    kind: options.kind,
    by: options.by,
    title,
    publisher: givenText('publisher', options.publisher),
    url,
    published: givenDate('published', options.published, today),
    accessed: givenDate('accessed', options.accessed, today) ?? (url === undefined ? undefined : today),
    language: givenLanguage('lang', options.lang),
    archived: givenAddress('archived', options.archived),
    locator: givenText('locator', options.locator),
    basedOn: options.basedOn,
    ownWork: givenText('own-work', options.ownWork),
    seenIn: options.seenIn,
    interests: givenText('interests', options.interests),
  };
}

/** What a source cannot be without. */
type RequiredOptions = NewSourceOptions & Required<Pick<NewSourceOptions, 'kind' | 'by'>>;

async function kindAndMakers(options: NewSourceOptions, shell: Shell): Promise<RequiredOptions> {
  const { kind, by } = options;
  if (kind !== undefined && by !== undefined) return { ...options, kind, by };
  if (!shell.canAsk)
    throw lacking(
      'source',
      { kind, by },
      'factwright new source --url https://harbour.example/log.csv --kind dataset --by harbour-office',
    );
  const { askSource } = await import('./definition-questions.ts');
  return askSource(options);
}

function lacking(what: string, given: Readonly<Record<string, unknown>>, example: string): UsageError {
  const missing = Object.keys(given).filter((name) => given[name] === undefined);
  return new UsageError(
    `A ${what} needs ${missing.map((name) => `--${name}`).join(' and ')}.`,
    `Such as: \`${example}\``,
  );
}
