import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/browser/search/fold.ts';
import { termsOf } from '../../../src/browser/search/terms.ts';

describe('what readers do not tell apart is the same', () => {
  test.each([
    ['Müller, SØREN', 'muller, soren'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['ﬁn', 'fin'],
    ['وِزَارَةُ المـــالية', 'وزاره الماليه'],
    ['إلى أحمد', 'الي احمد'],
    ['کتابی', 'كتابي'],
    ['۲۰۲۴ ٢٠٢٤ २०२४ ２０２４', '2024 2024 2024 2024'],
    ['ज़मीन, हिन्दी', 'जमीन, हिन्दी'],
    ['경찰', '경찰'],
    ['soft\u00adhyphen\u200b', 'softhyphen'],
  ])('%s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('terms of a text', () => {
  test.each([
    ['en', "The ministry's fleet: 3 ships", ['the', 'ministry', 's', 'fleet', '3', 'ships']],
    ['zh', '海外警察站', ['海外', '外警', '警察', '察站']],
    ['zh', 'GDP增长5%', ['gdp', '增长', '5']],
    ['ja', 'カタカナ', ['カタ', 'タカ', 'カナ']],
    ['th', 'ตำรวจ', ['ตํ', 'ํา', 'าร', 'รว', 'วจ']],
    ['ko', '경찰서 5개', ['경찰', '찰서', '5', '개']],
    ['ar', 'الوزارة ووزير والمال', ['وزاره', 'ووزير', 'مال']],
    ['fa', 'می\u200cشود', ['ميشود', 'مي', 'شود']],
    ['hi', 'सरकार ने', ['सरकार', 'ने']],
  ])('%s: %s', (language, text, terms) => {
    expect(termsOf(text, language)).toEqual(terms);
  });
});
