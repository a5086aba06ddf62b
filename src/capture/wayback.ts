import type { ArchiveAnswer, ArchivedCopy, PublicArchive } from './public-archive.ts';
import type { Visit, Visitor } from './visitor.ts';

/** Where the Wayback Machine is; other addresses are for tests. */
export interface WaybackAddresses {
  /** The address of its API for the closest copy; the parameter `url` is the address asked about. */
  readonly availability: string;
  /** Where copies lie, and below `save/` are made. */
  readonly web: string;
}

const PUBLIC: WaybackAddresses = {
  availability: 'https://archive.org/wayback/available',
  web: 'https://web.archive.org/',
};

/** Making a copy takes longer than looking one up, in milliseconds. */
const SAVING = 90_000;
const ANSWER_BYTES = 2_000_000;

/** The Wayback Machine of the Internet Archive, as anyone may ask it. */
export function wayback(visitor: Visitor, addresses: WaybackAddresses = PUBLIC): PublicArchive {
  const find = async (address: string): Promise<ArchiveAnswer> => {
    const asked = `${addresses.availability}?url=${encodeURIComponent(address)}`;
    const answer = await visitor.visit(asked, { headers: { accept: 'application/json' }, most: ANSWER_BYTES });
    return 'problem' in answer
      ? { problem: `The Wayback Machine could not be asked: ${lowered(answer)}` }
      : closest(answer.bytes, addresses.web);
  };
  return {
    name: 'Wayback Machine',
    find,
    save: async (address) => {
      const answer = await visitor.visit(`${addresses.web}save/${address}`, { patience: SAVING });
      if ('problem' in answer) return { problem: `The Wayback Machine made no copy: ${lowered(answer)}` };
      const place = [answer.finalAddress, answer.headers['content-location'] ?? ''].flatMap(
        (found) => copyAt(found, addresses.web) ?? [],
      )[0];
      if (place !== undefined) return { copy: place };
      // It may have put the page in a queue; then the copy appears a little later.
      const found = await find(address);
      if (found.problem !== undefined || found.copy !== undefined) return found;
      return { problem: 'The Wayback Machine accepted the address, but has no copy yet.' };
    },
  };
}

function lowered(visit: Extract<Visit, { problem: unknown }>): string {
  const { message } = visit.problem;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** The newest copy that an answer names; an answer in another form is a problem. */
function closest(bytes: Uint8Array, web: string): ArchiveAnswer {
  try {
    const answer: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const snapshots: unknown = Object(answer).archived_snapshots;
    if (typeof snapshots !== 'object' || snapshots === null) return { problem: UNREADABLE };
    const { available, url, status }: Readonly<Record<string, unknown>> = Object(Object(snapshots).closest);
    if (available !== true || typeof url !== 'string' || (typeof status === 'string' && !status.startsWith('2')))
      return { copy: undefined };
    return { copy: copyAt(url, web) };
  } catch {
    return { problem: UNREADABLE };
  }
}

const UNREADABLE = 'The Wayback Machine answered in an unknown form.';

/** A copy's address names its moment: `…/web/20240502093000/https://…`. Older answers give it without TLS or host. */
function copyAt(address: string, web: string): ArchivedCopy | undefined {
  if (!URL.canParse(address, web)) return undefined;
  const { host, pathname, search } = new URL(address, web);
  const [, year, month, day, hour, minute, second] =
    /^\/web\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)[a-z_]*\//.exec(pathname) ?? [];
  if (second === undefined || host !== new URL(web).host) return undefined;
  return {
    address: new URL(`${pathname}${search}`, web).href,
    time: `${year}-${month}-${day}T${hour}:${minute}:${second}Z`,
  };
}
