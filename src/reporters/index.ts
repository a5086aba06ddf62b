export { reportJson } from './json.ts';
export { neutralise } from './neutralise.ts';
export { PLAIN, type Style } from './style.ts';
export { reportText } from './text.ts';
