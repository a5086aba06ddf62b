import type { ExampleWords, Page } from './example-words.ts';

/** A page that is stored as a source of the example. */
export interface ExamplePage {
  /** The id of the source in the example. */
  readonly source: string;
  readonly address: string;
  readonly html: string;
}

/** The addresses of the two pages, on hosts that cannot exist. */
export const SPEECH_ADDRESS = 'https://transport.example/press/2025-02-11';
export const RECORD_ADDRESS = 'https://harbour.example/registers/2024';

/** The pages that the example quotes. */
export function examplePages(words: ExampleWords): readonly ExamplePage[] {
  return [
    { source: 'press-conference', address: SPEECH_ADDRESS, html: htmlOf(words.speech, words) },
    { source: 'register', address: RECORD_ADDRESS, html: htmlOf(words.record, words) },
  ];
}

function htmlOf({ title, paragraphs }: Page, { language, quote, count }: ExampleWords): string {
  const rows = paragraphs.map((text) => `<p>${text.replace('{quote}', quote).replace('{count}', count)}</p>`);
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<meta charset="utf-8"><title>${title}</title>`,
    `<h1>${title}</h1>`,
    ...rows,
    '</html>',
    '',
  ].join('\n');
}
