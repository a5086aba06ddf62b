import { expect, test } from 'vitest';
import { hasCheckDigits, type CheckDigits } from '../../../src/rules/private-data/check-digits.ts';

/** Numbers that the published rules give as examples, or that were computed by hand from them. */
const VALID: Readonly<Record<CheckDigits, readonly string[]>> = {
  cpf: ['529.982.247-25', '11144477735'],
  dni: ['12345678Z', '00000000T', 'X1234567L', 'Y-0000000-Z'],
  elfproef: ['111222333', '123456782'],
  luhn: ['79927398713', '1000000008'],
  'mod-11-2': ['11010519491231002X', '440524188001010014'],
  'mod-11-10': ['86095742719', '47036892816', '65929970489'],
  'mod-11-iran': ['0012345679', '0084575948', '0499370899'],
  nir: ['2 55 08 14 168 025 38', '1 84 12 76 451 089 46'],
  verhoeff: ['2363', '2341 2341 2346'],
};

const CASES = Object.entries(VALID).flatMap(([kind, numbers]) => numbers.map((number) => ({ kind, number })));

function isKind(kind: string): kind is CheckDigits {
  return Object.hasOwn(VALID, kind);
}

test.each(CASES)('$kind accepts $number, and no number with another last digit', ({ kind, number }) => {
  if (!isKind(kind)) throw new Error(kind);
  expect(hasCheckDigits(kind, number)).toBe(true);
  const last = number.at(-1) ?? '';
  const others = [...(/[A-Z]/.test(last) ? 'ABCDEFGHJKLMNPQRSTVWXYZ' : '0123456789')].filter((other) => other !== last);
  for (const other of others) expect(hasCheckDigits(kind, `${number.slice(0, -1)}${other}`), other).toBe(false);
});

test('a number of one digit repeated is nobody’s', () => {
  expect(hasCheckDigits('cpf', '111.111.111-11')).toBe(false);
  expect(hasCheckDigits('elfproef', '000000000')).toBe(false);
  expect(hasCheckDigits('mod-11-iran', '1111111111')).toBe(false);
});
