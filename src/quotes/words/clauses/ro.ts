import type { ClauseWords } from './clause-words.ts';

/** Romanian. Own compilation. */
export const ro: ClauseWords = {
  relatives: `care cine ce unde cărui cărei căror`,
  conjunctions: `și sau dar iar însă ci pentru_că deoarece fiindcă când că să deci astfel apoi`,
  contrasts: `dar însă deși totuși ci iar cu_toate`,
  correctives: `ci dar`,
  without: `fără`,
  speech: `spus spune spunea a_declarat declarat declară afirmat afirmă adăugat adaugă explicat explică precizat precizează subliniat anunțat anunță răspuns răspunde întrebat scris scrie susține susținut arătat potrivit conform`,
  limits: `doar numai decât până exceptând dacă cu_excepția cu_condiția exclusiv atât_timp`,
  universals: `toți toate tot toată fiecare întotdeauna mereu ambii ambele întreg întreaga complet`,
  subjects: `eu tu el ea noi voi ei ele acesta aceasta acest asta`,
  pronouns: `mine tine îl o îi le lui lor se își său sa săi sale nostru noastră noștri meu mea acestea aceștia acolo aici`,
  determiners: `un o niște acest această acești aceste`,
};
