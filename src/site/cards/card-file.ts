import { createHash } from 'node:crypto';

/** Where a card lies in the site: another card has another name, so that platforms that keep the old one ask again. */
export function cardFile(svg: string, ending: 'png' | 'svg'): string {
  return `cards/${createHash('sha256').update(svg).digest('hex').slice(0, 16)}.${ending}`;
}
