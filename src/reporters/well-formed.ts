/** Replaces halves of characters, which UTF-8 cannot hold and strict JSON and URI readers refuse. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}
