import type { Id, Party, Table } from '../model/index.ts';

/** Gives each party its house: who decides, in the end, what it says. A circle of control is one house. */
export function housesOf(parties: Table<Party>): (party: Id) => Id {
  const houses = new Map<Id, Id>();
  return (party) => {
    const chain = new Set<Id>();
    let head = party;
    while (!houses.has(head) && !chain.has(head)) {
      chain.add(head);
      head = parties[head]?.controlledBy ?? head;
    }
    const house = houses.get(head) ?? head;
    for (const member of chain) houses.set(member, house);
    return house;
  };
}
