import type { Id } from '../model/index.ts';
import type { Chain, Link } from '../provenance/index.ts';
import type { RunView } from './glance-view.ts';
import { placeOf } from './order-chains.ts';
import { filled } from './sentence.ts';
import { jointly, type Shared } from './view-groups.ts';
import { inSentence } from './in-sentence.ts';
import { viewParty } from './view-party.ts';

/** The most chains that a sentence names. */
const MOST_NAMES = 8;
/** The most parties that count as one and are named. */
const MOST_HEADS = 4;

/** Independent chains by those with whom they begin, each leading to its first item of evidence. */
export function nameChains(
  chains: readonly { readonly chain: Chain; readonly item: Id | undefined }[],
  shared: Shared,
): readonly RunView[] {
  const { wording } = shared;
  const hidden = chains.length - MOST_NAMES;
  const names = chains.slice(0, MOST_NAMES).map(({ chain, item }) => ({
    text: nameOf(chain, shared),
    ...(item !== undefined && { anchor: `evidence-${item}` }),
  }));
  const more = hidden > 0 ? [{ text: ` ${wording.fill(wording.words.origins.andMore, hidden)}` }] : [];
  return [...wording.listRuns(names), ...more];
}

/** Whoever has it first, and in brackets that it is the speaker’s side, and through whom it reaches us. */
function nameOf(chain: Chain, shared: Shared): string {
  const { words, list, comma } = shared.wording;
  const [origin, ...onward] = chain;
  const note = [
    isSpeakers(origin) && words.origins.speakersSide,
    onward.length > 0 && filled(words.glance.through, { names: list(onward.map((link) => headsOf(link, shared))) }),
  ].filter((part) => part !== false);
  const name = headsOf(origin, shared);
  return note.length === 0 ? name : filled(words.glance.noted, { name, note: note.join(comma) });
}

/** Who decides what a group says; those of its people who say it are named where the evidence is. */
function headsOf(link: Link | undefined, { context, wording }: Shared): string {
  const place = link === undefined ? 'not-stated' : placeOf(link);
  if (place === 'not-stated') return wording.words.origins.notStated;
  const languages = [context.language, context.translates?.language];
  const names = place.heads
    .slice(0, MOST_HEADS)
    .map((party) => inSentence(viewParty(party, context, wording), languages));
  const hidden = place.heads.length - MOST_HEADS;
  return jointly(hidden > 0 ? [...names, '…'] : names, wording);
}

function isSpeakers(link: Link | undefined): boolean {
  return link !== undefined && link !== 'not-stated' && link.group.isSpeakers;
}
