import type { LinkState } from '../../../capture/index.ts';
import { clip, placeInWords } from '../../../diagnostics/index.ts';
import { line, machineJson } from '../../../printing/index.ts';
import { VERSION } from '../../../version.ts';
import type { CheckedLink } from '../check-links.ts';

/** States, the one that matters most first. */
const ORDER: readonly LinkState[] = ['drifted', 'dead', 'soft-404', 'failing', 'moved', 'blocked', 'ok'];

/** Whether someone should do something about an address. */
export function isFault({ finding: { state } }: CheckedLink): boolean {
  return state === 'drifted' || state === 'dead' || state === 'soft-404';
}

/** The state of every address that is not well, for people, and how many there are of each. */
export function linksText(links: readonly CheckedLink[]): string {
  const blocks = ORDER.filter((state) => state !== 'ok').flatMap((state) =>
    links.filter(({ finding }) => finding.state === state).map(blockOf),
  );
  const counts = ORDER.map((state) => `${links.filter(({ finding }) => finding.state === state).length} ${state}`);
  return `${blocks.join('')}${blocks.length === 0 ? '' : '\n'}${links.length} ${links.length === 1 ? 'address' : 'addresses'}: ${counts.join(', ')}.\n`;
}

function blockOf({
  link: { address, named },
  finding: { state, message, gone = [], failures = [] },
}: CheckedLink): string {
  const lines = [
    message,
    ...gone.map((quotation) => `Gone: “${clip(quotation, 120)}”`),
    ...(failures.length === 0 ? [] : [`Failed on ${failures.join(', ')}.`]),
    ...named.map(({ file, at }) => `${file}: ${placeInWords(at)}`),
  ];
  return [line`${state} ${address}`, ...lines.map((words) => line`  ${words}`)].join('');
}

/** The same as JSON, in the form of `schemas/links.schema.json`. */
export function linksJson(links: readonly CheckedLink[]): string {
  const document = {
    version: 1,
    tool: { name: 'factwright', version: VERSION },
    links: links.map(({ link: { address, named }, finding }) => {
      const { state, message, checked, status, movedTo, gone, failures } = finding;
      return { address, state, message, checked, status, movedTo, gone, failures, named };
    }),
  };
  return machineJson(document);
}
