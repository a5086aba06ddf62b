import { listed, type GuardWords } from './guard-words.ts';

/** Romanian. Own compilation. */
export const ro: GuardWords = {
  script: 'Latn',
  frequent: listed(`și că este din care pe la cu pentru fost sunt mai într prin au ale`),
  negations: listed(`
    nu nici niciodată nimeni nimănui nimic nicăieri niciun nicio niciunul niciuna fără abia n deloc
  `),
  denials: listed(`
    neagă nega negat dezmințit dezminte fals falsă false minciună minte refuzat refuză respins respinge infirmă
    infirmat contestă interzis interzice imposibil îndoiește îndoială exceptând cu_excepția mit neadevărat
  `),
  conditions: listed(`dacă decât_dacă cu_condiția în_cazul altfel atâta_timp în_caz`),
  modals: listed(`
    poate pot putea putut ar aș ați am_putea trebuie trebui trebuia trebuit va vor voi vom veți urmează vrea vor
    ar_putea ar_trebui
  `),
  hedges: listed(`
    crede cred speră teme consideră susține susțin estimează presupune bănuiește posibil probabil pretins pretinsă
    pretinse presupus presupusă presupuse aparent se_pare suspectat aproape aproximativ circa cam vreo câțiva
    câteva unii unele puțini majoritatea jumătate parte parțial doar numai cel_puțin cel_mult până_la mai_mult_de
    mai_puțin_de uneori adesea așa_zis așa_numit
  `),
  numbers: listed(`
    doi două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece
    cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci patruzeci cincizeci șaizeci
    șaptezeci optzeci nouăzeci sută sute mie mii milion milioane miliard miliarde duzină dublu triplu treime sfert
    procent procente zero
  `),
};
