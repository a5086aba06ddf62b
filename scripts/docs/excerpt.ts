/** How many of the lines that are meant stand in an excerpt. */
const MOST_LINES = 12;

/** The lines of a YAML text that are meant (1-based), each below the keys that it stands under; `# …` for what is left out. */
export function excerpt(text: string, meant: readonly number[]): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const shown = new Set<number>();
  for (const number of [...meant].sort((a, b) => a - b).slice(0, MOST_LINES)) {
    shown.add(number);
    for (const above of ancestors(lines, number)) shown.add(above);
  }
  const numbers = [...shown].sort((a, b) => a - b);
  return numbers
    .flatMap((number, index) => {
      const line = lines[number - 1] ?? '';
      const skips = index > 0 && number > (numbers[index - 1] ?? 0) + 1;
      return skips ? [`${' '.repeat(indentation(line))}# …`, line] : [line];
    })
    .join('\n');
}

/** The lines of two texts that the other lacks, by their numbers. */
export function differences(a: string, b: string): readonly [readonly number[], readonly number[]] {
  const [x, y] = [a.split('\n'), b.split('\n')];
  const longest = x.map(() => Array<number>(y.length + 1).fill(0)).concat([Array<number>(y.length + 1).fill(0)]);
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let j = y.length - 1; j >= 0; j -= 1) {
      const row = longest[i] ?? [];
      row[j] = x[i] === y[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const [onlyA, onlyB]: [number[], number[]] = [[], []];
  for (let [i, j] = [0, 0]; i < x.length || j < y.length;) {
    if (i < x.length && j < y.length && x[i] === y[j]) [i, j] = [i + 1, j + 1];
    else if (j >= y.length || (i < x.length && at(i + 1, j) >= at(i, j + 1))) onlyA.push((i += 1));
    else onlyB.push((j += 1));
  }
  return [onlyA, onlyB];
}

/** The lines of less indentation above a line: the keys that it stands under. */
function ancestors(lines: readonly string[], number: number): readonly number[] {
  const found: number[] = [];
  let least = indentation(lines[number - 1] ?? '');
  for (let above = number - 1; above > 0 && least > 0; above -= 1) {
    const line = lines[above - 1] ?? '';
    if (line.trim() === '' || indentation(line) >= least) continue;
    least = indentation(line);
    found.push(above);
  }
  return found;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
