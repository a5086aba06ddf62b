export { BUILT_IN_SCALES } from './compiled/scales.js';
