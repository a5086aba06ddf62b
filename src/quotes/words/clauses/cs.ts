import type { ClauseWords } from './clause-words.ts';

/** Czech. Own compilation. */
export const cs: ClauseWords = {
  relatives: `který která které kteří kterého jenž jež kdo co kde ktorý ktorá ktoré`,
  conjunctions: `a i nebo či ale avšak však protože neboť když než aby že tak proto také ale lebo pretože keď`,
  contrasts: `ale avšak však ač ačkoli přestože navzdory nýbrž přesto zatímco hoci napriek`,
  correctives: `ale nýbrž`,
  without: `bez`,
  speech: `řekl řekla řekli říká uvedl uvedla uvádí dodal dodala dodává vysvětlil vysvětlila vysvětluje prohlásil prohlásila sdělil sdělila oznámil oznámila zdůraznil zdůraznila odpověděl odpověděla zeptal zeptala napsal napsala připustil připustila podle povedal povedala hovorí dodáva uviedol uviedla`,
  limits: `jen pouze jenom až dokud kromě pokud jestliže ledaže výhradně za_podmínky s_výjimkou iba len ak`,
  universals: `všichni všechny vše všechno všech každý každá každé vždy oba obě celý celá celé zcela úplně`,
  subjects: `já ty on ona ono my vy oni ony to toto`,
  pronouns: `mě mi tě ti ho jej jeho mu jí ji nás nám vás vám je jim jich se si svůj svá své náš naše můj moje ten ta tento tato toho tam tady zde sám něho něj ní nich němu nimi něm`,
  determiners: `ten ta to ty tento tato toto tyto náš naše`,
};
