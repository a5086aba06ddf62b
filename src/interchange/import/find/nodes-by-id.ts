import { isList, isObject, ownValue, type Json, type JsonObject } from '../tree/json.ts';

/** Nodes that say more than their id, by it; of several with one id, the one that says most. */
export function nodesById(root: Json): ReadonlyMap<string, JsonObject> {
  const nodes = new Map<string, JsonObject>();
  const open: Json[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (isObject(value)) {
      note(value, nodes);
      for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) open.push(child);
    } else if (isList(value))
      for (const child of value) if (typeof child === 'object' && child !== null) open.push(child);
  }
  return nodes;
}

function note(node: JsonObject, nodes: Map<string, JsonObject>): void {
  const id = ownValue(node, '@id');
  if (typeof id !== 'string') return;
  const size = Object.keys(node).length;
  const known = nodes.get(id);
  const says = Object.keys(node).some((key) => key !== '@id' && key !== '@type');
  if (says && (known === undefined || Object.keys(known).length < size)) nodes.set(id, node);
}
