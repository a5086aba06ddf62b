import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Evidence, FactCheck, Party, QuotationState, Source } from '../../src/model/index.ts';
import { isAnonymous, isUnattributed, traceOf, type Link, type Provenance } from '../../src/provenance/index.ts';

interface Case {
  readonly case: string;
  readonly speaker?: string;
  readonly restates?: string;
  readonly sources: Readonly<Record<string, Partial<Source>>>;
  readonly parties?: Readonly<Record<string, Partial<Party>>>;
  readonly items: readonly (string | (Partial<Evidence> & { readonly source: string; readonly quotation?: string }))[];
  readonly expect: Readonly<Record<string, unknown>>;
}

const CASES: readonly Case[] = parse(readFileSync('test/provenance/cases.yaml', 'utf8'));

function bare<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.assign(Object.create(null), Object.fromEntries(entries));
}

function traced({ sources, parties = {}, items, speaker = 'minister', restates }: Case): Provenance {
  const full = Object.entries(sources).map(([id, source]): [string, Source] => [
    id,
    { kind: 'record', by: id, ...source },
  ]);
  const names = new Set([...full.flatMap(([, { by }]) => by), ...Object.keys(parties), 'minister']);
  names.delete('unknown');
  const evidence = items.map((item, index): [string, Evidence] => {
    const { quotation: _, ...own } = typeof item === 'string' ? { source: item } : item;
    return [`item-${index}`, { claim: 'claim', stance: 'rebuts', shows: 'It does.', ...own }];
  });
  const quotations = items.flatMap((item, index): [string, QuotationState][] => {
    if (typeof item === 'string' || item.quotation === undefined) return [];
    const secondHand = item.quotation === 'second-hand';
    const result = (secondHand ? 'exact' : item.quotation) as QuotationState['result'];
    return [[`item-${index}`, { result, secondHand, notes: [] }]];
  });
  const check: FactCheck = {
    title: 'A trawler was in the reserve',
    ...(restates === undefined ? {} : { restates }),
    statement: { summary: 'No trawler was there.', quote: 'No trawler.', speaker, date: '2024-04-12' },
    claims: { claim: { text: 'No trawler was there.', quote: 'No trawler' } },
    evidence: bare(evidence),
  };
  const all = [...names].map((name): [string, Party] => [name, { name, kind: 'organisation', ...parties[name] }]);
  const verification = { quotations: new Map(quotations), heldSources: new Map<string, 0>() };
  return traceOf({ check, parties: bare(all), sources: bare(full), verification })({
    claim: 'claim',
    stances: ['rebuts'],
  });
}

function nameOf(link: Link): string {
  return link === 'not-stated' ? '?' : link.group.heads.join('+');
}

/** What a case can expect, as it writes it. */
function summary(provenance: Provenance): Readonly<Record<string, unknown>> {
  const { items, outlets, roots, independent, largestShare, interested, chains, narrows } = provenance;
  return {
    items: items.length,
    outlets: outlets.length,
    roots: roots.length,
    independent,
    interested,
    carries: largestShare && `${largestShare.source} ${largestShare.items}/${items.length}`,
    chains: chains.map((chain) => chain.map(nameOf).join(' → ')),
    further: provenance.notStated.map((chain) => chain.map(nameOf).join(' → ')),
    narrows: narrows.map(nameOf),
    unattributed: items.filter(isUnattributed).length,
    anonymous: items.filter(isAnonymous).length,
    secondHand: items.filter((item) => item.secondHand).length,
    held: items.filter((item) => item.held).length,
    apart: `${items.filter((item) => item.apartFromSpeaker).length}/${items.length}`,
    ends: items.map((item) => item.ends.join(' ')),
  };
}

describe('who knows it from whom', () => {
  test.each(CASES.map((each): [string, Case] => [each.case, each]))('%s', (_, each) => {
    const found = summary(traced(each));
    expect(Object.fromEntries(Object.keys(each.expect).map((key) => [key, found[key]]))).toEqual(each.expect);
  });

  test('no case is told twice', () => {
    expect(new Set(CASES.map((each) => each.case)).size).toBe(CASES.length);
    expect(CASES.length).toBeGreaterThanOrEqual(40);
  });

  test.each(CASES.map((each): [string, Case] => [each.case, each]))('the chains share nobody: %s', (_, each) => {
    const { chains, notStated, independent } = traced(each);
    expect(notStated.length).toBeLessThanOrEqual(1);
    const places = [...chains, ...notStated].flatMap((chain) =>
      chain.map((link) => (link === 'not-stated' ? link : link.group)),
    );
    expect(chains).toHaveLength(independent);
    expect(places).toEqual([...new Set(places)]);
  });
});
