import type { Id, Party, Table } from '../model/index.ts';

/** Gives for each party whoever decides, in the end, what it says: the party itself, if nobody else does. A circle is one group. */
export function controllersOf(parties: Table<Party>): (party: Id) => Id {
  const known = new Map<Id, Id>();
  return (party) => {
    const chain = new Set<Id>();
    let head = party;
    while (!known.has(head) && !chain.has(head)) {
      chain.add(head);
      head = parties[head]?.controlledBy ?? head;
    }
    const controller = known.get(head) ?? head;
    for (const member of chain) known.set(member, controller);
    return controller;
  };
}
