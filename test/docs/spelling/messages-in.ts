import { parseSync, Visitor } from 'oxc-parser';

/** The sentences that the program says; what is put into them is left out. */
export function messagesIn(file: string, source: string): string {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  new Visitor({
    Literal({ value }) {
      if (typeof value === 'string') found.push(value);
    },
    TemplateLiteral({ quasis }) {
      found.push(quasis.map(({ value }) => value.cooked ?? '').join(' '));
    },
  }).visit(program);
  return found.filter((text) => SENTENCE.test(text)).join('\n');
}

/** Three words and more that begin as a sentence does, and no markup. */
const SENTENCE = /^[\p{Lu}`(“][^<]*?\p{L} \S+ [^<]*$/u;
