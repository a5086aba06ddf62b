import { listed, type GuardWords } from './guard-words.ts';

/** Dutch. Own compilation. */
export const nl: GuardWords = {
  script: 'Latn',
  frequent: listed(`het een van en dat niet zijn voor met op aan deze wordt worden ook naar bij`),
  negations: listed(`niet geen nooit niets niemand nergens noch zonder nauwelijks nee evenmin`),
  denials: listed(`
    ontkent ontkende ontkend ontkennen weerlegt weerlegde weerlegd onwaar onjuist vals valse leugen
    verwerpt verworpen weigert weigerde geweigerd behalve onmogelijk betwist betwijfelt twijfel
  `),
  conditions: listed(`als indien tenzij mits of zolang op_voorwaarde ingeval`),
  modals: listed(`
    kan kunnen kon konden zou zouden mag mogen mocht mochten moet moeten moest moesten zal zullen wil
    willen wilde dient dienen hoeft hoeven
  `),
  hedges:
    listed(`gelooft geloven denkt denken vreest vrezen hoopt hopen vermoedt vermoeden beweert beweren schat misschien mogelijk wellicht waarschijnlijk vermoedelijk naar_verluidt vermeende vermeend zogenaamd*
    zogeheten blijkbaar schijnbaar lijkt lijken leek ongeveer circa bijna enkele sommige weinig meeste
    helft deel gedeeltelijk slechts alleen enkel hooguit minstens tot_wel meer_dan minder_dan soms
    volgens
  `),
  numbers: listed(`
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd honderden
    duizend duizenden miljoen miljoenen miljard miljarden dozijn dubbel dubbele tweemaal driemaal derde
    kwart procent nul
  `),
  negativeEndings: listed(`loos loze`),
};
