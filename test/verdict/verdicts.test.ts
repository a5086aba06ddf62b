import { describe, expect, test } from 'vitest';
import type { ClaimFinding, RatingClass } from '../../src/model/index.ts';
import { judgeVerdict, standingOf } from '../../src/verdict/index.ts';
import { checkOf, standing, type Outline } from './verdict-of.ts';

const CLASSES: readonly RatingClass[] = [
  'true',
  'mostly-true',
  'mixed',
  'misleading',
  'mostly-false',
  'false',
  'unproven',
];

/** Which classes follow from which findings; each claim has evidence, something was searched. In the order of CLASSES. */
const FOLLOWS: Readonly<Record<string, string>> = {
  //                            true  mostly  mixed  mislead  mostly-f  false  unproven
  upheld: /*                 */ 'yes   no      no     no       no        no     no',
  rebutted: /*               */ 'no    no      no     no       no        yes    no',
  mixed: /*                  */ 'no    yes     yes    no       yes       no     no',
  unproven: /*               */ 'no    no      no     no       no        no     yes',
  'upheld upheld': /*        */ 'yes   no      no     no       no        no     no',
  'rebutted rebutted': /*    */ 'no    no      no     no       no        yes    no',
  'upheld rebutted': /*      */ 'no    yes     yes    yes      yes       no     no',
  'upheld mixed': /*         */ 'no    yes     yes    no       yes       no     no',
  'rebutted mixed': /*       */ 'no    yes     yes    no       yes       no     no',
  'mixed mixed': /*          */ 'no    yes     yes    no       yes       no     no',
  'upheld unproven': /*      */ 'no    yes     yes    no       yes       no     no',
  'rebutted unproven': /*    */ 'no    yes     yes    no       yes       no     no',
  'mixed unproven': /*       */ 'no    yes     yes    no       yes       no     no',
  'unproven unproven': /*    */ 'no    no      no     no       no        no     yes',
  'upheld rebutted mixed': /**/ 'no    yes     yes    yes      yes       no     no',
  'upheld rebutted unproven': 'no    yes     yes    yes      yes       no     no',
};

const TABLE = Object.entries(FOLLOWS).flatMap(([pattern, row]) => {
  const findings = pattern.split(' ') as ClaimFinding[];
  return row.split(/ +/).map((follows, index): [RatingClass, string, boolean, Outline] => {
    const rating = CLASSES[index] ?? 'mixed';
    return [rating, pattern, follows === 'yes', { rating, findings, searched: true }];
  });
});

function sentences(outline: Outline): readonly string[] {
  return judgeVerdict(standing(outline)).map(({ message, hint }) => `${message} → ${hint}`);
}

describe('which ratings follow from which findings', () => {
  test.each(TABLE)('%s from %s: %s', (_, __, follows, outline) => {
    expect(sentences(outline).length === 0).toBe(follows);
  });

  test('what does not follow is explained in sentences', async () => {
    const lines = TABLE.flatMap(([rating, pattern, , outline]) =>
      sentences(outline).map((sentence) => `${rating} from ${pattern}: ${sentence}`),
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./sentences.txt');
  });
});

/** What goes wrong beyond the findings: the outline, and what is said of it. */
const PATTERNS: readonly (readonly [string, Outline, readonly string[]])[] = [
  [
    'a false claim needs one item of fact',
    { rating: 'false', findings: ['rebutted'], evidence: {} },
    ['not-borne-out'],
  ],
  [
    'an opinion is no item of fact',
    {
      rating: 'false',
      findings: ['rebutted'],
      evidence: { view: { claim: 'a', stance: 'rebuts', source: 'lawyer', kind: 'legal-opinion' } },
    },
    ['not-borne-out'],
  ],
  [
    'each decisive claim needs its own',
    {
      rating: 'false',
      findings: ['rebutted', 'rebutted'],
      evidence: { log: { claim: 'a', stance: 'rebuts', source: 'office' } },
    },
    ['not-borne-out'],
  ],
  [
    'what the verdict does not rest on needs none',
    {
      rating: 'false',
      findings: ['rebutted', 'upheld'],
      aside: ['b'],
      evidence: { log: { claim: 'a', stance: 'rebuts', source: 'office' } },
    },
    [],
  ],
  ['a verdict rests on something', { rating: 'false', findings: ['rebutted'], aside: ['a'] }, ['nothing-decisive']],
  [
    'support for a false claim is answered',
    {
      rating: 'false',
      findings: ['rebutted'],
      evidence: {
        log: { claim: 'a', stance: 'rebuts', source: 'office' },
        denial: { claim: 'a', stance: 'supports', source: 'ministry' },
      },
    },
    ['unanswered'],
  ],
  [
    'and then it does not matter',
    {
      rating: 'false',
      findings: ['rebutted'],
      evidence: {
        log: { claim: 'a', stance: 'rebuts', source: 'office' },
        denial: { claim: 'a', stance: 'supports', source: 'ministry', answer: 'It is older.' },
      },
    },
    [],
  ],
  [
    'an altered quotation voids the only item',
    {
      rating: 'false',
      findings: ['rebutted'],
      evidence: { log: { claim: 'a', stance: 'rebuts', source: 'office' } },
      quotations: { log: 'altered' },
    },
    ['not-borne-out'],
  ],
  [
    'a true claim is not borne out by the speaker alone',
    {
      rating: 'true',
      findings: ['upheld'],
      evidence: { release: { claim: 'a', stance: 'supports', source: 'minister' } },
    },
    ['speaker-alone'],
  ],
  [
    'nor by a paper that repeats the speaker',
    {
      rating: 'true',
      findings: ['upheld'],
      evidence: { report: { claim: 'a', stance: 'supports', source: 'herald' } },
      sources: { herald: { kind: 'article', basedOn: ['release'] }, release: { kind: 'statement', by: 'minister' } },
    },
    ['speaker-alone'],
  ],
  [
    'nor by an office that the speaker controls',
    {
      rating: 'true',
      findings: ['upheld'],
      evidence: { log: { claim: 'a', stance: 'supports', source: 'office' } },
      parties: { office: { controlledBy: 'minister' } },
    },
    ['speaker-alone'],
  ],
  [
    'one other suffices',
    {
      rating: 'true',
      findings: ['upheld'],
      evidence: {
        release: { claim: 'a', stance: 'supports', source: 'minister' },
        log: { claim: 'a', stance: 'supports', source: 'office' },
      },
    },
    [],
  ],
  [
    'a false claim may be rebutted by the speaker',
    {
      rating: 'false',
      findings: ['rebutted'],
      evidence: { release: { claim: 'a', stance: 'rebuts', source: 'minister' } },
    },
    [],
  ],
  [
    'a verdict does not rest on the anonymous alone',
    {
      rating: 'false',
      findings: ['rebutted'],
      evidence: { talk: { claim: 'a', stance: 'rebuts', source: 'insider' } },
      parties: { insider: { kind: 'anonymous' } },
    },
    ['unnamed'],
  ],
  [
    'nor on articles that do not say how they know',
    {
      rating: 'mixed',
      findings: ['mixed'],
      evidence: { report: { claim: 'a', stance: 'rebuts', source: 'herald' } },
      sources: { herald: { kind: 'article' } },
    },
    ['unnamed'],
  ],
  [
    'nor on both together',
    {
      rating: 'misleading',
      findings: ['upheld', 'rebutted'],
      evidence: {
        report: { claim: 'a', stance: 'supports', source: 'herald' },
        talk: { claim: 'b', stance: 'rebuts', source: 'insider' },
      },
      sources: { herald: { kind: 'article' } },
      parties: { insider: { kind: 'anonymous' } },
    },
    ['unnamed'],
  ],
  [
    'one name suffices',
    {
      rating: 'misleading',
      findings: ['upheld', 'rebutted'],
      evidence: {
        report: { claim: 'a', stance: 'supports', source: 'office' },
        talk: { claim: 'b', stance: 'rebuts', source: 'insider' },
      },
      parties: { insider: { kind: 'anonymous' } },
    },
    [],
  ],
  [
    'a part of a misleading statement that only a void item upholds does not hold',
    { rating: 'misleading', findings: ['upheld', 'rebutted'], quotations: { 'log-a': 'absent' } },
    ['not-borne-out'],
  ],
  [
    'parts that fare differently only by a void item fare alike',
    { rating: 'mixed', findings: ['upheld', 'rebutted'], quotations: { 'log-b': 'absent' } },
    ['not-borne-out'],
  ],
  ['absence is searched for', { rating: 'unproven', findings: ['unproven'] }, ['unsearched']],
  ['absence of evidence is not false', { rating: 'false', findings: ['unproven'], searched: true }, ['other-finding']],
  ['satire is explained', { rating: 'satire', findings: ['rebutted'] }, ['unexplained']],
  [
    'satire, once explained, is not judged by findings',
    { rating: 'satire', findings: ['upheld'], reasoning: true },
    [],
  ],
  ['altered media are explained', { rating: 'altered-media', findings: ['mixed'] }, ['unexplained']],
  ['altered media, once explained', { rating: 'altered-media', findings: ['mixed'], reasoning: true }, []],
  ['what cannot be checked is explained', { rating: 'not-checkable', findings: ['unproven'] }, ['unexplained']],
  ['what cannot be checked, once explained', { rating: 'not-checkable', findings: ['unproven'], reasoning: true }, []],
];

describe('what else a verdict needs', () => {
  test.each(PATTERNS)('%s', (_, outline, kinds) => {
    expect(judgeVerdict(standing(outline)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('it is said in sentences that name rating, claim, finding and evidence', async () => {
    const lines = PATTERNS.flatMap(([name, outline]) => sentences(outline).map((sentence) => `${name}: ${sentence}`));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('./sentences-of-evidence.txt');
  });

  test('a check with a claim of which nothing is found yet is not judged', () => {
    const context = checkOf({ rating: 'false', findings: ['rebutted'] });
    const { a } = context.check.claims ?? {};
    const { finding: _, ...open } = a ?? { text: '' };
    expect(standingOf({ ...context, check: { ...context.check, claims: { a: open } } })).toBeUndefined();
  });
});
