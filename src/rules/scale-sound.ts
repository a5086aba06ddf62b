import { nearest } from '../diagnostics/index.ts';
import { OFF_SCALE, type RatingClass, type Scale } from '../model/index.ts';
import type { Finding, Rule } from './rule.ts';

/** The scale has 1 ≤ worst < best; its values lie within; nearer best is truer; classes off the scale carry none. */
export const scaleSound: Rule = {
  name: 'scale-sound',
  level: 'error',
  summary: 'The scale has 1 ≤ worst < best; its values lie within; nearer best is truer; classes off the scale carry none.',
  why: 'Machines read the values; a scale that is turned round or overrun tells them the opposite of what the page says.',
  basis: 'Google\'s ClaimReview guidelines and schema.org on `reviewRating`.',
  on: {
    *project({ project }) {
      const file = project.settingsFile.path;
      const { scale } = project.settings;
      const found = typeof scale === 'string' ? unknownScale(scale, project.builtInScales, project.scale) : judge(scale);
      for (const finding of found) yield { ...finding, file, path: ['scale', ...finding.path] };
    },
  },
};

/** The settings are shown to no rule where they are not valid; then the scale's name is the stand-in's, which exists. */
function* unknownScale(name: string, builtIn: readonly string[], scale: Scale | undefined): Iterable<Finding> {
  if (scale !== undefined || builtIn.includes(name)) return;
  const near = nearest(name, builtIn);
  const list = `Choose ${builtIn.map((other) => `\`${other}\``).join(' or ')}, or write a scale of your own.`;
  yield { path: [], message: `There is no built-in scale \`${name}\`.`, hint: near === undefined ? list : `Did you mean \`${near}\`?` };
}

function* judge({ best, worst, ratings }: Scale): Iterable<Finding> {
  if (worst < 1) yield { path: ['worst'], message: `\`worst\` is ${worst}, less than 1.`, hint: 'Begin the scale at 1.' };
  if (worst >= best) yield { path: ['best'], message: `\`best\` is ${best}, not more than \`worst\`, ${worst}.`, hint: 'Give the truest rating the highest value.' };
  for (const [index, rating] of ratings.entries()) {
    const path = ['ratings', index];
    const { value } = rating;
    if (ratings.findIndex(({ id }) => id === rating.id) < index) {
      yield { path: [...path, 'id'], message: `The id \`${rating.id}\` stands twice in the scale.`, hint: 'Rename one of them.' };
    }
    if (OFF_SCALE.has(rating.class)) {
      if (value !== undefined) yield { path: [...path, 'value'], message: `A rating of the class \`${rating.class}\` stands off the scale.`, hint: 'Delete its value.' };
    } else if (value === undefined) {
      yield { path: [...path, 'id'], message: `The rating \`${rating.id}\` has no value.`, hint: `Give it a \`value\` between ${worst} and ${best}.` };
    } else if (worst >= best) {
      // Where the scale itself is turned round, no value can be judged.
    } else if (value < worst || value > best) {
      yield { path: [...path, 'value'], message: `The value ${value} lies outside the scale from ${worst} to ${best}.`, hint: 'Mend it, or widen the scale.' };
    } else {
      const truer = ratings.find((other) => isTruer(other.class, rating.class) && other.value !== undefined && other.value < value);
      if (truer !== undefined) {
        yield { path: [...path, 'value'], message: `\`${rating.id}\` has a higher value than \`${truer.id}\`, which is truer.`, hint: 'Give truer ratings higher values.' };
      }
    }
  }
}

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
