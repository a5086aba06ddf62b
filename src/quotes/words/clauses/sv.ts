import type { ClauseWords } from './clause-words.ts';

/** Swedish. Own compilation. */
export const sv: ClauseWords = {
  relatives: `som vilken vilket vilka vars där`,
  conjunctions: `och eller men utan för eftersom medan när då så att sedan därför dessutom samt`,
  contrasts: `men utan fast fastän dock trots medan däremot emellertid ändå`,
  correctives: `utan`,
  without: `utan`,
  speech: `säger sade sa sagt berättar berättade förklarar förklarade tillägger tillade svarar svarade frågar frågade skriver skrev uppger uppgav meddelar meddelade betonar betonade menar menade konstaterar konstaterade varnar varnade bekräftar bekräftade enligt framhåller påpekar försäkrar försäkrade fortsätter fortsatte poängterar medger medgav`,
  limits: `bara endast enbart tills till_dess utom såvida förutsatt undantag uteslutande så_länge`,
  universals: `alla allt all varje alltid båda samtliga hela helt fullständigt`,
  subjects: `jag du han hon den det vi ni de man detta`,
  pronouns: `mig dig honom henne oss er dem sig sin sitt sina hans hennes dess deras vår vårt våra min mitt mina denna dessa där här själv`,
  determiners: `den det de en ett denna detta dessa vår vårt våra deras hans hennes min`,
};
