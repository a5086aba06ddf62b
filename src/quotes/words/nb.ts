import { listed, type GuardWords } from './guard-words.ts';

/** Norwegian, in both written forms. Own compilation. */
export const nb: GuardWords = {
  script: 'Latn',
  frequent: listed(`og at det som en er av for ikke på med den til et har fra var ikkje ein eit frå`),
  negations: listed(`
    ikke ikkje ei aldri ingen inga inkje ingenting ingensteds verken korkje uten utan knapt neppe nei
  `),
  denials: listed(`
    benekter benektet nekter nektet avviser avviste dementerer dementerte falsk falske falskt usant løgn lyver
    motbeviser forbyr forbød umulig umuleg tviler tvil unntatt bortsett_fra myte
  `),
  conditions: listed(`hvis dersom om med_mindre forutsatt_at under_forutsetning ellers elles så_lenge`),
  modals: listed(`
    kan kunne skal skulle må måtte bør burde vil ville tør turde behøver
  `),
  hedges: listed(`
    tror trodde mener mente frykter håper antar mistenker anslår påstår hevder hevdet angivelig kanskje
    muligens trolig sannsynligvis antakelig antagelig tilsynelatende påstått påståtte mistenkt synes nesten
    cirka omtrent rundt noen få fleste halvparten del delvis bare kun minst høyst opptil opp_til mer_enn
    mindre_enn færre_enn iblant ofte såkalt såkalte
  `),
  numbers: listed(`
    to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue
    tretti førti femti seksti sytti åtti nitti hundre hundrevis tusen tusenvis million millioner milliard
    milliarder dusin dobbelt tredobbelt tredjedel fjerdedel kvart prosent null
  `),
  negativeEndings: listed(`løs løst løse laus`),
};
