import type { SourceKind } from '../model/index.ts';
import type { Rule } from './rule.ts';

/** Evidence from a long source says where to look in it. */
export const locatorGiven: Rule = {
  name: 'locator-given',
  level: 'warning',
  milderInDraft: true,
  summary: 'Evidence from a long source says where to look in it.',
  why: 'Nobody reads three hundred pages to check one sentence.',
  basis: 'IFCN Code of Principles: readers can replicate the work from the sources.',
  on: {
    *check({ check, sources }) {
      for (const [id, item] of Object.entries(check.evidence ?? {})) {
        const source = sources[item.source];
        if (source === undefined || source.seenIn !== undefined || (item.locator ?? source.locator) !== undefined)
          continue;
        const long = LONG[source.kind];
        if (long === undefined) continue;
        yield {
          path: ['evidence', id],
          part: 'key',
          message: `\`${id}\` does not say where to look in \`${item.source}\`, ${long.noun}.`,
          hint: `Give the ${long.place} as \`locator\`.`,
        };
      }
    },
  },
};

/** The kinds that are too long to scan at a glance, and how to find a place in them. */
const LONG: Readonly<Partial<Record<SourceKind, { readonly noun: string; readonly place: string }>>> = {
  report: { noun: 'a report', place: 'page or section' },
  book: { noun: 'a book', place: 'page or chapter' },
  law: { noun: 'a law', place: 'article or paragraph' },
  'court-document': { noun: 'a court document', place: 'page or paragraph' },
  transcript: { noun: 'a transcript', place: 'page or paragraph' },
  video: { noun: 'a video', place: 'minute and second' },
  audio: { noun: 'a recording', place: 'minute and second' },
  dataset: { noun: 'a dataset', place: 'rows, or the filter that leads to them,' },
};
