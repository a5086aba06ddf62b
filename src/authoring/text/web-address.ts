/** What ends the name of a file, and no domain. */
const FILE =
  /^[^/]+\.(?:html?|xml|pdf|txt|md|rtf|docx?|odt|csv|xlsx?|ods|json|ya?ml|warc|zip|png|jpe?g|gif|webp|mp[34])$/i;

/** The web address that somebody typed, with its scheme where they left it out; undefined if it is none. */
export function webAddressOf(typed: string): string | undefined {
  if (isAddress(typed)) return typed;
  // Without a scheme, a domain is known by its dot.
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u.test(typed) || FILE.test(typed))
    return undefined;
  const whole = `https://${typed}`;
  return isAddress(whole) ? whole : undefined;
}

/** Whether a text is a web address without credentials. */
function isAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/@]+(?:[/?#]\S*)?$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
