import type { ClauseWords } from './clause-words.ts';

/** Portuguese. Own compilation. */
export const pt: ClauseWords = {
  relatives: `que quem qual quais cujo cuja cujos cujas onde`,
  conjunctions: `e ou mas porque pois embora enquanto quando como nem além portanto então assim porém contudo depois`,
  contrasts: `mas embora porém contudo todavia entretanto sim enquanto apesar`,
  correctives: `mas`,
  without: `sem`,
  speech: `disse diz dizem disseram dito afirmou afirma explicou explica acrescentou acrescenta declarou declara garantiu garante sublinhou sublinha anunciou anuncia respondeu responde perguntou pergunta referiu salientou salienta destacou destaca contou admitiu admite reconheceu reconhece alertou alerta informou informa concluiu conclui lembrou lembra de_acordo_com nas_palavras_de segundo_o segundo_a segundo_os segundo_as conforme_o conforme_a conta_o conta_a assegurou assegura prosseguiu prossegue insistiu insiste recordou recorda comentou comenta`,
  limits: `só somente apenas unicamente até salvo exceto desde_que a_menos exclusivamente caso enquanto_não`,
  universals: `todo toda todos todas cada sempre ambos ambas qualquer quaisquer totalmente completamente tudo`,
  subjects: `eu tu ele ela nós vós eles elas você vocês isto isso aquilo`,
  pronouns: `me te se o a lhe os as lhes nos este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa nossos nossas meu minha dele dela deles delas ali aqui lá`,
  determiners: `o a os as um uma uns umas este esta estes estas esse essa esses essas seu sua nosso nossa`,
};
