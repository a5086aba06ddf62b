import type { FoundReview } from '../../interchange/index.ts';
import { foldedWords, hostOf } from './keys.ts';

/** By what a publisher's own reviews are known. */
export interface OwnPublisher {
  readonly hosts: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** A publisher by its names and addresses, in one list. */
export function ownPublisher(known: readonly (string | undefined)[]): OwnPublisher {
  const given = known.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
  return {
    hosts: new Set(given.filter(isHost).flatMap((text) => hostOf(text) ?? [])),
    names: new Set(given.filter((text) => !isHost(text)).map(foldedWords)),
  };
}

function isHost(text: string): boolean {
  return /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/i.test(text);
}

/** Whether a review is one of the publisher: by the address of its page, or who is said to have written it. One that says neither is taken for its own. */
export function isOwnReview({ url, reviewer }: FoundReview, { hosts, names }: OwnPublisher): boolean {
  if (url === undefined && reviewer?.url === undefined && reviewer?.name === undefined) return true;
  const found = [hostOf(url), hostOf(reviewer?.url)].filter((host) => host !== undefined);
  if (found.some((host) => [...hosts].some((own) => host === own || host.endsWith(`.${own}`)))) return true;
  return reviewer?.name !== undefined && names.has(foldedWords(reviewer.name));
}
