import type { ClauseWords } from './clause-words.ts';

/** French. Own compilation. */
export const fr: ClauseWords = {
  relatives: `qui que qu' dont où lequel laquelle lesquels lesquelles auquel duquel`,
  conjunctions: `et ou mais car donc or ni parce puisque puis alors tandis lorsque lorsqu' quand comme ainsi ensuite`,
  contrasts: `mais bien_que quoique cependant toutefois pourtant tandis alors_que malgré néanmoins`,
  correctives: `mais`,
  without: `sans`,
  speech: `dit disait disent déclaré déclare déclara affirmé affirme affirma expliqué explique expliqua ajouté ajoute ajouta précisé précise précisa indiqué indique indiqua souligné souligne annonce estimé estime assuré assure répondu répond répondit demandé rappelle reconnu reconnaît admis admet raconté raconte confié confie lancé lance poursuit poursuivi poursuivit conclu conclut signalé rapporté rapporte selon d'après a_écrit écrit-il a_annoncé annonce-t demande-t a_demandé a_rappelé assura rappelé rappela insiste insisté insista commente commenté résume martèle glisse`,
  limits: `seulement uniquement jusque jusqu' jusqu'à sauf excepté si s'il hormis à_condition pourvu tant_que sous_réserve exclusivement à_moins`,
  universals: `tout toute tous toutes chaque toujours chacun chacune entièrement totalement jamais`,
  subjects: `je j' tu il elle on nous vous ils elles ce c' cela ça celui-ci celle-ci ceci`,
  pronouns: `me m' te t' se s' le la l' les lui leur leurs y en soi eux son sa ses notre nos votre vos mon ma mes ton ta tes ici là celui celle ceux celles moi toi`,
  determiners: `le la les l' un une des du ce cet cette ces son sa ses notre nos leur leurs mon ma mes`,
};
