import { ResponseError } from 'vscode-languageserver-protocol';

/** The request cannot be met, for a reason that the editor shows. */
const REFUSED = -32803;

/** The error that says why nothing is renamed. */
export function refusal(reason: string): Error {
  return new ResponseError(REFUSED, reason);
}

/** Whether something can be an id. */
export function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100;
}

/** Why something cannot. */
export function noId(text: string): string {
  return `\`${text}\` is no id: it has lower-case ASCII letters, digits and single hyphens.`;
}
