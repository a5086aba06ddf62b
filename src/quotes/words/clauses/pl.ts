import type { ClauseWords } from './clause-words.ts';

/** Polish. Own compilation. */
export const pl: ClauseWords = {
  relatives: `który która które którzy którego której któremu którym których kto co gdzie`,
  conjunctions: `i a oraz albo lub ale lecz bo ponieważ gdyż gdy kiedy choć więc dlatego że aby żeby zaś natomiast ponadto`,
  contrasts: `ale lecz choć chociaż jednak mimo pomimo natomiast zaś a`,
  correctives: `ale lecz tylko`,
  without: `bez`,
  speech: `powiedział powiedziała powiedzieli mówi mówił mówiła mówią dodał dodała dodaje wyjaśnił wyjaśniła wyjaśnia stwierdził stwierdziła twierdzi podkreślił podkreśliła podkreśla oświadczył oświadczyła poinformował poinformowała informuje zaznaczył zaznaczyła przyznał przyznała odpowiedział odpowiedziała odpowiada zapytał zapytała zapowiedział zapowiedziała napisał napisała pisze według zdaniem ostrzegł ostrzegła zapewnił zapewniła zapewnia przypomniał przypomniała mówiąc kontynuował kontynuowała opowiada przyznaje`,
  limits: `tylko jedynie wyłącznie aż dopóki poza oprócz jeśli jeżeli chyba_że pod_warunkiem o_ile z_wyjątkiem do_czasu`,
  universals: `wszyscy wszystkie wszystko wszystkich wszystkim każdy każda każde zawsze oba obie cały cała całe całkowicie zupełnie`,
  subjects: `ja ty on ona ono my wy oni one to`,
  pronouns: `mnie mi cię ci go jej jemu mu ją nim nią nas nam was wam ich im nimi się swój swoja swoje nasz nasza nasze mój moja ten ta te tego tej tym tych tam tu tutaj sam niego niej nich niemu niego ów owa owo`,
  determiners: `ten ta to te ci tego tej tych nasz nasza nasze`,
};
