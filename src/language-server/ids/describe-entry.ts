import { escapeText } from '../hover/escape-text.ts';
import type { Entry } from './entries.ts';

/** What is known of something that an id names, as Markdown. */
export function describeEntry({ id, name, detail, facts }: Entry): string {
  const title = name === undefined ? `\`${id}\`` : `**${escapeText(name)}**`;
  const rows = facts.filter(([, text]) => text !== name).map(([key, text]) => `- ${key}: ${escapeText(text)}`);
  const say = facts.length < 2 && detail !== undefined && detail !== '' ? [escapeText(detail)] : [];
  return [title, ...say, rows.join('\n')].filter((part) => part !== '').join('\n\n');
}
