/** Characters that could end an attribute or a Markdown link, or that browsers drop from addresses. */
const UNSAFE = /[\s\p{Cc}\p{Cf}"'<>`\\(){}|^]/gu;
const WEB = /^https?:\/\/[^/]/i;
const MAIL = /^mailto:[^@\s]+@[^@\s]+$/i;

/** The address if it is an absolute http or https one, with all that could break out of a link encoded; else none. */
export function webAddress(address: string | undefined): string | undefined {
  if (address === undefined || !WEB.test(address) || !URL.canParse(address)) return undefined;
  return encodeUnsafe(address);
}

/** The address if authors may link to it from Markdown: a web address, or an e-mail address. */
export function proseAddress(address: string): string | undefined {
  return webAddress(address) ?? (MAIL.test(address) ? encodeUnsafe(address) : undefined);
}

function encodeUnsafe(address: string): string {
  return address.replace(UNSAFE, (unit) => encodeURIComponent(unit).replace(/['()]/g, percent));
}

function percent(unit: string): string {
  return `%${unit.charCodeAt(0).toString(16).toUpperCase()}`;
}
