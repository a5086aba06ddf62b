import { listed, type GuardWords } from './guard-words.ts';

/** German. Own compilation. */
export const de: GuardWords = {
  script: 'Latn',
  frequent: listed(`der die das und ist nicht den von mit dem ein eine sich auf für im werden wird`),
  negations: listed(`
    nicht kein* nie niemals nichts niemand* nirgends nirgendwo weder ohne kaum nein keinesfalls
    keineswegs nimmer
  `),
  denials: listed(`
    bestreitet bestritt bestritten bestreiten leugnet leugnete leugnen geleugnet dementiert dementierte
    dementieren falsch falsche falscher falsches unwahr widerlegt widerlegte lüge verneint
    zurückgewiesen verweigert verweigerte verweigern außer unmöglich bezweifelt bezweifeln zweifel
  `),
  conditions: listed(`wenn falls sofern sollte sollten ob vorausgesetzt es_sei_denn soweit solange`),
  modals: listed(`
    kann können könnte könnten konnte konnten darf dürfen dürfte dürften durfte muss müssen müsste
    müssten musste mussten soll sollen sollte sollten mag mögen möchte möchten will wollen wollte
    wollten wird werden würde würden muß
  `),
  hedges:
    listed(`glaubt glauben glaubte meint meinen befürchtet befürchten hofft hoffen schätzt vermutet vermuten behauptet behaupten vielleicht möglicherweise wahrscheinlich vermutlich angeblich angebliche angeblichen angeblicher
    mutmaßlich mutmaßliche mutmaßlichen offenbar anscheinend scheinbar scheint scheinen wohl etwa
    ungefähr rund fast beinahe nahezu einige wenige manche meist meisten hälfte teil teilweise nur
    lediglich bloß bis_zu mindestens höchstens mehr_als weniger_als sogenannt* eventuell womöglich laut
  `),
  numbers: listed(`
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn
    siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert
    hunderte tausend tausende million millionen milliarde milliarden dutzend doppelt doppelte zweimal
    dreimal drittel viertel prozent null
  `),
  negativeEndings: listed(`los lose losen loser loses losem`),
};
