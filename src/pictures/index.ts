export { measurePicture } from './measure-picture.ts';
export { stripMetadata } from './strip-metadata.ts';
