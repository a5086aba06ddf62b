import { listed, type GuardWords } from './guard-words.ts';

/** Danish. Own compilation. */
export const da: GuardWords = {
  script: 'Latn',
  frequent: listed(`og at det som en er af for ikke på med den til et har fra var der`),
  negations: listed(`ikke ej aldrig ingen intet ingenting ingensteder hverken uden knap næppe nej`),
  denials: listed(`
    benægter benægtede benægtet afviser afviste afvist dementerer dementerede falsk falske falskt usandt løgn
    lyver nægter nægtede nægtet modbeviser forbyder forbød umuligt umulig tvivler tvivl undtagen undtaget myte
  `),
  conditions: listed(`hvis såfremt om medmindre forudsat_at under_forudsætning ellers så_længe`),
  modals: listed(`
    kan kunne skal skulle må måtte bør burde vil ville tør turde behøver
  `),
  hedges: listed(`
    tror troede mener mente frygter håber formoder mistænker anslår påstår hævder hævdede angiveligt måske
    muligvis sandsynligvis formentlig formodentlig tilsyneladende påstået påståede mistænkt synes næsten cirka
    omkring omtrent nogle få fleste halvdelen del delvis delvist kun blot mindst højst op_til mere_end
    mindre_end færre_end undertiden ofte såkaldt såkaldte
  `),
  numbers: listed(`
    to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve
    tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede hundreder tusind tusinde tusinder million
    millioner milliard milliarder dusin dobbelt tredobbelt tredjedel fjerdedel kvart procent nul
  `),
  negativeEndings: listed(`løs løst løse`),
};
