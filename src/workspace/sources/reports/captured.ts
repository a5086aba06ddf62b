import type { CaptureResult, FoundQuotation } from '../../../capture/index.ts';
import { shorten } from '../../../diagnostics/index.ts';
import { line, machineJson } from '../../../printing/index.ts';
import type { Moved } from '../../../snapshots/index.ts';
import { VERSION } from '../../../version.ts';
import { whyWithoutText } from '../read-source.ts';
import { renamedText } from './renamed.ts';

/** What a level of assurance proves. */
const MEANING = [
  'stored by hand: it shows that the copy is unchanged since, not that it is authentic',
  'captured from its address',
  'captured from its address, and also in a public archive',
  'time-stamped or signed',
] as const;

/** What else is known of a run. */
interface RunReport {
  readonly isDry: boolean;
  /** What is recorded under other keys than before. */
  readonly renamed: readonly Moved[];
}

/** What became of each source, for people. */
export function captureText(results: readonly CaptureResult[], { isDry, renamed }: RunReport): string {
  const lines = results.map(({ target: { key, address }, message, hint, snapshot, assurance, receipts }) => {
    const details = [
      ...(address === undefined ? [] : [address]),
      message,
      ...(snapshot === undefined ? [] : [sizeOf(snapshot)]),
      ...(snapshot?.noText === undefined
        ? []
        : [`No quotation can be looked for in it: ${whyWithoutText(snapshot.noText)}`]),
      ...(receipts === undefined ? [] : quotationLines(receipts)),
      ...(assurance === undefined ? [] : [`Assurance ${assurance}: ${meaningOf(assurance, receipts !== undefined)}.`]),
      ...(hint === undefined ? [] : [hint]),
    ];
    return [line`${key}`, ...details.map((detail) => line`  ${detail}`)].join('');
  });
  return `${lines.join('')}${lines.length === 0 ? '' : '\n'}${renamedText(renamed, isDry)}${tally(results)}${isDry ? ' Nothing was written.' : ''}\n`;
}

function meaningOf(assurance: NonNullable<CaptureResult['assurance']>, isReceipt: boolean): string {
  if (!isReceipt) return MEANING[assurance];
  return `not kept; ${assurance === 0 ? 'from a file that was saved by hand' : MEANING[assurance]}. Whoever has the text can repeat it`;
}

/** What was found of each quotation, and how many there are of each kind. */
function quotationLines(found: readonly FoundQuotation[]): readonly string[] {
  const count = (result: FoundQuotation['result']): readonly string[] => {
    const number = found.filter((one) => one.result === result).length;
    return number === 0 ? [] : [`${number} ${result}`];
  };
  const counts = (['exact', 'edited', 'altered', 'absent'] as const).flatMap(count).join(', ');
  return [
    ...found.map(
      ({ words, result, why, differs }) =>
        `${result}: “${shorten(words)}”${[why, differs].map((more) => (more === undefined ? '' : ` ${more}`)).join('')}`,
    ),
    `${found.length} ${found.length === 1 ? 'quotation' : 'quotations'}: ${counts}.`,
  ];
}

function sizeOf({ contentBytes, textBytes, noText, extractor }: NonNullable<CaptureResult['snapshot']>): string {
  const text =
    textBytes === undefined ? `no text (${noText ?? ''})` : `text of ${textBytes.toLocaleString('en')} bytes`;
  return `${contentBytes.toLocaleString('en')} bytes, ${text}; ${extractor}.`;
}

function tally(results: readonly CaptureResult[]): string {
  const of = (outcome: CaptureResult['outcome']): number => results.filter((one) => one.outcome === outcome).length;
  const differs = of('differs') === 0 ? '' : `, ${of('differs')} different`;
  return `${of('stored')} stored, ${of('unchanged')} unchanged, ${of('failed')} failed, ${of('skipped')} skipped${differs}.`;
}

/** The same as JSON, in the form of `schemas/capture.schema.json`. */
export function captureJson(results: readonly CaptureResult[], { isDry, renamed }: RunReport): string {
  const document = {
    version: 1,
    tool: { name: 'factwright', version: VERSION },
    written: !isDry,
    ...(renamed.length === 0 ? {} : { renamed }),
    captures: results.map(({ target, outcome, message, hint, snapshot, assurance, receipts }) => ({
      key: target.key,
      source: target.source,
      check: target.check,
      address: target.address,
      outcome,
      message,
      hint,
      assurance,
      snapshot,
      receipts: receipts?.map(({ words, result, differs }) => ({ words, result, differs })),
    })),
  };
  return machineJson(document);
}
