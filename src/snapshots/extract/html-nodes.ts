import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { PATIENCE } from './extraction.ts';

/** A node of a page. */
export type HtmlNode = DefaultTreeAdapterMap['node'];
/** An element of a page. */
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Elements within elements, deeper than in any page that was not made to harm. */
const DEPTH = 4_000;
/** Elements and texts of one page. */
const NODES = 3_000_000;

/** Parses a page; says instead which bound it passes. */
export function parseHtml(html: string): HtmlNode | 'too-large' | 'timed-out' {
  const end = performance.now() + PATIENCE;
  const passed: { bound?: 'too-large' | 'timed-out' } = {};
  let [depth, nodes] = [0, 0];
  const count = (): void => {
    nodes++;
    if (nodes > NODES || depth > DEPTH) passed.bound = 'too-large';
    else if (nodes % 256 === 0 && performance.now() > end) passed.bound = 'timed-out';
    if (passed.bound !== undefined) throw new RangeError(passed.bound);
  };
  try {
    return parse(html, {
      sourceCodeLocationInfo: false,
      // As in a browser that runs scripts: what stands in `noscript` is not shown.
      scriptingEnabled: true,
      treeAdapter: {
        ...defaultTreeAdapter,
        createElement: (...given) => {
          count();
          return defaultTreeAdapter.createElement(...given);
        },
        insertText: (...given) => {
          count();
          defaultTreeAdapter.insertText(...given);
        },
        onItemPush: () => {
          depth++;
        },
        onItemPop: () => {
          depth--;
        },
      },
    });
  } catch (error) {
    if (passed.bound === undefined) throw error;
    return passed.bound;
  }
}
