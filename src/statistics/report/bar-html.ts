import { markup, type Html } from '../../render/html/markup.ts';

/** A stretch of a bar, in its own colour or in that of the page. */
export interface Stretch {
  readonly count: number;
  readonly label?: string;
  readonly colour?: string;
}

/** A bar of stretches, as long as its number is of the greatest of its table; it says in words what it shows. */
export function barHtml(stretches: readonly Stretch[], most: number): Html {
  let start = 0;
  const drawn = stretches.map(({ count, label, colour }) => {
    const x = position(start, most);
    start += count;
    return markup`<rect x="${x}" width="${position(start, most) - x}" height="10"${colour !== undefined && markup` fill="${colour}"`}>${label !== undefined && markup`<title>${label}: ${count}</title>`}</rect>`;
  });
  const words = stretches.map(({ count, label = 'without a rating' }) => `${label} ${count}`).join(', ');
  const isPlain = stretches.every(({ label }) => label === undefined);
  const name = isPlain ? markup` aria-hidden="true"` : markup` role="img" aria-label="${words}"`;
  return markup`<svg viewBox="0 0 1000 10" preserveAspectRatio="none"${name}>${drawn}</svg>`;
}

/** In thousandths of the greatest bar. */
function position(count: number, most: number): number {
  return Math.round((count / most) * 1000);
}
