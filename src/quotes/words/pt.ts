import { listed, type GuardWords } from './guard-words.ts';

/** Portuguese. Own compilation. */
export const pt: GuardWords = {
  script: 'Latn',
  frequent: listed(`o os uma do da dos das em não que para com por mais são ao à também`),
  negations: listed(`não nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas nem sem tampouco`),
  denials: listed(`
    nega negam negou negaram negar desmente desmentiu desmentiram desmentir falso falsa falsos falsas
    mentira rejeita rejeitou recusa recusou infundado infundada exceto salvo impossível duvida dúvida
    boato
  `),
  conditions: listed(`se caso a_menos_que a_não_ser_que desde_que contanto_que salvo_se`),
  modals: listed(`
    pode podem poderia poderiam poderá poderão pôde puderam podia podiam possa possam deve devem deveria
    deveriam deverá deverão devia tem_de têm_de tem_que têm_que seria seriam teria teriam precisa
    precisam
  `),
  hedges:
    listed(`acredita acreditam crê creem teme temem espera esperam supõe supõem estima estimam alega alegam talvez possivelmente provavelmente supostamente alegadamente suposto suposta supostos supostas
    alegado alegada aparentemente parece parecem parecia quase aproximadamente cerca_de alguns algumas
    poucos poucas maioria metade parte só somente apenas segundo até pelo_menos mais_de menos_de
    às_vezes
  `),
  numbers: listed(`
    dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze
    dezesseis dezasseis dezessete dezassete dezoito dezenove dezanove vinte trinta quarenta cinquenta
    sessenta setenta oitenta noventa cem cento centenas duzentos trezentos quinhentos mil milhares
    milhão milhões bilhão bilhões dúzia dobro triplo terço quarto zero
  `),
};
