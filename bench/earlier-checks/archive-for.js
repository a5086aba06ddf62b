// An archive of ten thousand checks: the claims of a set, and others that are made of parts of another set's.
import { filler, readSet } from './sets.js';

export const CHECKS = 10_000;

/** The archive in which a set's queries are asked, and its checks. */
export function archiveFor(engine, name) {
  const { claims } = readSet(name);
  const checks = [...claims, ...filler(readSet(name === 'dev' ? 'held' : 'dev').claims, CHECKS - claims.length)];
  const parts = Array.from({ length: 32 }, () => []);
  for (const check of checks) parts[engine.hashOf(check.id) % parts.length].push({ ...check, topics: check.topic });
  const known = new Map();
  return { checks, archive: engine.openArchive(parts.map((part) => engine.segmentOf(part, known))) };
}
