import type { CaptureResult } from '../capture/index.ts';
import { line, machineJson } from '../printing/index.ts';
import { VERSION } from '../version.ts';

/** What a level of assurance proves. */
const MEANING = [
  'stored by hand: it shows that the copy is unchanged since, not that it is authentic',
  'captured from its address',
  'captured from its address, and also in a public archive',
  'time-stamped or signed',
] as const;

/** What became of each source, for people. */
export function captureText(results: readonly CaptureResult[], isDry: boolean): string {
  const lines = results.map(({ target: { key, address }, message, hint, snapshot, assurance }) => {
    const details = [
      ...(address === undefined ? [] : [address]),
      message,
      ...(snapshot === undefined ? [] : [sizeOf(snapshot)]),
      ...(assurance === undefined ? [] : [`Assurance ${assurance}: ${MEANING[assurance]}.`]),
      ...(hint === undefined ? [] : [hint]),
    ];
    return [line`${key}`, ...details.map((detail) => line`  ${detail}`)].join('');
  });
  return `${lines.join('')}${lines.length === 0 ? '' : '\n'}${tally(results)}${isDry ? ' Nothing was written.' : ''}\n`;
}

function sizeOf({ contentBytes, textBytes, noText, extractor }: NonNullable<CaptureResult['snapshot']>): string {
  const text =
    textBytes === undefined ? `no text (${noText ?? ''})` : `text of ${textBytes.toLocaleString('en')} bytes`;
  return `${contentBytes.toLocaleString('en')} bytes, ${text}; ${extractor}.`;
}

function tally(results: readonly CaptureResult[]): string {
  const of = (outcome: CaptureResult['outcome']): number => results.filter((one) => one.outcome === outcome).length;
  return `${of('stored')} stored, ${of('unchanged')} unchanged, ${of('failed')} failed, ${of('skipped')} skipped.`;
}

/** The same as JSON, in the form of `schemas/capture.schema.json`. */
export function captureJson(results: readonly CaptureResult[], isDry: boolean): string {
  const document = {
    version: 1,
    tool: { name: 'factwright', version: VERSION },
    written: !isDry,
    captures: results.map(({ target, outcome, message, hint, snapshot, assurance }) => ({
      key: target.key,
      source: target.source,
      check: target.check,
      address: target.address,
      outcome,
      message,
      hint,
      assurance,
      snapshot,
    })),
  };
  return machineJson(document);
}
