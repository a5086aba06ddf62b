/** The look of the drawings of origins; the colours come from the page, or from the sheet that a drawing stands on. */
export const DRAWING_CSS: string = `
.origins{display:block;inline-size:100%;max-inline-size:27rem;block-size:auto;font-family:var(--sans);font-size:13px}
.origins text{text-anchor:start;fill:var(--ink)}.origins .name{font-weight:600}.origins .note{font-size:11.5px;fill:var(--soft)}
.origins .number{text-anchor:middle;font-weight:700;font-size:11.5px;fill:var(--paper)}
.origins path,.origins circle{fill:none;stroke:var(--soft);stroke-width:1.3}
.origins .way{stroke:var(--ink);stroke-width:2.2}.origins .by-way{stroke-dasharray:3 3}
.origins .tip,.origins .spot{fill:var(--ink);stroke:none}.origins .spot.open{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
.origins .spot.broken{stroke-dasharray:2.5 2}.origins .broken+.number{fill:var(--ink)}
`;
