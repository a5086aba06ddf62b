import { parseJson, type Json } from '../tree/json.ts';

/** Parses JSON; also such as people write by hand: with line ends in texts, or a comma too many. */
export function parseLenient(text: string): Json | undefined {
  return parseJson(text) ?? parseJson(corrected(text));
}

function corrected(text: string): string {
  const parts: string[] = [];
  let start = 0;
  let inString = false;
  const replace = (index: number, by: string): void => {
    parts.push(text.slice(start, index), by);
    start = index + 1;
  };
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    if (inString && sign === '\\') index++;
    else if (sign === '"') inString = !inString;
    else if (inString && sign < ' ') replace(index, JSON.stringify(sign).slice(1, -1));
    else if (!inString && sign === ',' && closes(text, index + 1)) replace(index, '');
  }
  return `${parts.join('')}${text.slice(start)}`;
}

/** Whether the next sign that is no space closes a list or an object. */
function closes(text: string, from: number): boolean {
  const after = /\s*/y;
  after.lastIndex = from;
  after.test(text);
  const next = text[after.lastIndex];
  return next === ']' || next === '}';
}
