import type { Party, Source } from '../../model/index.ts';
import { UsageError } from '../../workspace/usage-error.ts';
import type { NewPartyOptions, NewSourceOptions } from '../commands/new.ts';
import { givenAddress, givenDate, givenLanguage, givenText } from '../given-text.ts';

/** A party as options and answers give it, clean; whoever controls it is still a name or an id. */
export function givenParty(options: NewPartyOptions): Party {
  const name = givenText('name', options.name);
  const { kind } = options;
  if (name === undefined || kind === undefined)
    throw lacking('party', { name, kind }, 'factwright new party --name "Harbour Office of Sel" --kind state');
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

/** A source as options and answers give it, clean; what it refers to is still named by names, addresses or ids. */
export function givenSource(options: NewSourceOptions, today: string): Source {
  const { kind, by } = options;
  if (kind === undefined || by === undefined)
    throw lacking(
      'source',
      { kind, by },
      'factwright new source --url https://harbour.example/log.csv --kind dataset --by harbour-office',
    );
  const url = givenAddress('url', options.url);
  const title = givenText('title', options.title);
  const publisher = givenText('publisher', options.publisher);
  const published = givenDate('published', options.published, today);
  if (url === undefined && options.seenIn === undefined) {
    if (kind === 'correspondence') requireLetter(published ?? options.from);
    else if (title === undefined || (publisher ?? published) === undefined)
      throw new UsageError(
        'Readers must be able to find a source: it needs --url, or --title with --publisher or --published.',
      );
  }
  return {
    kind,
    by,
    title,
    publisher,
    url,
    published,
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

/** Nobody else can fetch a letter. */
function requireLetter(known: string | undefined): void {
  if (known !== undefined) return;
  throw new UsageError(
    'Readers must know which letter or message it is: it needs --published (the day on which it was sent), or --from with a file of it.',
    'Such as: `factwright new source answer-of-the-minister --kind correspondence --by oren-vask --published 2024-04-22 --from answer.txt`',
  );
}

function lacking(what: string, given: Readonly<Record<string, unknown>>, example: string): UsageError {
  const missing = Object.keys(given).filter((name) => given[name] === undefined);
  return new UsageError(
    `A ${what} needs ${missing.map((name) => `--${name}`).join(' and ')}.`,
    `Such as: \`${example}\``,
  );
}
