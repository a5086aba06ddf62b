import { defaultTreeAdapter, Parser, type DefaultTreeAdapterMap, type ParserOptions } from 'parse5';
import { htmlMeter, type HtmlBound, type HtmlMeter } from './html-meter.ts';
import { MeteredTokenizer } from './html-tokens.ts';

/** A node of a page. */
export type HtmlNode = DefaultTreeAdapterMap['node'];
/** An element of a page. */
export type HtmlElement = DefaultTreeAdapterMap['element'];

/** Parses a page; says instead which bound it passes. */
export function parseHtml(html: string): HtmlNode | HtmlBound {
  const meter = htmlMeter(html.length);
  const parser = new Parser<DefaultTreeAdapterMap>({
    sourceCodeLocationInfo: false,
    // As in a browser that runs scripts: what is in `noscript` is not shown.
    scriptingEnabled: true,
    treeAdapter: metered(meter),
  });
  const waiting = (): number => parser.pendingCharacterTokens.length;
  parser.tokenizer = new MeteredTokenizer(parser.options, parser, meter, waiting);
  try {
    parser.tokenizer.write(html, true);
    return parser.document;
  } catch (error) {
    if (meter.passed === undefined) throw error;
    return meter.passed;
  }
}

/** Builds the usual tree, and counts what it is made of. */
function metered({ add, deeper }: HtmlMeter): NonNullable<ParserOptions<DefaultTreeAdapterMap>['treeAdapter']> {
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      add(1 + given[2].length);
      return defaultTreeAdapter.createElement(...given);
    },
    adoptAttributes: (element, attributes) => {
      add(attributes.length);
      defaultTreeAdapter.adoptAttributes(element, attributes);
    },
    createDocumentFragment: () => {
      add(1);
      return defaultTreeAdapter.createDocumentFragment();
    },
    createCommentNode: (data) => {
      add(1);
      return defaultTreeAdapter.createCommentNode(data);
    },
    insertText: (...given) => {
      add(1);
      defaultTreeAdapter.insertText(...given);
    },
    insertTextBefore: (...given) => {
      add(1);
      defaultTreeAdapter.insertTextBefore(...given);
    },
    onItemPush: () => deeper(1),
    onItemPop: () => deeper(-1),
  };
}
