import { nearest } from '../diagnostics/index.ts';

/** What people call each kind of source who do not know the format; a kind by its own name needs no entry. */
export const SOURCE_WORDS: Readonly<Record<string, readonly string[]>> = {
  act: words('decree decision permit licence license contract vote resolution order appointment treaty agreement'),
  record: words('register registry log logbook minutes ledger accounts file invoice receipt budget'),
  statement: words('pressrelease release announcement speech interview claim answer declaration website homepage'),
  testimony: words('witness eyewitness whistleblower survivor victim'),
  observation: words('visit inspection fieldwork'),
  analysis: words('opinion commentary column calculation estimate model assessment'),
  video: words('film clip footage movie tv television broadcast youtube livestream'),
  photo: words('picture image photograph screenshot'),
  audio: words('sound recording podcast radio voice'),
  dataset: words(
    'table data statistics statistic figures numbers spreadsheet csv excel database series poll survey census',
  ),
  report: words('study paper inquiry audit research yearbook'),
  article: words('newspaper news magazine story press blog page webpage wikipedia encyclopaedia'),
  transcript: words('hansard debate hearing protocol'),
  law: words('regulation statute bill constitution directive ordinance legislation'),
  'court-document': words('court judgment judgement ruling verdict indictment lawsuit'),
  book: words('novel textbook monograph chapter'),
  'social-post': words('tweet post facebook twitter instagram tiktok telegram mastodon bluesky reddit thread'),
  correspondence: words('letter email mail message chat sms whatsapp fax'),
};

/** The same for parties. */
export const PARTY_WORDS: Readonly<Record<string, readonly string[]>> = {
  person: words(
    'human individual politician expert journalist minister official author scientist mayor president senator governor member',
  ),
  organisation: words('organization body institution group union party church university'),
  state: words('government ministry agency authority court parliament police army city municipality'),
  'state-media': words('propaganda statebroadcaster'),
  news: words('newspaper media press outlet broadcaster magazine newsroom newsagency'),
  ngo: words('charity nonprofit association foundation thinktank'),
  company: words('business corporation firm enterprise'),
  anonymous: words('unnamed confidential insider'),
  unknown: words('nobody unidentified'),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}

/** The kind that somebody means by an everyday word, or by a slip of the pen; undefined if none is near. */
export function kindMeant(typed: string, kinds: readonly string[]): string | undefined {
  const table = kinds.includes('dataset') ? SOURCE_WORDS : kinds.includes('ngo') ? PARTY_WORDS : {};
  const word = lettersOf(typed);
  const named = (called: string): boolean => called === word || `${called}s` === word;
  return kinds.find((kind) => named(lettersOf(kind)) || table[kind]?.some(named)) ?? nearest(typed, kinds);
}

/** Such as `press release` or `E-Mail`, as one word. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[\s_-]/g, '');
}
