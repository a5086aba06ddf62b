import type { NoText } from '../snapshot.ts';
import { decodeText } from './decode-text.ts';
import { TEXT_LENGTH, type Extraction } from './extraction.ts';
import { xmlEvents, type XmlEvent } from './xml-events.ts';
import { openZip, type ZipArchive } from './zip-entries.ts';

/** Name and version of this extractor; raise the first number when a change could alter a text. */
const OFFICE_EXTRACTOR = 'office 1';

/** More of one part of a document is not unpacked: its text is a small share of it. */
const PART_BYTES = 40_000_000;

/** Paragraphs within paragraphs, as those of notes and frames are. */
const MOST_OPEN = 1_000;

/** The parts of a Word document that readers see, each after the other. */
const WORD_PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

/** How a form of document says what readers see. */
interface Markup {
  readonly paragraphs: ReadonlySet<string>;
  /** Elements whose text is seen; without them, all text is. */
  readonly texts?: ReadonlySet<string>;
  /** What is in here is not seen, or was deleted. */
  readonly hidden: ReadonlySet<string>;
  readonly signs: Readonly<Record<string, string>>;
}

const WORD: Markup = {
  paragraphs: new Set(['w:p']),
  texts: new Set(['w:t']),
  hidden: new Set(['w:del', 'w:moveFrom', 'mc:Fallback']),
  signs: { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' },
};

const OPEN_DOCUMENT: Markup = {
  paragraphs: new Set(['text:p', 'text:h']),
  hidden: new Set(['text:tracked-changes', 'office:annotation', 'text:hidden-text', 'text:note-citation']),
  signs: { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' },
};

/** The text of a Word or OpenDocument text: paragraphs as a reader sees them, without what was deleted or hidden. */
export function officeText(bytes: Uint8Array): Extraction {
  const zip = openZip(bytes);
  const found = zip === undefined ? 'damaged' : textOf(zip);
  if (typeof found === 'string') return { noText: found, extractor: OFFICE_EXTRACTOR };
  const whole = found.join('\n\n');
  if (whole.length > TEXT_LENGTH) return { noText: 'too-large', extractor: OFFICE_EXTRACTOR };
  return { text: whole === '' ? '' : `${whole}\n`, extractor: OFFICE_EXTRACTOR };
}

function textOf(zip: ZipArchive): readonly string[] | NoText {
  if (zip.has('word/document.xml')) return inParts(zip, WORD_PARTS, WORD);
  if (zip.has('content.xml') && zip.has('mimetype')) return inParts(zip, ['content.xml'], OPEN_DOCUMENT);
  return 'not-text';
}

function inParts(zip: ZipArchive, names: readonly string[], markup: Markup): readonly string[] | NoText {
  const paragraphs: string[] = [];
  for (const name of names) {
    if (!zip.has(name)) continue;
    const part = zip.unpack(name, PART_BYTES);
    if (typeof part === 'string') return part;
    const found = paragraphsOf(decodeText(part, 'application/xml', false), markup);
    if (typeof found === 'string') return found;
    for (const paragraph of found) paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** What is open where a document is read. */
interface Reading {
  readonly markup: Markup;
  readonly done: string[];
  /** The paragraphs that are not at their end: those of notes and frames are within others, and come before them. */
  readonly open: string[];
  hiddenDepth: number;
  textDepth: number;
  /** Whether the letters of this run are not shown. */
  isVanished: boolean;
  length: number;
}

function paragraphsOf(xml: string, markup: Markup): readonly string[] | NoText {
  const reading: Reading = { markup, done: [], open: [], hiddenDepth: 0, textDepth: 0, isVanished: false, length: 0 };
  for (const event of xmlEvents(xml)) {
    if (event === undefined) return 'damaged';
    if (event.type === 'text') addText(reading, event.text);
    else {
      if (event.type === 'open') enter(reading, event);
      if (event.type === 'close') leave(reading, event.name);
    }
    if (reading.length > TEXT_LENGTH || reading.open.length > MOST_OPEN) return 'too-large';
  }
  return reading.done;
}

function addText(reading: Reading, text: string): void {
  const { open, markup, hiddenDepth, textDepth, isVanished } = reading;
  if (hiddenDepth > 0 || isVanished || (markup.texts !== undefined && textDepth === 0)) return;
  add(open, markup.texts === undefined ? text.replaceAll(/\s+/g, ' ') : text);
  reading.length += text.length;
}

function enter(reading: Reading, { name, attributes, isEmpty }: XmlEvent & { readonly type: 'open' }): void {
  const { open, markup, hiddenDepth } = reading;
  if (name === 'w:r') reading.isVanished = false;
  if (name === 'w:vanish') reading.isVanished = !/w:val\s*=\s*["'](?:0|false|off)["']/.test(attributes);
  if (markup.hidden.has(name) && !isEmpty) reading.hiddenDepth += 1;
  if (hiddenDepth > 0) return;
  if (Object.hasOwn(markup.signs, name)) add(open, markup.signs[name] ?? '');
  if (isEmpty) return;
  if (markup.texts?.has(name) === true) reading.textDepth += 1;
  if (markup.paragraphs.has(name)) open.push('');
}

function leave(reading: Reading, name: string): void {
  const { open, done, markup } = reading;
  if (name === 'w:r') reading.isVanished = false;
  if (markup.hidden.has(name)) reading.hiddenDepth -= 1;
  else if (reading.hiddenDepth > 0) return;
  if (markup.texts?.has(name) === true) reading.textDepth -= 1;
  if (!markup.paragraphs.has(name)) return;
  const text = open.pop()?.trim() ?? '';
  if (text !== '') done.push(text);
}

function add(open: string[], text: string): void {
  const last = open.length - 1;
  if (last >= 0) open[last] += text;
}
