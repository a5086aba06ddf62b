import { listed, type GuardWords } from './guard-words.ts';

/** Italian. Own compilation. */
export const it: GuardWords = {
  script: 'Latn',
  frequent: listed(`il lo gli che di è una per con sono della del nel anche dell' l'`),
  negations: listed(`non no mai nulla niente nessun nessuno nessuna né senza neanche nemmeno neppure mica`),
  denials: listed(`
    nega negano negò negato negare smentisce smentì smentito smentire falso falsa falsi false bugia
    respinge respinto rifiuta rifiutato infondato infondata tranne eccetto impossibile dubita dubbio
    bufala
  `),
  conditions: listed(`se a_meno_che purché qualora nel_caso a_condizione sempre_che`),
  modals: listed(`
    può possono potrebbe potrebbero potrà potranno poteva potevano possa possano deve devono dovrebbe
    dovrebbero dovrà dovranno doveva dovevano sarebbe sarebbero avrebbe avrebbero bisogna occorre
  `),
  hedges:
    listed(`crede credono ritiene ritengono teme temono spera sperano suppone suppongono stima stimano sostiene sostengono sosteneva sostenevano forse magari probabilmente possibilmente presumibilmente presunto presunta presunti presunte
    apparentemente sembra sembrano sembrava cosiddetto cosiddetta quasi circa alcuni alcune pochi poche
    maggioranza metà parte solo soltanto solamente secondo fino_a almeno più_di meno_di talvolta
  `),
  numbers: listed(`
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove venti trenta quaranta cinquanta sessanta settanta ottanta novanta
    cento centinaia duecento trecento cinquecento mille mila migliaia milione milioni miliardo miliardi
    dozzina doppio triplo terzo quarto zero
  `),
};
