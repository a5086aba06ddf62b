/** What the pages of a PDF show around the text. */
interface PdfLook {
  readonly paper: 'a4' | 'letter';
  /** Who publishes, for the head of all pages but the first. */
  readonly name: string;
  /** A picture for the head of the first page, as a `data:` address. */
  readonly logo?: string;
}

/** What follows the style sheet of a page that is printed as a PDF: the verdict stands on the first page, next to what was said. */
export function pdfCss({ paper, name, logo }: PdfLook): string {
  const small = 'font:8pt var(--sans);color:#444';
  return `@page{size:${paper === 'a4' ? 'A4' : 'letter'};margin:18mm 16mm 20mm;@top-left{content:${cssText(name)};${small}}@bottom-right{content:counter(page) ' / ' counter(pages);${small}}}
@page :first{@top-left{content:none}}
@media print{
html,body{background:#fff}
.masthead,.opening{padding-inline:0;margin-inline:0}
.opening figure img{max-block-size:55mm;inline-size:auto}
.pair{display:grid;grid:auto/3fr 2fr;gap:5mm;align-items:start}
.pair>section{break-inside:auto;margin:0;font-size:9.5pt}
summary,summary *{color:inherit;text-decoration:none;font-weight:600}
}
${logo === undefined ? '' : `.masthead p,.masthead a{font-size:0}.masthead p::before{content:'';display:block;block-size:11mm;background:url("${logo}") left/contain no-repeat}[dir=rtl] .masthead p::before{background-position:right}`}`;
}

/** A text as a string of a style sheet, which nothing in it can end. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
