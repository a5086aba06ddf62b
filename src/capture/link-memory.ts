import type { LinkFinding, LinkState } from './link-state.ts';

/** What was found at each address. */
export type LinkMemory = ReadonlyMap<string, LinkFinding>;

const STATES: ReadonlySet<unknown> = new Set<LinkState>([
  'ok',
  'moved',
  'drifted',
  'blocked',
  'soft-404',
  'failing',
  'dead',
]);

/** The memory as a text that another run can read. */
export function writeMemory(memory: LinkMemory): string {
  return `${JSON.stringify({ version: 1, links: Object.fromEntries([...memory].toSorted(([a], [b]) => (a < b ? -1 : 1))) })}\n`;
}

/** Reads a memory; what is damaged in it is forgotten. */
export function parseMemory(text: string): LinkMemory {
  try {
    const data: unknown = JSON.parse(text);
    const links: unknown = Object(data).version === 1 ? Object(data).links : {};
    return new Map(
      Object.entries(Object(links)).flatMap(([address, finding]) => (isFinding(finding) ? [[address, finding]] : [])),
    );
  } catch {
    return new Map();
  }
}

function isFinding(data: unknown): data is LinkFinding {
  if (typeof data !== 'object' || data === null) return false;
  const {
    state,
    message,
    checked,
    failures,
    gone,
    etag,
    lastModified,
    movedTo,
    status,
  }: Readonly<Record<string, unknown>> = { ...data };
  return (
    STATES.has(state) &&
    typeof message === 'string' &&
    isDay(checked) &&
    (failures === undefined || (Array.isArray(failures) && failures.every(isDay))) &&
    (gone === undefined || (Array.isArray(gone) && gone.every((one) => typeof one === 'string'))) &&
    [etag, lastModified, movedTo].every(
      (one) => one === undefined || (typeof one === 'string' && /^[\x20-\x7E]+$/.test(one)),
    ) &&
    (status === undefined || typeof status === 'number')
  );
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}
