import { lastReadIn, type CheckContext } from '../model/index.ts';
import type { ReplyView } from './article-view.ts';
import type { NumberedSources } from './number-sources.ts';
import { texts } from './texts.ts';
import { viewParty } from './view-party.ts';
import { viewQuotation } from './view-quotation.ts';
import type { Wording } from './wording.ts';

/** Whom we asked, and what they answered. */
export function viewReplies(context: CheckContext, wording: Wording, sources: NumberedSources): readonly ReplyView[] {
  const { check, translates, verification } = context;
  const shared = { context, wording, readIn: lastReadIn(context.sources) };
  return (check.replies ?? []).map((reply, index) => ({
    to: viewParty(reply.to, context, wording),
    outcome: reply.outcome,
    outcomeLabel: wording.words.outcomes[reply.outcome],
    ...texts(reply, ['channel', 'reason', 'text']),
    asked: reply.asked === undefined ? undefined : wording.date(reply.asked),
    answered: reply.answered === undefined ? undefined : wording.date(reply.answered),
    quote: viewQuotation(
      {
        words: reply,
        before: translates?.check.replies?.[index],
        source: reply.source,
        state: verification.replies?.get(index),
      },
      shared,
    ),
    source: reply.source === undefined ? undefined : sources.ref(reply.source),
  }));
}
