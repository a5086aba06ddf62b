/** The look of findings, apart from that of the page. */
export const STYLE = `
:host { all: initial; display: block; font: 14px/1.45 system-ui, sans-serif; }
:host(.panel) { position: fixed; inset-inline: 0; inset-block-end: 0; z-index: 2147483647; }
@media print { :host { display: none; } }
details { background: #23262b; color: #f4f2ee; border-block-start: 3px solid #e0a030; }
summary { padding: 6px 16px; cursor: pointer; font-weight: 600; }
summary:focus-visible, a:focus-visible { outline: 2px solid #9cc4f5; outline-offset: 2px; }
ul { list-style: none; margin: 0; padding: 0; }
details ul { max-block-size: 45vh; overflow: auto; padding: 0 16px 12px; }
details li { padding: 8px 0; border-block-start: 1px solid #454a52; }
p { margin: 0; overflow-wrap: anywhere; }
.where { font-size: 12px; color: #c4c8ce; }
a { color: #9cc4f5; }
:host(.beside) { margin-block: 6px; grid-column: 1 / -1; }
:host(.beside) li { padding: 6px 10px; margin-block: 4px; border-inline-start: 4px solid #8a5a00; background: #fdf3dc; color: #2a2208; overflow-wrap: anywhere; }
:host(.beside) li.error { border-color: #b3261e; background: #fdeceb; color: #410e0b; }
:host(.beside) li.info { border-color: #164f8f; background: #e9f1fb; color: #0b2340; }
`;

/** The look of what stands in place of a page. */
export const COVER = `
:host { all: initial; display: block; color-scheme: light dark; color: CanvasText; background: Canvas; font: 16px/1.5 system-ui, sans-serif; }
main { max-inline-size: 60rem; margin: 48px auto; padding: 0 16px; }
pre { font: .9rem/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid; border-radius: 6px; }
`;
