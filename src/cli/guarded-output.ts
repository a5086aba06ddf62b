import { neutralise, replaceUnseen } from '../printing/index.ts';
import type { Output } from '../workspace/io.ts';

/** What we send to terminals besides text: colours, and what clears the screen. */
const OURS = /(\u001b\[(?:\d{1,2}m|[23]J|H))/;

/**
 * The last guard, should a message ever fail to neutralise its words: no control character passes but line ends and
 * tabs, and nothing that turns or hides text. Which line ends are ours nobody can know here; `line` sees to those.
 */
export function guarded(output: Output): Output {
  return {
    isTTY: output.isTTY,
    write: (text) => {
      output.write(text.split(OURS).map(visible).join(''));
    },
  };
}

/** Every second piece is one of ours. */
function visible(piece: string, index: number): string {
  if (index % 2 === 1) return piece;
  return replaceUnseen(piece, (character) => ('\n\t'.includes(character) ? character : neutralise(character)));
}
