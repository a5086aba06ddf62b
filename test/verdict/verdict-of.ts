import type {
  CheckContext,
  Evidence,
  FactCheck,
  ClaimFinding,
  Party,
  QuotationState,
  RatingClass,
  Scale,
  Source,
} from '../../src/model/index.ts';
import { BUILT_IN_SCALES } from '../../src/scales/index.ts';
import { standingOf, type Standing } from '../../src/verdict/index.ts';

/** A published check in a few words. */
export interface Outline {
  readonly rating: RatingClass;
  /** What is found of the claims `a`, `b`, `c`, and so on. */
  readonly findings: readonly ClaimFinding[];
  /** Those that the verdict does not rest on. */
  readonly aside?: readonly string[];
  /** The evidence; without it, each claim has one record of an office of its own that bears out what is found. */
  readonly evidence?: Readonly<Record<string, Partial<Evidence> & Pick<Evidence, 'claim' | 'stance' | 'source'>>>;
  readonly sources?: Readonly<Record<string, Partial<Source>>>;
  readonly parties?: Readonly<Record<string, Partial<Party>>>;
  readonly quotations?: Readonly<Record<string, QuotationState['result']>>;
  readonly searched?: boolean;
  readonly reasoning?: boolean;
}

const LETTERS = ['a', 'b', 'c', 'd'];
const STANCES = { upheld: 'supports', rebutted: 'rebuts', mixed: 'rebuts', unproven: 'context' } as const;

/** The check of an outline, in its context. */
export function checkOf(outline: Outline): CheckContext {
  const { rating, findings, aside = [], searched = false, reasoning = false } = outline;
  const ids = findings.map((_, index) => LETTERS[index] ?? '');
  const evidence =
    outline.evidence ??
    Object.fromEntries(
      findings.map((finding, index) => [
        `log-${ids[index]}`,
        { claim: ids[index] ?? '', stance: STANCES[finding], source: `office-${ids[index]}` },
      ]),
    );
  const sources: Readonly<Record<string, Source>> = Object.fromEntries(
    Object.values(evidence).map(({ source }) => [
      source,
      { kind: 'record' as const, by: source, ...outline.sources?.[source] },
    ]),
  );
  const names = ['minister', ...Object.values(sources).flatMap(({ by }) => by), ...Object.keys(outline.parties ?? {})];
  const check: FactCheck = {
    title: 'A trawler was in the reserve',
    status: 'published',
    statement: { summary: 'No trawler was there.', quote: 'No trawler.', speaker: 'minister', date: '2024-04-12' },
    claims: Object.fromEntries(
      findings.map((finding, index) => {
        const id = ids[index] ?? '';
        return [id, { text: 'No trawler.', quote: 'No', finding, decisive: !aside.includes(id) }];
      }),
    ),
    evidence: Object.fromEntries(Object.entries(evidence).map(([id, item]) => [id, { shows: 'It does.', ...item }])),
    ...(searched ? { searches: [{ date: '2024-05-01', where: 'The archive', query: 'a log', result: 'None.' }] } : {}),
    verdict: { rating, summary: 'So it is.', ...(reasoning ? { reasoning: 'Because.' } : {}) },
  };
  return {
    id: 'trawlers',
    file: 'factchecks/trawlers.yaml',
    check,
    language: 'en',
    parties: Object.fromEntries(
      names.map((name) => [name, { name, kind: 'organisation', ...outline.parties?.[name] } satisfies Party]),
    ),
    sources: {
      ...sources,
      ...Object.fromEntries(
        Object.entries(outline.sources ?? {}).map(([id, source]) => [
          id,
          { kind: 'record' as const, by: id, ...source },
        ]),
      ),
    },
    scale: standardScale(),
    settings: { format: 1, publisher: { name: 'Harbour desk' }, languages: ['en'], scale: 'standard' },
    verification: {
      quotations: new Map(
        Object.entries(outline.quotations ?? {}).map(([id, result]) => [id, { result, secondHand: false, notes: [] }]),
      ),
      heldSources: new Map(),
    },
    related: new Map(),
  };
}

/** What the verdict of an outline rests on. */
export function standing(outline: Outline): Standing {
  const found = standingOf(checkOf(outline));
  if (found === undefined) throw new Error('The outline has no verdict on the scale.');
  return found;
}

function standardScale(): Scale {
  const { standard } = BUILT_IN_SCALES;
  if (standard === undefined) throw new Error('There is no scale named `standard`.');
  return standard;
}
