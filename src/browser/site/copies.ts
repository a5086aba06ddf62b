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
      void copyInto(button, text, copied);
    });
    text.before(button);
  }
}

/** Where copying is not allowed, the text is selected, so that the reader can copy it. */
async function copyInto(button: HTMLButtonElement, text: HTMLElement, copied: string): Promise<void> {
  try {
    await navigator.clipboard.writeText((text.textContent ?? '').trim());
  } catch {
    getSelection()?.selectAllChildren(text);
    return;
  }
  const before = button.textContent;
  if (before === copied) return;
  button.textContent = copied;
  setTimeout(() => {
    button.textContent = before;
  }, SAID);
}
