import type { PageFacts } from '../../article/index.ts';

/** The checks of a year or a month, which readers load together. */
export interface ChecksOfPart {
  /** Such as `2026` or `2026-03`. */
  readonly name: string;
  /** The newest first. */
  readonly pages: readonly PageFacts[];
}

/** A year with more checks is divided into months. */
const MOST = 2000;

/** The name of the part for checks without a date. */
export const UNDATED = 'undated';

/** The year of a part, or what stands for none. */
export function yearOfPart(name: string): string {
  return name === UNDATED ? name : name.slice(0, 4);
}

/** Whether a check belongs to a part of this name, if there is one. */
export function isInPart({ published }: PageFacts, name: string): boolean {
  return (published?.slice(0, name.length) ?? UNDATED) === name;
}

/** Divides checks, the newest first, by when they were published; a check that changes stays in its part. */
export function dividedByTime(pages: readonly PageFacts[]): readonly ChecksOfPart[] {
  return grouped(pages, 4).flatMap((year) => (year.pages.length > MOST ? grouped(year.pages, 7) : [year]));
}

function grouped(pages: readonly PageFacts[], length: number): readonly ChecksOfPart[] {
  const groups = new Map<string, PageFacts[]>();
  for (const page of pages) {
    const name = page.published?.slice(0, length) ?? UNDATED;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [page]);
    else group.push(page);
  }
  return [...groups].map(([name, members]) => ({ name, pages: members }));
}
