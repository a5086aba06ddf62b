import type { Mutant } from './mutant.ts';

/** Why it is right, for now or for good, that nobody notices some mutants. */
export interface Silence {
  readonly why: string;
  readonly mutations: RegExp;
  readonly fields: RegExp;
}

/** Matches whole fields; `(a|b)` stands for either. */
function fields(...patterns: readonly string[]): RegExp {
  const literal = patterns.map((pattern) => pattern.replaceAll(/[.*[\]]/g, String.raw`\$&`));
  return new RegExp(`^(${literal.join('|')})$`);
}

/** Words of the desk's own. */
const PROSE = [
  'title',
  'standfirst',
  'conflicts',
  'topics.*',
  'statement.(role|occasion|question)',
  'statement.occasion ↔ question',
  'claims.*.implied',
  'evidence.*.(shows|answer|locator)',
  'sources.*.(title|publisher|ownWork|interests)',
  'sources.*.title ↔ publisher',
  'parties.*.(name|role|why|basis)',
  'parties.*.why ↔ basis',
  'searches.*.(where|query|result)',
  'searches.*.(where ↔ query|query ↔ result)',
  'timeline.*.text',
  'verdict.(summary|reasoning)',
  'verdict.summary ↔ reasoning',
  'article',
  'notes',
];

/** What says from whom somebody has something. */
const PROVENANCE = [
  'evidence.*.from',
  'parties.*.controlledBy',
  'restates',
  'sources.*.(basedOn|interests|ownWork|promptedBy|seenIn)',
];

/** The first that fits says why; a test holds that each is needed, and that nothing else goes unnoticed. */
export const SILENCES: readonly Silence[] = [
  {
    why: 'The words are ours. No machine knows what they should say, and a slip in them may be fixed without a correction; whoever reviews the change reads them.',
    mutations: /^(misspell value|another figure|drop a word|swap siblings|swap between neighbours)$/,
    fields: fields(...PROSE),
  },
  {
    why: 'A fact of the world: for whoever does not know it, one choice is as good as another. The rules on provenance know primary kinds of sources from others.',
    mutations: /^(another choice|misspell value|swap between neighbours)$/,
    fields: fields(
      'language',
      'statement.language',
      'sources.*.language',
      'evidence.*.originalLanguage',
      'places.*',
      '(sources|parties).*.kind',
      'searches.*.sought',
    ),
  },
  {
    why: 'Within the orders that dates must keep, each could be true. The day on which something happened stands in the source only.',
    mutations: /^(date an? (day|month|year) (earlier|later)|misspell value|swap between neighbours)$/,
    fields: fields('searches.*.date', 'sources.*.published', 'timeline.*.date'),
  },
  {
    why: 'Another thing that exists and could be meant. The rules on provenance notice circles, and chains that no longer carry a finding; the rest only the source tells.',
    mutations: /^(retarget to the next|swap between neighbours)$/,
    fields: fields(...PROVENANCE, '(evidence.*.from|sources.*.(basedOn|promptedBy)).*'),
  },
  {
    why: 'Another item that exists. Whether it bears out the sentence or the event, only a reader can tell.',
    mutations: /^(retarget to the next|swap between neighbours)$/,
    fields: fields('verdict.reasoning [@…]', 'timeline.*.evidence', 'timeline.*.evidence.*', 'searches.*.claim'),
  },
  {
    why: 'A link of the chain is gone, and what is left is a sound chain: a shorter one, or one that ends elsewhere. The rules on provenance and verdict judge whether it still carries the finding.',
    mutations: /^(delete|key moved to the next map)$/,
    fields: fields(...PROVENANCE, 'sources.*.basedOn.*'),
  },
  {
    why: 'It may be left out: a check without it is whole, and says less. What a translated quotation and a search should say, `translation-has-original` and `both-sides-sought` judge.',
    mutations: /^(delete|key moved to the next map)$/,
    fields: fields(
      'article',
      'language',
      'notes',
      'places',
      'standfirst',
      'topics',
      'evidence.*.(locator|originalLanguage)',
      'parties.*.role',
      'searches',
      'searches.*.(claim|sought)',
      'sources.*.(language|published|publisher|title)',
      'statement.(language|occasion|question|role)',
      'timeline',
      'timeline.*.evidence',
      'verdict.reasoning',
    ),
  },
  {
    why: 'One entry less of a list that could have any number.',
    mutations: /^delete$/,
    fields: fields('(places|topics|searches|timeline|timeline.*.evidence).*'),
  },
  {
    why: 'The order says nothing: equals, entries that are found by their ids, events of one month.',
    mutations: /^swap list entries$/,
    fields: fields('(topics|places|searches|timeline|sources.*.(by|basedOn)|evidence.*.claim|timeline.*.evidence).*'),
  },
  {
    why: 'Nothing is lost: an empty list says what a missing one says, a number in a locator is read as text, and a claim that a map of stances leaves out has `context`, which it had.',
    mutations: /^(empty|retype to number|delete)$/,
    fields: fields('places', 'searches', 'timeline', 'topics', 'evidence.*.locator', 'evidence.*.stance.*'),
  },
  {
    why: 'An id is only a name. What it stands for is proved where evidence quotes and sources have authors, and nowhere else.',
    mutations: /^swap maps of a kind$/,
    fields: fields('(parties|sources|evidence).*'),
  },
];

/** The reason that a mutant may go unnoticed. */
export function silenceFor({ mutation, field }: Pick<Mutant, 'mutation' | 'field'>): Silence | undefined {
  return SILENCES.find(({ mutations, fields: where }) => mutations.test(mutation) && where.test(field));
}
