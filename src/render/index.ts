export { pdfCss } from './html/pdf-css.ts';
export { claimReviewNode, renderClaimReview } from './claim-review/render-claim-review.ts';
export { renderFragment, renderHtml } from './html/render-html.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export { renderJson } from './render-json.ts';
export { renderSheet } from './drawing/render-sheet.ts';
