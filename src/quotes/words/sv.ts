import { listed, type GuardWords } from './guard-words.ts';

/** Swedish. Own compilation. */
export const sv: GuardWords = {
  script: 'Latn',
  frequent: listed(`och att det som en är av för inte på med den till ett har från var om`),
  negations: listed(`
    inte ej icke aldrig ingen inga inget ingenting ingenstans varken utan knappt knappast föga ickes nej
  `),
  denials: listed(`
    förnekar förnekade förnekat förneka dementerar dementerade falsk falska falskt osant osann lögn ljuger
    tillbakavisar tillbakavisade avvisar avvisade vägrar vägrade vägrat motbevisar förbjuder förbjöd omöjligt
    omöjlig tvivlar tvivel utom misslyckades nekar nekade myt
  `),
  conditions: listed(`om ifall såvida huruvida förutsatt_att under_förutsättning i_fall annars så_länge förrän`),
  modals: listed(`
    kan kunde kunnat ska skall skulle måste får fick bör borde vill ville torde må måtte behöver behövde lär
    kommer_att
  `),
  hedges: listed(`
    tror trodde anser ansåg menar menade fruktar hoppas befarar misstänker uppskattar påstår påstod påstås
    kanske möjligen troligen sannolikt förmodligen antagligen eventuellt uppenbarligen påstådd påstådda
    påstått misstänkt misstänkta tycks verkar nästan ungefär omkring cirka runt några få flesta hälften del
    delvis endast bara blott minst högst upp_till mer_än mindre_än färre_än ibland ofta vanligen
    så_kallad så_kallade uppges enligt_uppgift
  `),
  numbers: listed(`
    två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo
    trettio fyrtio femtio sextio sjuttio åttio nittio hundra hundratals tusen tusentals miljon miljoner miljard
    miljarder dussin dubbelt dubbla tredubbla tredjedel fjärdedel kvart procent noll
  `),
  negativeEndings: listed(`lös löst lösa`),
};
