import type { ClauseWords } from './clause-words.ts';

/** Finnish. Own compilation. */
export const fi: ClauseWords = {
  relatives: `joka jonka jota jossa josta johon jolla jolle joilla jotka joiden joita mikä minkä mitä missä`,
  conjunctions: `ja tai mutta vaan koska sillä kun että eli sekä niin joten vaikka jotta siksi lisäksi`,
  contrasts: `mutta vaan vaikka kuitenkin silti huolimatta sen_sijaan`,
  correctives: `vaan`,
  without: `ilman`,
  speech: `sanoo sanoi sanoivat sanonut kertoo kertoi selittää selitti lisää lisäsi vastaa vastasi kysyy kysyi kirjoittaa kirjoitti toteaa totesi korostaa korosti ilmoitti ilmoittaa vahvistaa varoittaa mukaan`,
  limits: `vain ainoastaan kunnes asti saakka paitsi jos ellei mikäli pelkästään edellyttäen`,
  universals: `kaikki kaikkien kaikkia jokainen joka aina molemmat koko kokonaan täysin`,
  subjects: `minä sinä hän me te he se ne tämä nämä`,
  pronouns: `minut sinut hänet meidät heidät hänen heidän sen niiden tämän näiden minun sinun meidän teidän niitä sitä tuolla siellä täällä tuo nuo itse`,
  determiners: `tämä se nämä ne tuo`,
};
