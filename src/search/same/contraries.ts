/** Concepts of the glossary of which one denies the other. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['rise', 'fall'],
  ['grow', 'fall'],
  ['rise', 'half'],
  ['grow', 'half'],
  ['double', 'fall'],
  ['triple', 'fall'],
  ['double', 'half'],
  ['triple', 'half'],
  ['more', 'fewer'],
  ['most', 'least'],
  ['highest', 'lowest'],
  ['bigger', 'smaller'],
  ['first', 'last'],
  ['all', 'none'],
  ['rich', 'poor'],
  ['young', 'old'],
  ['youth', 'elderly'],
  ['children', 'elderly'],
  ['women', 'men'],
  ['dangerous', 'safe'],
  ['cheap', 'expensive'],
  ['empty', 'full'],
  ['illegal', 'legal'],
  ['public', 'private'],
  ['strong', 'weak'],
  ['temporary', 'permanent'],
  ['mandatory', 'voluntary'],
  ['foreign', 'domestic'],
  ['heat', 'cold'],
  ['rain', 'drought'],
  ['flood', 'drought'],
  ['ban', 'allow'],
  ['approve', 'refuse'],
  ['introduce', 'abolish'],
  ['open', 'close'],
  ['build', 'destroy'],
  ['begin', 'stop'],
  ['begin', 'end'],
  ['win', 'lose'],
  ['buy', 'sell'],
  ['import', 'export'],
  ['give', 'receive'],
  ['cause', 'prevent'],
  ['cause', 'cure'],
  ['kill', 'rescue'],
  ['privatisation', 'nationalisation'],
  ['profit', 'deficit'],
];

/** Whether one text has a concept that only it has, and the other its contrary. */
export function areContrary(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return PAIRS.some(
    ([up, down]) =>
      (isOnly(up, one, other) && isOnly(down, other, one)) || (isOnly(down, one, other) && isOnly(up, other, one)),
  );
}

function isOnly(concept: string, here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.has(concept) && !there.has(concept);
}
