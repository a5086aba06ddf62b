import { listed, type GuardWords } from './guard-words.ts';

/** Czech and Slovak, whose small words are alike. Own compilation. */
export const cs: GuardWords = {
  script: 'Latn',
  frequent: listed(`že se je na které který také jako byl jsou ale pro podle ktorý ktoré aj sú pre podľa`),
  negations: listed(`
    ne není nejsou nebyl nebyla nebylo nebyli nebude nebudou nemá nemají nie nemôže nemôžu nikdy nikdo nikomu
    nikoho nic nič ničeho nikde nikto žádný žádná žádné žádného žádných žiadny žiadna žiadne bez ani sotva nelze
    nemůže nemohou nesmí nemusí ne*
  `),
  denials: listed(`
    popírá popřel popřela popřeli popiera poprel lež lže odmítl odmítla odmítli odmítá odmietol odmieta
    vyvrátil vyvrací zakázal zakazuje vyloučil pochybuje pochyby kromě okrem mýtus dementoval
  `),
  conditions: listed(`pokud jestli jestliže kdyby li zda ak keby či za_předpokladu za_podmínky v_případě jinak`),
  modals: listed(`
    může mohou mohl mohla mohlo mohli mohl_by môže môžu mohol musí musel musela museli mají má_být má_právo
    měl_by měla_by měli_by mal_by smí smie bude budou budú by lze chce chtějí
  `),
  hedges: listed(`
    věří domnívá_se myslí tvrdí tvrdil obává_se doufá předpokládá odhaduje možná snad pravděpodobně asi údajně
    údajný údajná údajné zřejmě patrně prý podezřelý zdá_se téměř skoro přibližně zhruba kolem okolo několik
    někteří málo většina polovina polovinu část části částečně jen pouze iba len nejméně nejvýše nanejvýš
    alespoň až více_než méně_než občas často obvykle takzvaný tzv
  `),
  numbers: listed(`
    dva dvě dve dvou tři tří tri čtyři štyri pět päť šest šesť sedm sedem osm osem devět deväť deset desať
    jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacet dvadsať třicet čtyřicet
    padesát šedesát sedmdesát osmdesát devadesát sto dvě_stě tři_sta tisíc tisíce tisíců milion miliony milionů
    milión miliarda miliardy miliard tucet dvakrát třikrát třetina čtvrtina procent procenta nula stovky
  `),
  exceptions: listed(`nebo nebot neboť nejvyšší nejvíce nejen nedávno neděle nedeľa nejprve nejnovější nejen_že`),
};
