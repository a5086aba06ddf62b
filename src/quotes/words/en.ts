import { listed, type GuardWords } from './guard-words.ts';

/** English. Own compilation. */
export const en: GuardWords = {
  script: 'Latn',
  frequent: listed(`the of and to is was that for with his are were have has this which from`),
  negations: listed(`
    not *n't cannot never no none nobody no-one nothing nowhere neither nor without hardly scarcely
    barely rarely seldom dont doesnt didnt isnt wasnt arent werent cant couldnt wont wouldnt shouldnt
    mustnt havent hasnt hadnt non un far_from anything_but by_no_means
  `),
  denials: listed(`
    deny denies denied denying denial denials false falsely untrue wrong wrongly refute refutes refuted
    rebut rebutted reject rejects rejected disprove disproved disproven myth hoax lie lies fabricated
    baseless unfounded fail fails failed failing refuse refuses refused refusing dispute disputes
    disputed doubt doubts doubted lack lacks lacked stop stopped prevent prevents prevented impossible
    unlikely unable except excluding
  `),
  conditions: listed(
    `if unless provided_that providing_that assuming supposing whether in_case otherwise only_if as_long_as subject_to in_the_event`,
  ),
  modals: listed(`may might can could should would must shall will ought need_to have_to has_to had_to supposed_to`),
  hedges:
    listed(`believe believes believing think thinks fear fears feared hope hopes hoped expect expects assume assumes assumed suspects guess guesses perhaps maybe possibly probably likely allegedly alleged reportedly apparently seemingly purportedly
    purported supposedly supposed presumably potentially suspected suspect suggests suggest suggested
    seem seems seemed appear appears appeared claim claims claimed claiming almost nearly about around
    approximately roughly some few most half part partly partially mostly mainly sometimes often usually
    only merely just up_to at_least at_most more_than less_than fewer_than so-called believed thought
    estimated expected rumoured rumored
  `),
  numbers: listed(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
    thousand thousands million millions billion billions trillion trillions dozen dozens double doubled
    triple tripled twice thrice third quarter percent per_cent zero
  `),
  negativeEndings: listed(`less`),
};
