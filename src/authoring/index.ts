export { EXAMPLE_ID, exampleCheck } from './example/example-check.ts';
export { examplePages } from './example/example-pages.ts';
export { exampleWordsFor } from './example/all-words.ts';
export type { Ci, ProjectAnswers } from './init/answers.ts';
export { githubWorkflow, gitlabJob } from './init/ci-files.ts';
export { modeline, schemaFile, SCHEMA_KINDS, VSCODE_EXTENSIONS, vscodeSettings } from './init/editor-files.ts';
export { HOOK_COMMAND, hookFile } from './init/hook-file.ts';
export {
  problemOfProject,
  projectAnswers,
  projectSteps,
  type GivenProject,
  type ProjectOffers,
} from './init/project-steps.ts';
export { partiesFile, settingsFile } from './init/settings-file.ts';
export { partyNamed, sourceNamed, unknownId, type Definitions, type Known } from './known/definitions.ts';
export { PARTY_MEANINGS, SOURCE_MEANINGS } from './new/kind-meanings.ts';
export type { Draft, DraftEvidence, DraftStatement } from './new/draft.ts';
export { draftText } from './new/draft-text.ts';
export { partyEntry } from './new/party-entry.ts';
export { sourceEntry } from './new/source-entry.ts';
export type { StatementAnswers } from './new/statement-answers.ts';
export type { DefinitionDesk } from './new/steps/definition-desk.ts';
export { partySteps, type WishedParty } from './new/steps/party-steps.ts';
export { sourceSteps, type WishedSource } from './new/steps/source-steps.ts';
export type { EarlierFound, GivenCheck, StatementDesk } from './new/steps/statement-desk.ts';
export { statementSteps } from './new/steps/statement-steps.ts';
export { translationText, type TextToTranslate } from './new/translation-text.ts';
export { choicesFor } from './questions/choose.ts';
export { GO_ON, lastLook } from './questions/last-look.ts';
export type { Choice, ChoiceQuestion, Question, TextQuestion, YesNoQuestion } from './questions/question.ts';
export type { SavedPages } from './questions/saved-page.ts';
export {
  oneBack,
  openSheet,
  reopened,
  standingOf,
  withAnswer,
  type Sheet,
  type Standing,
  type Step,
} from './questions/sheet.ts';
export { withoutOuterMarks } from './text/outer-marks.ts';
export { dateOf } from './text/date-of.ts';
export { problemOfIdForm, type IdProblem } from './text/id-problem.ts';
export { proposeId, type Naming } from './text/propose-id.ts';
export { typedText, typedWords } from './text/typed-text.ts';
export { countryOf, languagesIn } from './text/codes-by-name.ts';
export { indexParties } from './import/claimed-party.ts';
export { fillEmpty } from './import/fill-empty.ts';
export { importedCheck, languageFor, type ImportContext } from './import/imported-check.ts';
export { importedText } from './import/imported-text.ts';
export { addressKey, claimKey } from './import/keys.ts';
export { labelKey, labelMap, type LabelSources } from './import/label-map.ts';
export { labelsInUse } from './import/labels-in-use.ts';
export { isOwnReview, ownPublisher, type OwnPublisher } from './import/own-reviews.ts';
export { webAddressOf } from './text/web-address.ts';
