import type { ClauseWords } from './clause-words.ts';

/** Hungarian. Own compilation. */
export const hu: ClauseWords = {
  relatives: `aki akit akik akinek ami amit amely amelyet amelyek ahol amikor`,
  conjunctions: `és vagy de hanem mert mivel hogy mikor amikor tehát ezért így valamint illetve`,
  contrasts: `de hanem bár noha azonban mégis ellenére viszont ugyan`,
  correctives: `hanem`,
  without: `nélkül`,
  speech: `mondta mondja mondták közölte közli elmondta hozzátette kijelentette hangsúlyozta magyarázta válaszolta kérdezte írta írja tette_hozzá állítja állította bejelentette elismerte szerint`,
  limits: `csak csupán kizárólag amíg kivéve ha hacsak feltéve mindaddig`,
  universals: `minden mindenki összes mindig mindkét mindegyik egész teljesen`,
  subjects: `én te ő mi ti ők ez az`,
  pronouns: `engem téged őt minket titeket őket neki nekik ezt azt ezek azok ott itt maga`,
  determiners: `a az egy ez ezek azok`,
};
