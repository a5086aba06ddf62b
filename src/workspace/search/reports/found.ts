import { line, machineJson } from '../../../printing/index.ts';
import type { Found, Reason } from '../../../search/index.ts';
import { VERSION } from '../../../version.ts';

const KINDS: Readonly<Record<Reason['kind'], string>> = {
  address: 'same address',
  numbers: 'same numbers',
  'near-numbers': 'numbers alike',
  words: 'same words',
  spelling: 'words spelt alike',
  sound: 'names that sound alike',
  meaning: 'words for the same',
};

/** Earlier checks for people: the likeliest first, each with why. */
export function foundText(found: readonly Found[], size: number): string {
  if (size === 0) return line`There is no fact check to search among.`;
  if (found.length === 0)
    return size === 1
      ? line`The only fact check does not seem to be about this claim. \`--all\` shows it all the same.`
      : line`None of ${size} fact checks seems to be about this claim. \`--all\` shows the nearest.`;
  return found.map(blockOf).join('\n');
}

function blockOf({ check, confidence, reasons }: Found): string {
  const { id, title, claim, speaker, status, file, review } = check;
  const state = status === undefined || status === 'published' ? '' : `, ${status}`;
  return [
    review === undefined ? line`${id}: ${title}` : line`${review.publisher ?? 'unnamed publisher'}: ${title}`,
    line`  “${claim}”${speaker === undefined || speaker === '' ? '' : ` (${speaker})`}`,
    line`  ${Math.round(confidence * 100)} %${state}: ${reasons.map(reasonText).join('; ')}`,
    ...(file === undefined ? [] : [line`  ${file.path}`]),
    ...(review === undefined ? [] : [line`  ${whereOf(review)}`]),
  ].join('');
}

/** What others found out, and where: at its address, or in the file. */
function whereOf({ label, url, file, number }: NonNullable<Found['check']['review']>): string {
  const where = url ?? `number ${number} in ${file}`;
  return label === undefined ? where : `rated “${label}”: ${where}`;
}

/** A word that the check has otherwise is followed by what it has. */
function reasonText({ kind, words, there }: Reason): string {
  const told = words.map((word, at) => {
    const other = there[at] ?? '';
    return other === '' || other === word ? word : `${word} – ${other}`;
  });
  return told.length === 0 ? KINDS[kind] : `${KINDS[kind]} (${told.join(', ')})`;
}

/** The same as JSON, in the form of `schemas/search.schema.json`. */
export function foundJson(found: readonly Found[], size: number): string {
  return machineJson({
    version: 1,
    tool: { name: 'factwright', version: VERSION },
    checks: size,
    found: found.map(({ check, confidence, reasons }) => {
      const { id, title, claim, speaker, language, status, file, review } = check;
      return {
        id,
        title,
        claim,
        speaker,
        language,
        status,
        file: file?.path,
        review,
        confidence: Number(confidence.toFixed(3)),
        reasons,
      };
    }),
  });
}
