/** A kebab-case ASCII id. */
export type Id = string;

/** A day, month, year or date-time as ISO 8601 writes it: `2022-11-02`, `2022-11`, `2022`, `2022-11-02T09:30:00Z`. */
export type IsoDate = string;

/** A BCP 47 language tag. */
export type LanguageTag = string;

/** Markdown as its author wrote it: hostile until rendered by `render/`. */
export type Markdown = string;

/** An absolute http(s) address. */
export type WebAddress = string;

/** Things by id, in the order of the file; an object without a prototype. */
export type Table<T> = Readonly<Record<Id, T>>;
