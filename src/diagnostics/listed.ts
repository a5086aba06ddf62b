/** How a list is in a sentence. */
interface Listing {
  readonly conjunction?: 'and' | 'or' | 'nor';
  /** How many parts a sentence lists; if two or more are left, it gives their number. */
  readonly most?: number;
}

/** `a, b and c`, or `a, b and 12 more`. */
export function listed(parts: readonly string[], { conjunction = 'and', most = Infinity }: Listing = {}): string {
  const left = parts.length - most;
  const all = left > 1 ? [...parts.slice(0, most), `${left.toLocaleString('en')} more`] : parts;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${conjunction} ${all.at(-1)}`;
}
