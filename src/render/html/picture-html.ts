import type { MediumView } from '../../article/index.ts';
import { markup, type Html } from './markup.ts';
import { sourceMark, type Page } from './page.ts';

/** Only pictures that stand in the page itself: nothing is loaded from elsewhere. */
const PICTURE_DATA = /^data:image\/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/]+={0,2}$/;

/** A picture with its caption and credit; its description in words where the picture itself is not at hand. */
export function figure(medium: MediumView, page: Page): Html {
  return markup`<figure>
${shown(medium, page) ?? markup`<p class="described">${medium.alt}</p>`}
<figcaption>${medium.caption !== undefined && markup`${medium.caption} `}${credit(medium, page)}</figcaption>
</figure>
`;
}

/** A picture within a line. */
export function picture(medium: MediumView, page: Page): Html {
  return markup`<span class="picture">${shown(medium, page) ?? markup`[${medium.alt}]`} <small>${credit(medium, page)}</small></span>`;
}

function shown({ file, alt }: MediumView, { pictures }: Page): Html | undefined {
  const data = pictures(file);
  if (data === undefined || !PICTURE_DATA.test(data)) return undefined;
  return markup`<img src="${data}" alt="${alt}">`;
}

function credit({ credit: by, licence, source }: MediumView, { view, word }: Page): Html {
  return markup`<span class="credit">${word(view.words.credit)}: ${by}${licence !== undefined && markup`, ${licence}`}${source && markup` ${sourceMark(source)}`}</span>`;
}
