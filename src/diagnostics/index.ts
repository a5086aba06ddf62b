export * from './diagnostic.ts';
export * from './fix.ts';
export * from './listed.ts';
export * from './nearest.ts';
export * from './place-in-words.ts';
export * from './report.ts';
export * from './shorten.ts';
export * from './span.ts';
