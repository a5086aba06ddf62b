export { measurePicture, NO_PICTURE } from './measure-picture.ts';
export type { MeasuredPicture, PictureFormat, PictureProblem } from './picture.ts';
export { stampedSvg, stampSvg, type Stamp } from './stamp.ts';
export { stripMetadata } from './strip-metadata.ts';
