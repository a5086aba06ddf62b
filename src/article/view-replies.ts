import { lastReadIn, type CheckContext, type Id } from '../model/index.ts';
import { controllersOf } from '../provenance/index.ts';
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
    side: answersForSpeaker(reply.to, context) ? wording.words.origins.speakersSide : undefined,
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

/** Whether somebody else than the speaker is under the same control, such as the press office of a minister. */
function answersForSpeaker(asked: Id, { check, parties }: CheckContext): boolean {
  const { speaker } = check.statement;
  if (asked === speaker || speaker === undefined || parties[speaker] === undefined) return false;
  const controllerOf = controllersOf(parties);
  return controllerOf(asked) === controllerOf(speaker);
}
