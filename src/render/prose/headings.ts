const LOWEST = 6;

/** Gives headings levels on the page: the first at `top`, and never a step down by more than one. */
export function headingLevels(top: number): (depth: number) => number {
  const open: number[] = [];
  return (depth) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return Math.min(top + open.length - 1, LOWEST);
  };
}

/** Gives headings slugs that differ from each other. */
export function slugs(): (text: string) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (text) => {
    const plain = slugOf(text);
    let count = counts.get(plain) ?? 0;
    let slug = count === 0 ? plain : `${plain}-${count}`;
    while (used.has(slug)) slug = `${plain}-${++count}`;
    counts.set(plain, count + 1);
    used.add(slug);
    return slug;
  };
}

/** A text as part of an address: letters and digits joined by hyphens. */
function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join('-')
    .slice(0, 80);
  return slug ?? 'section';
}
