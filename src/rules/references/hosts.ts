import type { WebAddress } from '../../model/index.ts';

/** The host of a web address in lower case, without its port and without `www.`. */
export function hostOf(address: WebAddress): string {
  const [, host = ''] = /^https?:\/\/([^/?#:]+)/i.exec(address) ?? [];
  return host.toLowerCase().replace(/^www\./, '');
}

/** Whether a host is the site itself or is below it. */
export function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
