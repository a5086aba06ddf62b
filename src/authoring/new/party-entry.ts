import type { Party } from '../../model/index.ts';
import { entry, itemOf, listOf } from '../text/yaml-text.ts';

/** A party as an entry of a map: its lines, from its key on. */
export function partyEntry(
  id: string,
  { name, kind, role, controlledBy, sameAs, why, basis }: Party,
): readonly string[] {
  const inBraces = `${id}: { name: ${itemOf(name)}, kind: ${kind}${role === undefined ? '' : `, role: ${itemOf(role)}`} }`;
  if (
    controlledBy === undefined &&
    sameAs === undefined &&
    why === undefined &&
    basis === undefined &&
    inBraces.length <= 100
  )
    return [inBraces];
  return [
    `${id}:`,
    entry('name', name, 2),
    `  kind: ${kind}`,
    ...optional('role', role),
    ...(controlledBy === undefined ? [] : [`  controlledBy: ${controlledBy}`]),
    ...(sameAs === undefined ? [] : [`  sameAs: ${listOf(sameAs)}`]),
    ...optional('why', why),
    ...optional('basis', basis),
  ].flatMap((line) => line.split('\n'));
}

function optional(key: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [entry(key, text, 2)];
}
