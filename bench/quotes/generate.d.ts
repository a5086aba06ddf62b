interface Generated {
  readonly quote: string;
  readonly source: string;
  readonly kind: string;
  readonly altered: boolean;
}
export function generate(
  paragraphs: readonly string[],
  language: string,
  count: number,
  options?: { readonly seed?: number; readonly altered?: number },
): readonly Generated[];
