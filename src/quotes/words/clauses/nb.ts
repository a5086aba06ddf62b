import type { ClauseWords } from './clause-words.ts';

/** Norwegian. Own compilation. */
export const nb: ClauseWords = {
  relatives: `som hvilken hvilket hvilke hvor hvis`,
  conjunctions: `og eller men for fordi mens når da så at derfor dessuten samt`,
  contrasts: `men imidlertid selv_om skjønt likevel mens derimot`,
  correctives: `men`,
  without: `uten`,
  speech: `sier sa sagt forteller fortalte forklarer forklarte legger_til la_til svarer svarte spør spurte skriver skrev opplyser opplyste melder meldte understreker mener mente påpeker advarer bekrefter uttaler uttalte ifølge`,
  limits: `bare kun utelukkende inntil unntatt hvis dersom med_mindre forutsatt så_lenge`,
  universals: `alle alt all hver hvert alltid begge samtlige hele helt fullstendig`,
  subjects: `jeg du han hun den det vi dere de man dette`,
  pronouns: `meg deg ham henne oss dem seg sin sitt sine hans hennes dens deres vår vårt våre min mitt mine denne disse der her selv`,
  determiners: `den det de en et ei denne dette disse vår vårt våre deres hans hennes min`,
};
