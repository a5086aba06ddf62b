import type { HtmlNode } from '../../../snapshots/index.ts';
import { readLanguage } from '../values/read-language.ts';
import { attribute, childrenOf, isElement, textBelow } from './html-tree.ts';

/** What a page says of itself, and its blocks of JSON-LD in order. */
export interface Surroundings {
  readonly blocks: readonly string[];
  readonly language?: string;
  readonly address?: string;
}

/** Reads the head of a page, and every block of JSON-LD wherever it is. */
export function lookAround(root: HtmlNode): Surroundings {
  const blocks: string[] = [];
  const said = new Map<string, string>();
  const open: HtmlNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isElement(node)) {
      const { tagName } = node;
      if (tagName === 'script' && /^\s*application\/ld\+json\b/i.test(attribute(node, 'type') ?? ''))
        blocks.push(textBelow(node, Number.POSITIVE_INFINITY));
      const [key, value] =
        tagName === 'html'
          ? ['lang', attribute(node, 'lang')]
          : tagName === 'base'
            ? ['base', attribute(node, 'href')]
            : tagName === 'link' && /\bcanonical\b/i.test(attribute(node, 'rel') ?? '')
              ? ['canonical', attribute(node, 'href')]
              : tagName === 'meta' && attribute(node, 'property') === 'og:url'
                ? ['og', attribute(node, 'content')]
                : [];
      if (key !== undefined && value !== undefined && !said.has(key)) said.set(key, value);
    }
    const children = childrenOf(node);
    for (let index = children.length; index > 0;) {
      const child = children[--index];
      if (child !== undefined) open.push(child);
    }
  }
  const address = ['canonical', 'og', 'base']
    .map((key) => said.get(key)?.trim())
    .find((each) => each !== undefined && isAbsolute(each));
  return { blocks, language: readLanguage(said.get('lang') ?? ''), address };
}

function isAbsolute(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
