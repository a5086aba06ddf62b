import type { ArticleView, Direction, MediumView } from '../article/index.ts';
import { inkOn } from '../theme/ink.ts';
import { CLASS_COLOURS } from '../theme/shapes.ts';

/** What is printed across a picture that is itself the falsehood, so that it does not travel alone. */
export interface Stamp {
  readonly text: string;
  /** `#rrggbb`, as is the colour of the letters on it. */
  readonly colour: string;
  readonly ink: string;
  readonly dir: Direction;
}

/** Of a check that is withdrawn, and of one without a verdict. */
const [NEUTRAL, FALSE] = ['#5b6470', '#a3161f'];

/** The stamp for a file, if that is a picture which the check shows as false. */
export function stampOn(view: ArticleView, file: string): Stamp | undefined {
  const stamp = mediaOf(view).find((medium) => medium.file === file && medium.stamp !== undefined)?.stamp;
  if (stamp === undefined) return undefined;
  const colour = colourOf(view, stamp.text);
  return { text: stamp.text, colour, ink: inkOn(colour), dir: stamp.dir ?? view.dir };
}

/** Every picture, video and sound that a page may show. */
export function mediaOf({ image, statement, media }: ArticleView): readonly MediumView[] {
  return [image, statement.media, ...Object.values(media)].filter((medium) => medium !== undefined);
}

/** That of the verdict, where the stamp says the verdict. */
function colourOf({ status, verdict }: ArticleView, text: string): string {
  if (status === 'withdrawn') return NEUTRAL;
  if (verdict === undefined || verdict.label.text !== text) return FALSE;
  const isColour = verdict.colour !== undefined && /^#[0-9a-f]{6}$/i.test(verdict.colour);
  return (isColour ? verdict.colour : CLASS_COLOURS[verdict.class ?? '']) ?? FALSE;
}
