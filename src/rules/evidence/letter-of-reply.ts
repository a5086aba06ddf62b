import { asList, type Id, type Reply } from '../../model/index.ts';
import type { CheckSubject } from '../../project/index.ts';

/** What to do so that readers see where an answer can be read: name the letter that is defined, or define and store it by one command. */
export function howToNameLetter({ to, answered }: Reply, subject: CheckSubject): string {
  const letter = unusedLetterOf(to, subject);
  if (letter !== undefined) return `Add \`source: ${letter}\` to the reply.`;
  const id = freeId(to, subject);
  return `Store the letter or message with \`factwright new source ${id} --kind correspondence --by ${to} --published ${answered ?? 'DATE'} --from FILE --in ${subject.id}\`, and add \`source: ${id}\` to the reply.`;
}

/** A letter by somebody that no reply names yet. */
function unusedLetterOf(party: Id, { check: { replies = [] }, sources, own }: CheckSubject): Id | undefined {
  const named = new Set(replies.map(({ source }) => source));
  return Object.keys(own.sources ?? {}).find(
    (id) => sources[id]?.kind === 'correspondence' && asList(sources[id].by).includes(party) && !named.has(id),
  );
}

function freeId(party: Id, { sources, parties }: CheckSubject): Id {
  const wished = `answer-of-${party}`;
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? wished : `${wished}-${count}`;
    if (sources[id] === undefined && parties[id] === undefined) return id;
  }
}
