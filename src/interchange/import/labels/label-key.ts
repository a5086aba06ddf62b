import { cleanText } from '../values/clean-text.ts';

/** How labels are compared: without case, quotation marks, full stops and what machines put for spaces. */
export function labelKey(label: string): string {
  return cleanText(label)
    .replaceAll('_', ' ')
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/^["“”„«»\s]+|["“”„«»\s.!:…;,]+$/g, '')
    .toLowerCase()
    .normalize('NFC');
}
