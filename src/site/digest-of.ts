import { hash } from 'node:crypto';

/** A digest of data. */
export function digestOf(data: unknown): string {
  return hash('sha256', JSON.stringify(data), 'base64url').slice(0, 22);
}
