import type { GuardWords } from './guard-words.ts';

/** English. Own compilation. */
export const en: GuardWords = {
  script: 'Latn',
  frequent: `the of and to is was that for with his are were have has this which from`,
  negations: `
    not *n't cannot never no none nobody no-one nothing nowhere neither nor without hardly scarcely barely rarely
    seldom dont doesnt didnt isnt wasnt arent werent cant couldnt wont wouldnt shouldnt mustnt havent hasnt hadnt non
    un far_from anything_but by_no_means nought naught ain't aint hasn't yet_to neither_of instead_of rather_than
    unlike other_than few_if_any little_or_no nonexistent
  `,
  denials: `
    deny denies denied denying denial denials false falsely untrue wrong wrongly refute refutes refuted rebut rebutted
    reject rejects rejected disprove disproved disproven myth hoax lie lies fabricated baseless unfounded fail fails
    failed failing refuse refuses refused refusing dispute disputes disputed doubt doubts doubted lack lacks lacked
    stop stopped prevent prevents prevented impossible unlikely unable except excluding contradict contradicts
    contradicted contradicting contradictory refuting refutation rebuts rebuttal rejecting rejection disproves
    disproving debunk debunks debunked debunking discredit discredited discredits dismiss dismisses dismissed
    dismissing disagree disagrees disagreed disagreement withdraw withdraws withdrew withdrawn withdrawing withdrawal
    retract retracts retracted retracting retraction cancel cancels cancelled canceled cancelling canceling
    cancellation revoke revokes revoked revoking rescind rescinds rescinded overturn overturns overturned annul annuls
    annulled repeal repeals repealed repudiate repudiates repudiated disavow disavowed disavows disown disowned suspend
    suspends suspended postpone postpones postponed abandon abandons abandoned scrapped called_off call_off banned
    banning prohibit prohibits prohibited prohibiting forbid forbids forbade forbidden veto vetoed oppose opposes
    opposed opposing declined_to declines_to decline_to declining_to refusal failure_to neglected_to ruled_out rule_out
    rules_out ruling_out cease ceases ceased halt halts halted stops stopping preventing disputing doubting doubtful
    dubious questionable debatable lacking absence_of fake fakes faked forged forgery bogus sham hoaxes myths fiction
    fictitious fictional fabricate fabricates fabrication fabrications falsehood falsehoods falsified lied liar
    misleading mislead misleads misled misrepresented misrepresents misrepresentation mistaken mistakenly erroneous
    erroneously incorrect incorrectly inaccurate inaccurately nonsense groundless unsubstantiated unsupported unproven
    unconfirmed unverified unclear uncertain uncertainty unsure unknown unwilling unsuccessful unsuccessfully
    impossibility implausible exception exceptions excepting excluded excludes exclude apart_from aside_from save_for
  `,
  conditions: `
    if unless provided_that providing_that assuming supposing whether in_case otherwise only_if as_long_as subject_to
    in_the_event providing provided_they provided_he provided_it provided_she provided_we provided_you provided_there
    provided_only on_condition on_the_condition so_long_as insofar_as in_so_far_as insofar conditional conditionally
    contingent_on contingent_upon depending depends_on depend_on depended_on dependent_on dependent_upon pending
    in_case_of in_the_event_of in_the_event_that were_it but_for or_else lest as_though suppose hypothetically
    hypothetical hypothes* unless_and_until granted_that only_when only_once
  `,
  modals: `
    may might can could should would must shall will ought need_to have_to has_to had_to supposed_to *'ll *'d
    cannot_but needs_to needed_to needing_to having_to dare dares able_to used_to required_to obliged_to forced_to
    compelled_to allowed_to permitted_to bound_to meant_to is_to_be are_to_be was_to_be were_to_be mustve couldve
    shouldve wouldve wants_to wanted_to want_to wanting_to wish_to wishes_to wished_to plans_to planned_to plan_to
    planning_to intends_to intend_to intended_to intending_to gonna gotta
  `,
  hedges: `
    believe believes believing think thinks fear fears feared hope hopes hoped expect expects assume assumes assumed
    suspects guess guesses perhaps maybe possibly probably likely allegedly alleged reportedly apparently seemingly
    purportedly purported supposedly supposed presumably potentially suspected suspect suggests suggest suggested seem
    seems seemed appear appears appeared claim claims claimed claiming almost nearly about around approximately roughly
    some few most half part partly partially mostly mainly sometimes often usually only merely just up_to at_least
    at_most more_than less_than fewer_than so-called believed thought estimated expected rumoured rumored
    in_all_likelihood in_all_probability most_likely likelihood probability probable possible possibility possibilities
    conceivable conceivably plausible plausibly arguably ostensibly ostensible apparent presumed presume presumes
    presumption presumptive supposition purport purports suppose supposes suspicion suspicions suspecting suspicious_of
    fearing hoping hopefully expecting expectation expectations assuming assumption assumptions guessed guessing
    thinking belief speculat* surmise surmises surmised conjecture conjectures imagine imagines imagined infer infers
    inferred imply implies implied implying suggesting suggestion hint hints hinted indicate indicates indicated
    predict predicts predicted prediction predictions forecast forecasts anticipate anticipates anticipated
    projected_to estimate estimates estimating estimation estimations reckon reckons reckoned deem deems deemed
    regarded_as considered_to considered_a said_to_be said_to_have is_said_to are_said_to thought_to reported_to_be
    reported_to_have rumour rumor rumours rumors hearsay according_to allege alleges alleging allegation allegations
    accused accuse accuses accusing accusation accusations charged_with contend contends contended contending argue
    argues argued arguing assert asserts asserted asserting assertion assertions insist insists insisted profess
    professes professed seeming appearing looks_like look_like looked_like looks_as_if tend tends tended tendency
    potential perceived theoretically in_theory in_principle as_far_as as_far_as_we_know as_far_as_i_know
    to_his_knowledge to_her_knowledge to_my_knowledge to_our_knowledge to_their_knowledge to_the_best_of in_my_opinion
    in_his_opinion in_her_opinion in_our_opinion in_their_opinion in_my_view in_his_view in_her_view in_our_view
    in_their_view it_is_possible it_is_probable at_first_glance at_first_sight on_the_face_of_it in_part in_large_part
    for_the_most_part to_some_extent to_a_large_extent to_a_certain_extent to_an_extent to_some_degree to_a_degree
    to_a_certain_degree in_a_sense in_some_respects so_to_speak as_it_were more_or_less virtually practically somewhat
    slightly relatively partial primarily chiefly predominantly principally largely broadly generally in_general
    typically normally ordinarily commonly frequently occasionally occasional intermittently periodically at_times
    from_time_to_time now_and_then on_occasion as_a_rule in_some_cases in_many_cases in_most_cases in_certain_cases
    in_rare_cases in_certain_circumstances in_some_circumstances under_certain_circumstances under_some_circumstances
    on_average an_average_of solely exclusively purely simply mere alone at_best at_worst at_the_most at_the_least
    at_the_very_least at_the_very_most no_more_than no_less_than as_many_as as_much_as as_few_as as_little_as
    limited_to restricted_to confined_to a_minimum_of a_maximum_of minimally or_so or_thereabouts give_or_take
    in_the_region_of in_the_order_of on_the_order_of circa approx approximate approximates close_to_half
    close_to_a_third close_to_all well_over just_over just_under well_under over_half under_half one_of several many_of
    a_number_of a_handful handful majority minority portion portions fraction fractions a_share_of temporarily
    temporary provisionally provisional tentatively tentative preliminary interim initially for_now for_the_moment
    for_the_time_being at_this_stage so_far thus_far to_date as_yet until_now up_to_now hitherto tried_to try_to
    tries_to trying_to attempt_to attempts_to attempted_to attempting_to attempted threatened_to threatens_to
    promised_to promises_to offered_to proposed_to proposes_to seeks_to sought_to seek_to about_the_same any_time_soon
    or_more or_fewer or_less or_above or_over and_over knowingly wilfully willfully recklessly negligently
    intentionally deliberately maliciously fraudulently dishonestly unlawfully in_bad_faith with_intent
  `,
  numbers: `
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
    billion billions trillion trillions dozen dozens double doubled triple tripled twice thrice third quarter percent
    per_cent zero thirds quarters fifth fifths sixths eighths tenth tenths hundredth hundredths thousandth quadruple
    quadrupled quintuple tripling doubling doubles triples trebled treble twofold threefold fourfold fivefold tenfold
    hundredfold halved halve halves halving a_couple_of couple_of_hundred scores_of tens_of tens_of_thousands
    quadrillion one_in_ten one_in_five percentage_points percentage_point pct
  `,
  exceptions: `regardless_of_whether whether_or_not 
    in_may of_may since_may until_may last_may by_may on_may from_may late_may early_may mid-may next_may theresa_may
    about_the about_his about_her about_their about_its about_this about_that about_these about_those about_how
    about_what about_why about_who about_where about_it about_them about_him about_me about_you about_our about_my
    about_your around_the_world around_the_corner around_the_clock around_him around_her around_them around_me
    around_it around_his around_their around_its think_tank think_tanks take_part taking_part took_part takes_part
    taken_part appeared_in appeared_on appears_in appears_on appear_in appear_on appearing_in appearing_on
    appeared_before appear_before appeared_at as_possible made_possible make_possible makes_possible lies_in lies_on
    lies_at lies_between lies_near lies_ahead lies_within lie_in lie_on lie_down lie_ahead most_recent most_recently
    third_parties third_world free_will non_profit
  `,
  negativeEndings: `less`,
};
