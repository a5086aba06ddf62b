/** A text as somebody posted it, without what is not said in it. */
export interface PlainPost {
  readonly text: string;
  /** The addresses in it. */
  readonly addresses: readonly string[];
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"“”«»]{3,2000}/gi;
const MENTION = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{1,60}/gu;
const TAG = /#([\p{L}\p{N}_]{1,80})/gu;
const PICTOGRAM = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]|\ufe0f|\u200d/gu;
/** Longer texts say no more of what is asked, in UTF-16 units. */
const LONGEST = 6000;

/** Takes addresses, mentions and pictograms out of a post, and the words of `#ThisTag` apart. */
export function plainPost(post: string): PlainPost {
  const addresses: string[] = [];
  const text = post
    .slice(0, LONGEST)
    .replace(ADDRESS, (address) => {
      addresses.push(address.replace(/[).,;:!?'\]]+$/, ''));
      return ' ';
    })
    .replace(MENTION, ' ')
    .replace(TAG, (_, tag: string) => ` ${tag.replaceAll('_', ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')} `)
    .replace(PICTOGRAM, ' ');
  return { text, addresses };
}
