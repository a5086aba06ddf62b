import { viewArticle, viewFacts, type Wording } from '../../article/index.ts';
import { siteAddress, type CheckContext, type LanguageTag } from '../../model/index.ts';
import { machineJsonLine } from '../../printing/index.ts';
import { claimReviewNode } from '../../render/index.ts';
import { feedElement, feedHead, type JsonObject } from '../../site/exports/claim-review-feed.ts';
import { exportCheck } from './export-check.ts';

/** A form that is one file with a line for each check. */
export interface LineForm {
  readonly head: string;
  /** What stands between two lines. */
  readonly separator: string;
  readonly tail: string;
  /** The line of a check; undefined if it has none in this form. */
  readonly lineOf: (check: CheckContext) => string | undefined;
}

type WordingFor = (lang: LanguageTag) => Wording;

/** One JSON object a line, with all that a check holds. */
export function ndjsonForm(wordingFor: WordingFor): LineForm {
  return { head: '', separator: '', tail: '', lineOf: (check) => machineJsonLine(exportCheck(check, wordingFor)) };
}

/** JSON-LD: all ClaimReviews as one graph. */
export function claimReviewForm(wordingFor: WordingFor): LineForm {
  return {
    head: '{"@context":"https://schema.org","@graph":[\n',
    separator: ',\n',
    tail: '\n]}\n',
    lineOf: (check) => lineOfObject(claimReviewNode(viewArticle(check, wordingFor))),
  };
}

/** JSON-LD: schema.org's `DataFeed`, with the whole ClaimReview of each check in an element. */
export function dataFeedForm(title: string, wordingFor: WordingFor): LineForm {
  return {
    head: feedHead(title),
    separator: ',\n',
    tail: '\n]}\n',
    lineOf: (check) => {
      const review = claimReviewNode(viewArticle(check, wordingFor));
      const site = { address: siteAddress(check.settings) };
      return review && lineOfObject(feedElement(site, viewFacts(check, wordingFor), review));
    },
  };
}

function lineOfObject(object: JsonObject | undefined): string | undefined {
  return object && machineJsonLine(object).trimEnd();
}
