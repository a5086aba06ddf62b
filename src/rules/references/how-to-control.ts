import type { FactCheck, Id } from '../../model/index.ts';

/** How to say in `party` that `controller` decides what it says; shared parties can name none that a check defines for itself. */
export function howToControl(party: Id, controller: Id, { parties = {} }: Pick<FactCheck, 'parties'>): string {
  const write = `write \`controlledBy: ${controller}\` in the party \`${party}\``;
  return Object.hasOwn(parties, controller) && !Object.hasOwn(parties, party)
    ? `first move the entry of \`${controller}\` from \`parties\` of this file to \`_parties.yaml\`, where \`${party}\` is (what is shared cannot name what one check alone defines), then ${write}`
    : write;
}
