import type { FactCheck, Party, ProjectSettings, Source } from '../model/index.ts';
import { hostOf } from './references/hosts.ts';
import { markdownOf } from './prose/prose.ts';
import type { FileFinding, RuleFinding, Rule } from './rule.ts';
import { SHORTENERS } from './words/index.ts';

/** Addresses use https, and none goes through a shortener. */
export const linkSecure: Rule = {
  name: 'link-secure',
  level: 'warning',
  alsoTranslations: true,
  summary: 'Addresses use https, and none goes through a shortener.',
  why: 'A shortened address hides where it leads and dies with its service; an unprotected one can be changed on its way to the reader.',
  basis: "Google's ClaimReview guidelines: links lead to the page itself.",
  on: {
    *check({ own }) {
      for (const place of addressesOf(own)) yield* judge(place);
    },
    *project({ project: { settings, settingsFile, parties, sources } }) {
      yield* inFile(addressesOfSettings(settings), settingsFile.path);
      for (const [id, source] of Object.entries(sources?.entries ?? {}))
        yield* inFile(addressesOfSource(source, [id]), sources?.path ?? '');
      for (const [id, party] of Object.entries(parties?.entries ?? {}))
        yield* inFile(addressesOfParty(party, [id]), parties?.path ?? '');
    },
  },
};

type Path = RuleFinding['path'];
/** `isWithin` says that the address is only a part of the text at `path`. */
type Address = readonly [path: Path, address: string | undefined, isWithin?: true];

function* addressesOf(check: FactCheck): Iterable<Address> {
  // A translation may lack its statement.
  const { appearances = [], firstAppearance } = check.statement ?? {};
  for (const [index, address] of appearances.entries()) yield [['statement', 'appearances', index], address];
  if (firstAppearance !== undefined) yield [['statement', 'firstAppearance'], firstAppearance];
  for (const [id, source] of Object.entries(check.sources ?? {})) yield* addressesOfSource(source, ['sources', id]);
  for (const [id, party] of Object.entries(check.parties ?? {})) yield* addressesOfParty(party, ['parties', id]);
  for (const { path, text } of markdownOf(check)) {
    if (!text.includes('://')) continue;
    const insecure = [...text.matchAll(/https?:\/\/[^\s<>()"\]`]{1,2000}/gi)].find(
      ([address]) => faultOf(address) !== undefined,
    );
    if (insecure !== undefined) yield [path, insecure[0], true];
  }
}

function* addressesOfSource({ url, archived }: Source, path: Path): Iterable<Address> {
  if (url !== undefined) yield [[...path, 'url'], url];
  if (archived !== undefined) yield [[...path, 'archived'], archived];
}

function* addressesOfParty({ sameAs = [] }: Party, path: Path): Iterable<Address> {
  for (const [index, address] of sameAs.entries()) yield [[...path, 'sameAs', index], address];
}

function* addressesOfSettings({ publisher, site }: ProjectSettings): Iterable<Address> {
  yield [['publisher', 'url'], publisher.url];
  yield [['site', 'url'], site?.url];
  for (const [key, address] of Object.entries(publisher.policies ?? {}))
    yield [['publisher', 'policies', key], address];
}

function* inFile(addresses: Iterable<Address>, file: string): Iterable<FileFinding> {
  for (const address of addresses) for (const finding of judge(address)) yield { ...finding, file };
}

function* judge([path, address, isWithin]: Address): Iterable<RuleFinding> {
  const fault = address === undefined ? undefined : faultOf(address);
  if (fault !== undefined) yield { path, within: isWithin ? address : undefined, ...fault };
}

function faultOf(address: string): Pick<RuleFinding, 'message' | 'hint'> | undefined {
  const host = hostOf(address);
  if (SHORTENERS.has(host)) {
    return {
      message: `The address ${address} goes through the shortener ${host}.`,
      hint: 'Open it, and give the address that it leads to.',
    };
  }
  // An onion service is encrypted without https.
  if (address.startsWith('https:') || /^https:/i.test(address) || host.endsWith('.onion')) return undefined;
  return {
    message: `The address ${address} does not use https.`,
    hint: 'Try it with `https://`; if the site does not support that, give an archived copy.',
  };
}
