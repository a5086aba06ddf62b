/// <reference lib="dom" />

/** What pages offer to copy: the ways to cite a check, and the code that embeds it. */
const TEXTS = '.citation, #colophon pre, [data-copy]';
/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** What a button says, before and after. */
export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
}

/** Puts a button before each text that a page offers to copy. */
export function offerCopies({ copy, copied }: CopyWords): void {
  for (const text of document.querySelectorAll<HTMLElement>(TEXTS)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText((text.textContent ?? '').trim()).then(
        () => {
          button.textContent = copied;
          setTimeout(() => {
            button.textContent = copy;
          }, SAID);
        },
        () => getSelection()?.selectAllChildren(text),
      );
    });
    text.before(button);
  }
}
