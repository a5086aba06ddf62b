import type { LooseNode } from './loose-node.ts';

/** What a scalar says, as far as it can be told without reading all of YAML; undefined for maps, lists and nothing. */
export function scalarText(text: string, { value }: Pick<LooseNode, 'value'>): string | undefined {
  if (value === undefined || value.style === 'map' || value.style === 'list') return undefined;
  const source = text.slice(value.start, value.end);
  if (value.style === 'block') return blockText(source);
  if (value.style === 'plain') return folded(source);
  const quote = value.style === 'single' ? "'" : '"';
  const inner = source.slice(1, source.length > 1 && source.endsWith(quote) ? -1 : undefined);
  return folded(value.style === 'single' ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(["\\/])/g, '$1'));
}

function folded(source: string): string {
  return source.replaceAll(/[ \t]*\r?\n\s*/g, ' ').trim();
}

/** The lines below the sign, without what they are indented by. */
function blockText(source: string): string {
  const [head = '', ...lines] = source.split(/\r\n|\n|\r/);
  const indent = Math.min(...lines.filter((line) => /\S/.test(line)).map((line) => line.search(/\S/)));
  const plain = lines.map((line) => line.slice(Number.isFinite(indent) ? indent : 0));
  return plain.join(head.startsWith('>') ? ' ' : '\n').trim();
}
