import { findSharp } from '../../../src/workspace/pictures/load-sharp.ts';
import { jpeg, png } from '../../pictures/made-pictures.ts';

const [WIDTH, HEIGHT] = [1600, 1000];

/** A ship at sea as a child would draw it; without the optional package that draws it, a picture of its size that shows nothing. */
export async function photo(format: 'jpeg' | 'png'): Promise<Buffer> {
  const sharp = await findSharp()?.load();
  if (sharp === undefined) return (format === 'png' ? png : jpeg)({ width: WIDTH, height: HEIGHT });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="1600" height="600" fill="#b9cfdd"/><rect y="600" width="1600" height="400" fill="#40606f"/><path d="M300 520h900l-120 180H420z" fill="#333"/><rect x="600" y="380" width="260" height="140" fill="#ddd"/></svg>`;
  const drawn = sharp(Buffer.from(svg));
  return (format === 'png' ? drawn.png({ compressionLevel: 9 }) : drawn.jpeg({ quality: 80 })).toBuffer();
}
