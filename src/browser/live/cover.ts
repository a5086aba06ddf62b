/// <reference lib="dom" />
import type { Unreadable } from '../../preview/live/unreadable.ts';
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
  let place: Place | undefined;
  return {
    show: (what) => {
      if (host === undefined) place = placeIn(document);
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
      if (place !== undefined) returnTo(place);
    },
  };
}

/** What the reader was reading. */
interface Place {
  readonly y: number;
  readonly element: Element | null;
  readonly top: number;
}

function placeIn(document: Document): Place {
  const element = document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  return { y: scrollY, element, top: element?.getBoundingClientRect().top ?? 0 };
}

/** What stands above may have become longer or shorter. */
function returnTo({ y, element, top }: Place): void {
  scrollTo({ top: y, behavior: 'instant' });
  if (element?.isConnected !== true) return;
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

function contentOf(document: Document, { heading, sentence, report }: Unreadable): HTMLElement {
  const element = (name: string, ...parts: readonly (string | Node)[]): HTMLElement => {
    const made = document.createElement(name);
    made.append(...parts);
    return made;
  };
  const [before, file, after] = sentence;
  const words = element('p', before, element('code', file), after);
  return element('main', element('h1', heading), words, element('pre', report));
}
