/// <reference lib="dom" />
import { UNREADABLE, UNREADABLE_WORDS, type Unreadable } from '../../preview/live/unreadable.ts';
import { COVER } from './style.ts';

const NAME = 'factwright-cover';
/** The page is hidden, not taken away: it comes back as the reader left it. */
const HIDING = `body > :not(${NAME}, factwright-findings) { display: none !important; }`;

/** Stands in place of a page whose file cannot be read now. */
export interface Cover {
  show(what: Unreadable): void;
  hide(): void;
}

/** Covers nothing yet. */
export function openCover(document: Document): Cover {
  const hiding = new CSSStyleSheet();
  hiding.replaceSync(HIDING);
  const look = new CSSStyleSheet();
  look.replaceSync(COVER);
  let host: HTMLElement | undefined;
  let y = 0;
  return {
    show: (what) => {
      if (host === undefined) y = scrollY;
      host?.remove();
      host = document.createElement(NAME);
      const root = host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [look];
      root.append(contentOf(document, what));
      document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((sheet) => sheet !== hiding), hiding];
      document.body.prepend(host);
    },
    hide: () => {
      if (host === undefined) return;
      host.remove();
      host = undefined;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== hiding);
      scrollTo({ top: y, behavior: 'instant' });
    },
  };
}

function contentOf(document: Document, { file, report }: Unreadable): HTMLElement {
  const element = (name: string, ...parts: readonly (string | Node)[]): HTMLElement => {
    const made = document.createElement(name);
    made.append(...parts);
    return made;
  };
  const { before, after } = UNREADABLE_WORDS;
  const sentence = element('p', before, element('code', file), after);
  return element('main', element('h1', UNREADABLE), sentence, element('pre', report));
}
