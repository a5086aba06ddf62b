import { expect, test } from 'vitest';
import type { Evidence, FactCheck, Source } from '../../src/model/index.ts';
import { traceOf, type Provenance } from '../../src/provenance/index.ts';
import { sourcesIndependent } from '../../src/rules/sources-independent.ts';
import type { CheckSubject } from '../../src/project/index.ts';

interface Shape {
  readonly claims?: number;
  readonly sources: number;
  /** What each source says of others. */
  readonly of: (index: number) => Partial<Source>;
}

function contextOf({ claims = 1, sources, of }: Shape): Parameters<typeof traceOf>[0] & { readonly check: FactCheck } {
  const evidence: Record<string, Evidence> = {};
  for (let index = 0; index < claims; index += 1) {
    evidence[`e${index}`] = { claim: `c${index}`, stance: 'rebuts', shows: 'It does.', source: 's0' };
  }
  const numbers = Array.from({ length: sources }, (_, index) => index);
  return {
    check: {
      title: 'A trawler was in the reserve',
      statement: { summary: 'No.', quote: 'No.', speaker: 'many', date: '2024-04-12' },
      claims: Object.fromEntries(
        Object.keys(evidence).map((_, index) => [
          `c${index}`,
          { text: 'No.', quote: 'No', finding: 'rebutted' as const },
        ]),
      ),
      evidence,
    },
    parties: {},
    sources: Object.fromEntries(
      numbers.map((index): [string, Source] => [`s${index}`, { kind: 'record', by: `p${index}`, ...of(index) }]),
    ),
    verification: { quotations: new Map(), heldSources: new Map() },
  };
}

function traced(shape: Shape, claim = 'c0'): Provenance {
  return traceOf(contextOf(shape))({ claim, stances: ['rebuts'] });
}

const SIZE = 10_000;

test('a chain of ten thousand sources is followed to its end', () => {
  const chain = traced({ sources: SIZE, of: (index) => (index < SIZE - 1 ? { basedOn: [`s${index + 1}`] } : {}) });
  expect([chain.independent, chain.chains[0]?.length, chain.roots]).toEqual([1, SIZE, [`s${SIZE - 1}`]]);
});

test('a circle of ten thousand has no end', () => {
  const circle = traced({ sources: SIZE, of: (index) => ({ basedOn: [`s${(index + 1) % SIZE}`] }) });
  expect([circle.independent, circle.roots]).toEqual([0, []]);
});

test('what is read in ten thousand others goes through them all', () => {
  const read = traced({ sources: SIZE, of: (index) => (index < SIZE - 1 ? { seenIn: `s${index + 1}` } : {}) });
  expect(read.chains[0]?.length).toBe(SIZE);
});

test('a joint investigation of ten thousand is one group, and so are ten thousand co-authors', () => {
  const joint = traced({
    sources: SIZE,
    of: (index) => ({ jointWith: [`s${(index + 1) % SIZE}`], basedOn: index === 0 ? ['s1', 's2'] : [] }),
  });
  expect([joint.independent, joint.groups.length]).toEqual([1, 1]);
  const authors = traced({ sources: 1, of: () => ({ by: Array.from({ length: SIZE }, (_, index) => `p${index}`) }) });
  expect([authors.independent, authors.outlets.length]).toEqual([1, SIZE]);
});

test('a thousand claims on a long chain are not all traced, and it is said of the first that is not', () => {
  const context = contextOf({
    claims: 1000,
    sources: 1000,
    of: (index) => (index < 999 ? { basedOn: [`s${index + 1}`] } : {}),
  });
  const trace = traceOf(context);
  const untraced = Object.keys(context.check.claims ?? {}).filter(
    (claim) => trace({ claim, stances: ['rebuts'] }).untraced,
  );
  expect(untraced.length).toBeGreaterThan(800);
  expect(untraced.length).toBeLessThan(1000);
  const subject = context as CheckSubject;
  const found = [...(sourcesIndependent.on.check?.(subject, { project: {} as never, today: '2024-06-15' }) ?? [])];
  expect(found.filter(({ message }) => message.includes('is not traced')).map(({ path }) => path[1])).toEqual(
    untraced.slice(0, 1),
  );
});
