import { hostOf } from './read-address.ts';

/** Where posts, pictures and videos stand on the sites that people share them on: the host, and how the path of a post begins. */
const POSTS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:mobile\.)?(?:twitter|x)\.com$/, /^\/(?:[^/]+|i\/web)\/status(?:es)?\/\d/],
  [
    /(?:^|\.)facebook\.com$/,
    /\/(?:posts|videos|photos?|reel|permalink|share|groups\/[^/]+\/(?:posts|permalink))\/|^\/(?:watch|photo|story|permalink|video)(?:\.php)?\/?\?|^\/\d+_\d+/,
  ],
  [/^fb\.watch$/, /^\/./],
  [/(?:^|\.)instagram\.com$/, /\/(?:p|reels?|tv|stories)\/./],
  [/(?:^|\.)threads\.(?:net|com)$/, /\/post\/./],
  [/(?:^|\.)youtube\.com$/, /^\/(?:watch\?|shorts\/|live\/|embed\/)/],
  [/^youtu\.be$/, /^\/./],
  [/(?:^|\.)tiktok\.com$/, /\/(?:video|photo|t)\/|^\/[A-Za-z0-9]{8,}\/?$/],
  [/^(?:t\.me|telegram\.me)$/, /^\/(?:s\/|c\/)?[^/]+\/\d/],
  [/(?:^|\.)reddit\.com$/, /\/comments\//],
  [/(?:^|\.)linkedin\.com$/, /\/(?:posts|feed\/update|pulse)\//],
  [/(?:^|\.)vk\.com$/, /^\/(?:wall|video|photo)-?\d/],
  [/(?:^|\.)(?:weibo\.com|weibo\.cn)$/, /^\/(?:\d+\/|status\/|detail\/)/],
  [/(?:^|\.)bsky\.app$/, /\/post\/./],
  [/(?:^|\.)(?:rumble|bitchute|odysee|dailymotion)\.com$/, /^\/./],
  [/(?:^|\.)perma\.cc$|^archive\.(?:is|ph|today|li|md|vn|fo)$/, /^\/./],
  [/^web\.archive\.org$/, /^\/web\/\d/],
];

/** Whether an address is that of a post, or of a kept copy of a page. */
export function isPost(address: string): boolean {
  const host = hostOf(address);
  if (host === undefined) return false;
  const { pathname, search } = new URL(address);
  return POSTS.some(([hosts, path]) => hosts.test(host) && path.test(pathname + search));
}

/** Whether people share posts of their own on a host: a publisher that is read there does not own it. */
export function isSharedHost(host: string): boolean {
  return POSTS.some(([hosts]) => hosts.test(host));
}
