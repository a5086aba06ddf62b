import { neutralise } from '../printing/index.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * Text from a file for XML 1.0, in content and attributes alike: markup is escaped, characters that XML forbids or that
 * steer terminals are shown, and no `##` remains, with which a line of a CI log can become a command.
 */
export function escapeXml(text: string): string {
  return neutralise(text)
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
    .replaceAll(/#(?=#)/g, '&#35;');
}

/** An element; `content` is XML already, attributes are text. */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
}
