/** How identity numbers guard against slips. */
export type CheckDigits =
  | 'cpf'
  | 'dni'
  | 'elfproef'
  | 'luhn'
  | 'mod-11-2'
  | 'mod-11-10'
  | 'mod-11-iran'
  | 'nir'
  | 'verhoeff';

/** Whether the check digits of an identity number fit; everything but digits and letters is passed over. */
export function hasCheckDigits(kind: CheckDigits, number: string): boolean {
  const bare = number.replaceAll(/[^0-9A-Z]/g, '');
  return CHECKS[kind](bare, [...bare].map(Number));
}

type Check = (bare: string, digits: readonly number[]) => boolean;

const CHECKS: Readonly<Record<CheckDigits, Check>> = {
  // Brazil: two digits, each from a weighted sum of those before.
  cpf: (_, digits) =>
    !allAlike(digits) &&
    [9, 10].every((at) => ((weighted(digits.slice(0, at), (index) => at + 1 - index) * 10) % 11) % 10 === digits[at]),
  // Spain: the letter is the number modulo 23; X, Y and Z of a foreigner stand for 0, 1 and 2.
  dni: (bare) =>
    'TRWAGMYFPDXBNJZSQVHLCKE'[
      Number(bare.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)))) % 23
    ] === bare.at(-1),
  // The Netherlands: weights 9 to 2, the last digit -1.
  elfproef: (_, digits) => !allAlike(digits) && weighted(digits, (index) => (index === 8 ? -1 : 9 - index)) % 11 === 0,
  luhn: (_, digits) =>
    digits
      .toReversed()
      .reduce((sum, digit, index) => sum + (index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9), 0) %
      10 ===
    0,
  // ISO 7064; China.
  'mod-11-2': (bare, digits) =>
    '10X98765432'[weighted(digits.slice(0, 17), (index) => 2 ** (17 - index) % 11) % 11] === bare.at(-1),
  // ISO 7064; Germany.
  'mod-11-10': (_, digits) =>
    (11 - digits.slice(0, 10).reduce((rest, digit) => (((rest + digit) % 10 || 10) * 2) % 11, 10)) % 10 === digits[10],
  'mod-11-iran': (_, digits) => {
    const rest = weighted(digits.slice(0, 9), (index) => 10 - index) % 11;
    return !allAlike(digits) && digits[9] === (rest < 2 ? rest : 11 - rest);
  },
  // France: 97 less the number modulo 97; Corsica’s 2A and 2B count as 19 and 18.
  nir: (bare) =>
    97 - Number(BigInt(bare.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97n) === Number(bare.slice(13)),
  verhoeff: (_, digits) =>
    digits.toReversed().reduce((sum, digit, index) => combine(sum, permute(digit, index)), 0) === 0,
};

function weighted(digits: readonly number[], weight: (index: number) => number): number {
  return digits.reduce((sum, digit, index) => sum + digit * weight(index), 0);
}

/** 111 111 111 and the like satisfy many checks and are nobody’s number. */
function allAlike(digits: readonly number[]): boolean {
  return digits.every((digit) => digit === digits[0]);
}

/** The dihedral group of order 10, which Verhoeff’s check computes in. */
function combine(a: number, b: number): number {
  const turned = a < 5 ? (a + b) % 5 : (a - b + 5) % 5;
  return a < 5 === b < 5 ? turned : turned + 5;
}

/** Verhoeff’s permutation, applied as often as the digit’s position says. */
function permute(digit: number, times: number): number {
  let permuted = digit;
  for (let time = times % 8; time > 0; time -= 1) permuted = Number('1576283094'[permuted]);
  return permuted;
}
