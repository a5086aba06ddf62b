import type { ClauseWords } from './clause-words.ts';

/** Danish. Own compilation. */
export const da: ClauseWords = {
  relatives: `som der hvilken hvilket hvilke hvor hvis`,
  conjunctions: `og eller men for fordi mens når da så at derfor desuden samt`,
  contrasts: `men dog selvom skønt alligevel mens derimod imidlertid`,
  correctives: `men`,
  without: `uden`,
  speech: `siger sagde sagt fortæller fortalte forklarer forklarede tilføjer tilføjede svarer svarede spørger spurgte skriver skrev oplyser oplyste meddeler meddelte understreger mener mente påpeger advarer bekræfter udtaler udtalte ifølge forsikrer forsikrede fortsætter fortsatte erkender erkendte udtrykker`,
  limits: `kun blot udelukkende indtil undtagen hvis medmindre forudsat så_længe`,
  universals: `alle alt al hver hvert altid begge samtlige hele helt fuldstændig`,
  subjects: `jeg du han hun den det vi I de man dette`,
  pronouns: `mig dig ham hende os jer dem sig sin sit sine hans hendes dens deres vores vor min mit mine denne disse der her selv`,
  determiners: `den det de en et denne dette disse vores deres hans hendes min`,
};
