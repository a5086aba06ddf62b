export * from './diagnostic.ts';
export * from './span.ts';
