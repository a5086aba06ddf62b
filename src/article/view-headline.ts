import type { CheckContext } from '../model/index.ts';
import type { NoticeView } from './article-view.ts';
import { tidy, type Wording } from './wording.ts';

/** How a check is called wherever it is shared or searched: a withdrawn one must not say again what was withdrawn. */
export function viewHeadline(
  { check }: CheckContext,
  notices: readonly NoticeView[],
  { words, fill, colon }: Wording,
): { readonly title: string; readonly description: string } {
  const title = tidy(check.title);
  if (check.status === 'withdrawn')
    return {
      title: fill(words.withdrawn.title, title),
      description: notices.map(({ label, text }) => (text === undefined ? label : `${label}${colon}${text}`)).join(' '),
    };
  return { title, description: tidy(check.standfirst ?? check.verdict?.summary ?? check.statement.summary) };
}
