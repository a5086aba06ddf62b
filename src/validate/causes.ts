import { listed } from '../diagnostics/index.ts';
import { asList, isVoid, type Id, type Verification } from '../model/index.ts';
import type { CheckSubject } from '../project/index.ts';
import type { Found } from './place-finding.ts';

/**
 * Tells what would not be found if every quotation were in its source: such findings name their cause, and come after it.
 * `judge` gives what is found under another verification.
 */
export function withCauses(
  found: readonly Found[],
  subject: CheckSubject,
  judge: (assumed: Verification) => readonly Found[],
): readonly Found[] {
  // The evidence of a translation is judged in its original.
  if (found.length === 0 || subject.own.translationOf !== undefined) return found;
  const { verification } = subject;
  const { evidence = {} } = subject.check;
  const notCounted = Object.keys(evidence).filter((id) => isVoid(verification, id));
  if (notCounted.length === 0) return found;
  const then = judge(asIfQuoted(verification, notCounted));
  const [same, there] = [new Set(then.map(keyOf)), new Set(then.map(placeOf))];
  return found.map((one) => {
    if (same.has(keyOf(one))) return one;
    const { path } = one.finding;
    const bearing =
      path[0] === 'claims' ? notCounted.filter((id) => asList(evidence[id]?.claim).includes(String(path[1]))) : [];
    return causedBy(one, bearing.length === 0 ? notCounted : bearing, there.has(placeOf(one)));
  });
}

/** The same, with the quotations of some items in their sources. */
function asIfQuoted(verification: Verification, items: readonly Id[]): Verification {
  const quotations = new Map(verification.quotations);
  for (const id of items) {
    const state = quotations.get(id);
    if (state !== undefined) quotations.set(id, { ...state, result: 'exact' });
  }
  return { ...verification, quotations };
}

/** A finding that says what is not counted; one that goes with its cause needs no other advice. */
function causedBy(one: Found, items: readonly Id[], isThereAnyway: boolean): Found {
  const { finding } = one;
  const ids = items.map((id) => `\`${id}\``);
  const names = listed(ids, { most: 3 });
  const [is, its, source] =
    items.length === 1 ? ['is', 'its quotation is', 'its source'] : ['are', 'their quotations are', 'their sources'];
  const cause = ids.every((id) => finding.message.includes(id))
    ? ''
    : ` ${names} ${is} not counted, as ${its} not in ${source}.`;
  const hint = `Correct the quotation of ${names} first: this finding is its consequence.`;
  return {
    ...one,
    finding: {
      ...finding,
      isConsequence: true,
      message: `${finding.message}${cause}`,
      hint: isThereAnyway ? finding.hint : hint,
    },
  };
}

function placeOf({ rule, finding }: Found): string {
  return JSON.stringify([rule.name, finding.path]);
}

function keyOf(one: Found): string {
  return `${placeOf(one)} ${one.finding.message}`;
}
