import type { ClauseWords } from './clause-words.ts';

/** English. Own compilation. */
export const en: ClauseWords = {
  relatives: `who whom whose which that where whereby wherein whereupon`,
  conjunctions: `and but or nor so yet because since while whereas although though when after before as for then therefore thus hence moreover furthermore meanwhile instead that`,
  contrasts: `but however though although yet nevertheless nonetheless whereas despite notwithstanding albeit still instead rather`,
  correctives: `but rather`,
  without: `without`,
  speech: `say says said saying tell tells told add adds added adding explain explains explained stated announce announces announced declare declares declared reply replies replied answers answered ask asks asked remarked noted reported write writes wrote commented stressed emphasise emphasised emphasize emphasized warn warns warned concede conceded admit admits admitted confirm confirms confirmed claims claimed argues argued insist insists insisted according_to in_the_words_of quoted cited told_us told_reporters`,
  limits: `only until till trial_period trial_basis for_now unless except excluding provided if solely exclusively as_long_as so_long_as other_than apart_from save_for subject_to pending merely but_only not_before up_to no_later_than whether`,
  universals: `all every each always everyone everybody everything both whole entire entirely completely fully totally`,
  subjects: `i you he she it we they there this that these those`,
  pronouns: `me him her us them his hers its our ours their theirs my your it's here himself herself itself themselves one who which such same`,
  determiners: `the a an this that these those our their his her its my your`,
};
