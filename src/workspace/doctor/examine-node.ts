import { NODE_FLOOR } from '../../version.ts';
import type { Examined } from './examined.ts';

/** Whether Node is new enough. */
export function examineNode(version: string = process.versions.node, floor: string = NODE_FLOOR): Examined {
  const isNew = isAtLeast(version, floor);
  return {
    id: 'node',
    name: 'Node.js',
    isNeeded: true,
    purpose: 'It runs Factwright.',
    state: isNew ? 'ok' : 'problem',
    message: `It is version ${version}${isNew ? '' : `, and Factwright needs ${floor} or newer`}.`,
    ...(isNew ? {} : { hint: 'Install a newer one from nodejs.org or with the version manager that you use.' }),
  };
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split('.').map(Number));
  for (const [at, part] of (need ?? []).entries()) {
    const mine = have?.[at] ?? 0;
    if (mine !== part) return mine > part;
  }
  return true;
}
