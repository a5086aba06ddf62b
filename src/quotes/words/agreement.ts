import type { GuardedLanguage } from './guard-words.ts';

/**
 * Pronouns, and the articles or endings of nouns for which they do not stand: French `elle` is no masculine. Of a language that
 * has such pairs only. Own compilation.
 */
export const AGREEMENT: Partial<Readonly<Record<GuardedLanguage, Readonly<Record<string, string>>>>> = {
  de: { er: 'die das eine', sie: 'der das ein', ihn: 'die das eine' },
  fr: { il: 'la les une cette', elle: 'le les un ce cet', ils: 'le la un une', elles: 'le la un une' },
  es: { él: 'la las una', ella: 'el los un', ellos: 'el la', ellas: 'el la los' },
  it: { lui: 'la le una', egli: 'la le una', esso: 'la le una', lei: 'il lo i gli un', essa: 'il lo i gli un' },
  pt: { ele: 'a as uma', ela: 'o os um', eles: 'o a', elas: 'o a os' },
  el: { αυτός: 'η το', εκείνος: 'η το', αυτή: 'ο το', εκείνη: 'ο το', αυτό: 'ο η' },
  pl: { on: '*a', ona: masculine('bcdfghjklłmnńprstwzżź') },
  cs: { on: '*a', ona: masculine('bcčdďfghjklmnňprřsštťvzž') },
  ru: { он: '*а *я', она: masculine('бвгджзйклмнпрстфхцчшщ') },
  uk: { він: '*а *я', вона: masculine('бвгґджзйклмнпрстфхцчшщ') },
};

function masculine(consonants: string): string {
  return [...consonants].map((letter) => `*${letter}`).join(' ');
}
