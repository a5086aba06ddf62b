/** An absolute address, or why a text is none. */
export type ReadAddress = { readonly address: string } | { readonly problem: string };

/** No browser opens a longer one. */
const LONGEST = 8_000;
/** Ends of file names that look like the end of a host. */
const FILES = /\.(?:html?|php\d?|aspx?|jsp|shtml|xhtml|cfm|pdf|json|jpe?g|png|webp|gif|mp4)$/i;
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})\.)+(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})(?::\d{1,5})?(?=[/?#]|$)/iu;

/** Reads an address as an editor would: without scheme it has one, what is relative belongs to `base`. */
export function readAddress(given: string, base: string | undefined): ReadAddress {
  const text = given.trim().replaceAll(/^[<"'“]+|[>"'”]+$/g, '');
  if (text === '') return { problem: 'This is empty.' };
  if (text.length > LONGEST) return { problem: 'This is longer than any address.' };
  const [, scheme, colon] = /^([a-z][a-z\d+.-]*)(:)(?!\d+(?:\/|$))/i.exec(text) ?? [];
  if (colon === undefined || scheme === undefined) return withoutScheme(text, base);
  if (!/^https?$/i.test(scheme))
    return { problem: `An address here begins with https: or http:, not with ${scheme.toLowerCase()}:.` };
  return publicAddress(text.replace(/^https?:[/\\]*/i, `${scheme.toLowerCase()}://`), text);
}

function withoutScheme(text: string, base: string | undefined): ReadAddress {
  if (/^[/\\]{2}/.test(text)) return publicAddress(`https:${text}`, text);
  const [host] = HOST.exec(text) ?? [];
  if (host !== undefined && (!FILES.test(host) || /^www\./i.test(text))) return publicAddress(`https://${text}`, text);
  if (/\s/.test(text) || !/[/.?#]/.test(text)) return { problem: 'This is not an address.' };
  if (base === undefined) return { problem: 'This address is relative, and nothing says to which site it belongs.' };
  return URL.canParse(text, base)
    ? publicAddress(new URL(text, base).href, text)
    : { problem: 'This is not an address.' };
}

/** The address as given where browsers would open just that, otherwise as they would spell it. */
function publicAddress(address: string, given: string): ReadAddress {
  if (!URL.canParse(address)) return { problem: 'This is not an address.' };
  const { hostname, username, password, href } = new URL(address);
  if (username !== '' || password !== '') return { problem: 'This address holds a user name or password.' };
  if (!hostname.includes('.') || /^[\d.]+$/.test(hostname))
    return { problem: `No public website is called ${hostname}.` };
  return { address: /^https?:\/\/[^\s<>"\\^`{|}]+$/.test(given) ? given : href };
}

/** Addresses in a text that lists several of them. */
export function listedAddresses(text: string): readonly string[] {
  return text.trim().split(/[\s,;|]+(?=https?:\/\/)/i);
}

/** The host of an absolute address, without `www.`; undefined if it is none. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  return new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}

/** Whether a text is no more than the name of a host. */
export function isHostName(text: string): boolean {
  const [host] = HOST.exec(text) ?? [];
  return host === text;
}
