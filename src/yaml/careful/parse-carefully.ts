import { isScalar } from 'yaml';
import { buildData } from './build-data.ts';
import { compose, type Composed } from './compose.ts';
import { findConflictMarks } from './conflict-marks.ts';
import { decode } from '../decode.ts';
import { explainAll } from '../explain/explain.ts';
import { explainRepeatedKeys } from '../explain/repeated-keys.ts';
import { findOddCharacters, withoutOddCharacters } from '../find-odd-characters.ts';
import { leftOut, type YamlFinding } from '../finding.ts';
import type { Outline } from '../outline.ts';
import { locator } from './locate.ts';
import { scan, type Scan } from './scan.ts';
import { selectFindings } from './select-findings.ts';
import { lineIndexAt, splitLines, type TextLines } from '../text-lines.ts';
import type { YamlDocument, YamlResult } from '../yaml-document.ts';

/** How deep a file may nest, and what is known of its keys. */
interface Limits {
  readonly depth: number;
  readonly outline?: Outline;
}

/** Parses a file with the place of everything in it, and explains what is wrong. Never throws. */
export function parseCarefully(input: Uint8Array | string, limits: Limits): YamlResult {
  const { text, finding } = decode(input);
  const decoded = splitLines(text);
  if (finding) return { problems: selectFindings(decoded, [atEnd(decoded, finding)]) };
  if (WEB_PAGE.test(decoded.text)) return { problems: selectFindings(decoded, [webPage(decoded)]) };
  const odd = findOddCharacters(decoded.text);
  const lines = odd.length === 0 ? decoded : { ...decoded, text: withoutOddCharacters(decoded.text) };
  try {
    const { document, findings } = parseLines(lines, text, limits);
    const problems = selectFindings(lines, [...odd, ...findings]);
    return problems.length === 0 && document ? { document, problems } : { problems };
  } catch (error) {
    return { problems: selectFindings(lines, [...odd, crash(lines, error)]) };
  }
}

/** What browsers save, and servers send instead of a missing file. */
const WEB_PAGE = /^\s{0,100}<(?:!doctype|html|\?xml)\b/i;

function webPage({ text }: TextLines): YamlFinding {
  const start = text.indexOf('<');
  return {
    rule: 'yaml',
    message: 'This is a web page, not YAML.',
    hint: 'Save the file itself; on a website, there is often a link called “Raw” to it.',
    start,
    end: Math.max(start + 1, text.indexOf('>', start) + 1),
  };
}

/** The end of the text has moved, since line ends are unified. */
function atEnd(lines: TextLines, finding: YamlFinding): YamlFinding {
  const end = lines.text.length;
  return { ...finding, start: end - (finding.end - finding.start), end };
}

interface Parsed {
  readonly document?: YamlDocument;
  readonly findings: readonly YamlFinding[];
}

function parseLines(lines: TextLines, text: string, { depth, outline }: Limits): Parsed {
  const scanned = scanPastQuotes(lines, depth);
  const composed: Composed = scanned.hopeless ? { errors: [] } : compose(scanned.tokens, lines.text.length);
  const explained = explainAll(lines, [...scanned.errors, ...composed.errors], scanned.findings, outline);
  const known = [...scanned.findings, ...explained];
  if (known.length > 0) known.unshift(...findConflictMarks(lines));
  if (composed.stoppedAt !== undefined) known.push(leftOut(composed.stoppedAt));
  const { root } = composed;
  if (root === undefined || (isScalar(root) && root.source === '' && root.type === 'PLAIN')) {
    return { findings: known.length > 0 ? known : [emptyFile(lines)] };
  }
  const { data, nonText, findings: found } = buildData(root, lines.text);
  const findings = explainRepeatedKeys(lines, found);
  const document = { text, data, nonText, spanOf: locator(root, lines) };
  // A key may look wrong only because the syntax around it is.
  const brokenLines = new Set([...composed.errors, ...known].map(({ start }) => lineIndexAt(lines, start)));
  const sound = findings.filter(
    ({ isStructural, start }) => !(isStructural && brokenLines.has(lineIndexAt(lines, start))),
  );
  return { document, findings: [...known, ...sound] };
}

/** An unclosed quote is closed and the file read again this often, in files up to this many characters. */
const MOST_RETRIES = 10;
const LONGEST_RETRIED = 100_000;

/** Scans; where an unclosed quote swallows the rest of the file, scans again as if it were a letter. */
function scanPastQuotes(lines: TextLines, depth: number): Scan {
  const quotes: YamlFinding[] = [];
  let { text } = lines;
  for (;;) {
    const scanned = scan({ ...lines, text }, depth);
    const quote = scanned.findings.find(({ isSwallowing }) => isSwallowing);
    if (!quote || quotes.length === MOST_RETRIES || text.length > LONGEST_RETRIED) {
      return { ...scanned, findings: [...quotes, ...scanned.findings] };
    }
    quotes.push(quote);
    text = `${text.slice(0, quote.start)}x${text.slice(quote.start + 1)}`;
  }
}

function emptyFile(lines: TextLines): YamlFinding {
  return {
    rule: 'yaml',
    message: lines.text.trim() === '' ? 'The file is empty.' : 'The file contains nothing but comments.',
    hint: 'Write the content as “key: value” lines.',
    start: 0,
    end: 0,
  };
}

function crash(lines: TextLines, error: unknown): YamlFinding {
  return {
    rule: 'yaml',
    message: `The YAML parser gave up on this file (${error instanceof Error ? error.message : String(error)}).`,
    hint: 'Check the file for unusual or very deeply nested places, and please report this as a bug.',
    start: 0,
    end: Math.min(1, lines.text.length),
  };
}
