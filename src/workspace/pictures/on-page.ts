import type { PictureFile } from '../../render/html/page.ts';
import type { PreparedPicture } from './prepared-picture.ts';

/** A prepared picture as a page shows it; `addressOf` gives the address of a file of the site by its name. */
export function onPage(picture: PreparedPicture, addressOf: (name: string) => string): PictureFile {
  const { name, width, height, variants } = picture;
  const webp = variants.map((variant) => `${addressOf(variant.name)} ${variant.width}w`).join(', ');
  return { src: addressOf(name), width, height, ...(webp === '' ? {} : { webp }) };
}
