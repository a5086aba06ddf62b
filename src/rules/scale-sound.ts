import { nearest } from '../diagnostics/index.ts';
import { OFF_SCALE, type Rating, type RatingClass, type Scale } from '../model/index.ts';
import type { RuleFinding, Rule } from './rule.ts';

/** The scale has 1 ≤ worst < best; its values lie within it; nearer best is truer; classes off the scale have no value. */
export const scaleSound: Rule = {
  name: 'scale-sound',
  level: 'error',
  summary:
    'The scale has 1 ≤ worst < best; its values lie within it; nearer best is truer; classes off the scale have no value.',
  why: 'Machines read the values; a scale that is reversed or exceeded tells them the opposite of what the page says.',
  basis: "Google's ClaimReview guidelines and schema.org on `reviewRating`.",
  on: {
    *project({ project }) {
      const file = project.settingsFile.path;
      const { scale } = project.settings;
      const found =
        typeof scale === 'string' ? unknownScale(scale, project.builtInScales, project.scale) : judge(scale);
      for (const finding of found) yield { ...finding, file, path: ['scale', ...finding.path] };
    },
  },
};

/** Rules do not see invalid settings; the scale is then that of the defaults, which exists. */
function* unknownScale(name: string, builtIn: readonly string[], scale: Scale | undefined): Iterable<RuleFinding> {
  if (scale !== undefined || builtIn.includes(name)) return;
  const near = nearest(name, builtIn);
  const list = `Choose ${builtIn.map((other) => `\`${other}\``).join(', ')}, or write a scale of your own.`;
  yield {
    path: [],
    message: `There is no built-in scale \`${name}\`.`,
    hint: near === undefined ? list : `Did you mean \`${near}\`?`,
  };
}

function* judge(scale: Scale): Iterable<RuleFinding> {
  const { best, worst, ratings } = scale;
  if (worst < 1) {
    yield { path: ['worst'], message: `\`worst\` is ${worst}, less than 1.`, hint: 'Begin the scale at 1.' };
  }
  if (worst >= best) {
    yield {
      path: ['best'],
      message: `\`best\` is ${best}, not more than \`worst\`, ${worst}.`,
      hint: 'Give the truest rating the highest value.',
    };
  }
  for (const [index, rating] of ratings.entries()) {
    if (ratings.findIndex(({ id }) => id === rating.id) < index) {
      yield {
        path: ['ratings', index, 'id'],
        message: `Two ratings of the scale have the id \`${rating.id}\`.`,
        hint: 'Rename one of them.',
      };
    }
    const wrong = judgeValue(rating, scale);
    if (wrong === undefined) continue;
    const { at, ...words } = wrong;
    yield { path: ['ratings', index, at], ...words };
  }
}

/** What is wrong with a rating's value; if the scale itself is reversed, no value can be judged. */
function judgeValue(
  rating: Rating,
  { best, worst, ratings }: Scale,
): (Words & { readonly at: 'id' | 'value' }) | undefined {
  const { id, value } = rating;
  if (OFF_SCALE.has(rating.class)) {
    if (value === undefined) return undefined;
    const message = `A rating of the class \`${rating.class}\` is not on the scale, so it has no value.`;
    return { at: 'value', message, hint: 'Delete its value.' };
  }
  if (value === undefined) {
    const hint = `Give it a \`value\` between ${worst} and ${best}.`;
    return { at: 'id', message: `The rating \`${id}\` has no value.`, hint };
  }
  if (worst >= best) return undefined;
  if (value < worst || value > best) {
    const message = `The value ${value} is outside the scale from ${worst} to ${best}.`;
    return { at: 'value', message, hint: 'Fix it, or widen the scale.' };
  }
  const truer = ratings.find(
    (other) => isTruer(other.class, rating.class) && other.value !== undefined && other.value < value,
  );
  if (truer === undefined) return undefined;
  const message = `\`${id}\` has a higher value than \`${truer.id}\`, which is truer.`;
  return { at: 'value', message, hint: 'Give truer ratings higher values.' };
}

type Words = Pick<RuleFinding, 'message' | 'hint'>;

/** How true a class is; `misleading` and `mostly-false` are not ranked against each other. */
const TRUTH: Readonly<Partial<Record<RatingClass, number>>> = {
  true: 5,
  'mostly-true': 4,
  mixed: 3,
  misleading: 2,
  'mostly-false': 2,
  false: 1,
};

function isTruer(a: RatingClass, b: RatingClass): boolean {
  return (TRUTH[a] ?? 0) > (TRUTH[b] ?? 0);
}
