import { MOST_FINDINGS, leftOut, type YamlFinding } from './finding.ts';

/**
 * Runs of what YAML 1.2.2 §5.1 does not allow: controls but tab and line ends, non-characters, half characters.
 * A byte order mark is allowed inside quotes only; there, too, it is an accident that nobody can see.
 */
const ODD = /(?:(?![\t\n\r\u0085])[\p{Cc}\uFFFE\uFFFF])+|\uFEFF+|\p{Cs}+/gu;

/** Ordinary text is recognised without classifying each character. */
const PERHAPS_ODD = /[^\t\n\r\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** Whether a text contains any character that is not allowed. */
export function hasOddCharacters(text: string): boolean {
  return PERHAPS_ODD.test(text) && text.search(ODD) >= 0;
}

/** Finds characters that are not allowed in a file. */
export function findOddCharacters(text: string): readonly YamlFinding[] {
  const findings: YamlFinding[] = [];
  for (const match of text.matchAll(ODD)) {
    if (findings.length >= MOST_FINDINGS) return [...findings, leftOut(match.index)];
    findings.push(oddCharacter(match[0], match.index));
  }
  return findings;
}

/** The text with a harmless replacement of the same length for every character that is not allowed. */
export function withoutOddCharacters(text: string): string {
  return text.replace(ODD, (run) => '\uFFFD'.repeat(run.length));
}

function oddCharacter(run: string, start: number): YamlFinding {
  const code = run.charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const what =
    code === 0xfeff
      ? 'an invisible byte order mark (U+FEFF) that is not at the start of the file'
      : isHalf(code)
        ? `half a character (${name})`
        : `the ${code >= 0xfffe ? 'non-character' : 'invisible control character'} ${name}`;
  const more = run.length === 1 ? '' : ` and ${run.length - 1} more like it`;
  return {
    rule: 'encoding',
    message: `The text contains ${what}${more}, which YAML does not allow.`,
    hint: 'Delete it; it often comes with text copied from a PDF or another program.',
    start,
    end: start + run.length,
  };
}

function isHalf(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
