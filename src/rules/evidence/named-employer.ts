import type { Id, Party, Table } from '../../model/index.ts';

/** Another party that the words on an unnamed one name. */
export interface NamedEmployer {
  readonly employer: Id;
  /** Where they name it. */
  readonly key: 'name' | 'role' | 'why' | 'basis';
  readonly words: string;
}

/** Finds the party among some that the words on an unnamed one name, and for which the person most likely works. */
export function employerFinder(
  parties: Table<Party>,
): (person: Party, candidates: readonly Id[]) => NamedEmployer | undefined {
  const known = new Map<string, readonly string[]>();
  const callsOf = (id: Id, isBrief: boolean): readonly string[] => {
    const key = `${id} ${isBrief}`;
    const found = known.get(key) ?? calls(id, parties[id], isBrief);
    known.set(key, found);
    return found;
  };
  return (person, candidates) => {
    for (const key of ['name', 'role', 'why', 'basis'] as const) {
      const words = person[key];
      if (words === undefined) continue;
      // What somebody is called says whose they are in fewer words than what they saw.
      const isBrief = key === 'name' || key === 'role';
      const text = folded(words);
      const employer = candidates.find((id) => callsOf(id, isBrief).some((call) => names(text, call)));
      if (employer !== undefined) return { employer, key, words };
    }
    return undefined;
  };
}

/** What a party is called in the middle of a sentence: its whole name, that without its place, or its id in words. */
function calls(id: Id, party: Party | undefined, isBrief: boolean): readonly string[] {
  const name = folded(party?.name ?? '');
  const withoutPlace = name.replace(PLACE, '');
  const ofId = id.replaceAll('-', ' ');
  return [
    ...(name.includes(' ') || isBrief || !LATIN.test(name) ? [name] : []),
    ...[withoutPlace, ofId].filter((call) => call.includes(' ') || (isBrief && call === ofId)),
  ].filter((call) => call.length >= (LATIN.test(call) ? 5 : 2));
}

/** A name in a script that separates words stands between spaces; in another, anywhere. */
function names(text: string, call: string): boolean {
  return LATIN.test(call) ? ` ${text} `.includes(` ${call} `) : text.includes(call);
}

const LATIN = /[a-z]/;

/** Such as “of Kesmar” in “Road Agency of Kesmar”. */
const PLACE = / (?:of|for|in|von|für|der|des|de|del|du|di|da|do|van|voor) .*$/;

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[’']s\b/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
