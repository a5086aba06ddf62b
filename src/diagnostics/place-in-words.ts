/** What a person calls a place in a file: `` `verdict.summary` ``, or `` `text` of entry 1 of `replies` ``. Entries count from 1. */
export function placeInWords(path: readonly (string | number)[]): string {
  const at = path.findLastIndex((step) => typeof step === 'number');
  const index = path[at];
  const below = path.slice(at + 1).join('.');
  if (typeof index !== 'number') return `\`${below}\``;
  const entry = `entry ${index + 1} of ${placeInWords(path.slice(0, at))}`;
  return below === '' ? entry : `\`${below}\` of ${entry}`;
}
