import type { GuardWords } from './guard-words.ts';

/** Czech and Slovak, whose small words are alike. Own compilation. */
export const cs: GuardWords = {
  script: 'Latn',
  frequent: `že se je na které který také jako byl jsou ale pro podle ktorý ktoré aj sú pre podľa`,
  negations: `
    ne nejsou nie nikdy nikdo nikomu nikoho nic nič ničeho nikde nikto žádný žádná žádné žádného žádných žiadny
    žiadna žiadne bez ani sotva neby* nebol* nebud* nebr* necel* nechc* nechtě* nechod* nechyb* neč* nedá* nedal*
    nedař* nedo* nedů* nedes* nedisp* nee* nef* neha* nehl* nehr* nei* nejsem nejsme nejste nejsi nejde nejdou
    nejist* nejasn* nejedn* nek* nel* nemá* nemaj* nemal* nemů* nemôž* nemus* nemysl* nemluv* nemin* nemie* nen*
    nero* nere* neru* neř* nesm* nesta* nesouhl* nesouvis* nesch* neslyš* nesn* nesv* nesr* nesh* nesed* nesú* netu*
    netý* netr* netk* netvrd* nety* neú* nežá* neži* neť* nikým nikom nikam nikterak nijak* ničím ničemu ničoho
    ničom žádnou žádným žádném žádnému žádní žiadneho žiadnej žiadnych žiadnu žiadni niet zdaleka_ne ani_zdaleka
    málokdo málokdy stěží ledva nez* neu* neo* nep* nev* nea* nedělá nedělal nedělala nedělali nedělají nedělejte
    nemoh* nemožn* neměl* neměn* neš* nestr* nesb* nesp* nesd* nesk* neslí* neslou* nesá* nesti* nestě* nesto*
    neseh* nehovoř* neboj* nebál* neber* neblíž* nedb* nedr* nediv* necí* netvoř* nejezd*
  `,
  denials: `
    lež lže odmietol kromě okrem mýtus popír* popře* popiera* poprel* popret* lži lžou lhal* klam* odmít* odmietn*
    odmieta* odmietl* zamít* zamiet* vyvrac* vyvrát* vyvrati* zakáz* zakazu* zákaz* vyluč* vylouč* vylúč* pochyb*
    zpochyb* spochyb* dement* zruš* odvol* anulov* stáhl* stiahl* přesta* zabrán* brání selh* zlyh* chybí chybě*
    chýba* postrád* výjimkou výnimkou s_výjimkou vyjma mýty falešn* falzifik* smyšlen* vymyšl* vymysl* bezdůvodn*
    mylně mylný mylné mylná chybn* bajka hoax upustil upustila upustili pozastav* odepř* odopr* odpír* prestal
    prestala prestali prestalo prestáva
  `,
  conditions: `
    li zda ak či za_předpokladu za_podmínky v_případě jinak pokiaľ pokud* jestli* kdyby* keby* ledaže leda iba_ak
    len_ak za_předpokladu_že za_predpokladu za_podmienky pod_podmínkou pod_podmienkou podmín* podmien* v_prípade
    pro_případ pre_prípad inak dokud v_opačném_případě v_opačnom_prípade nebude_li není_li má_li bude_li s_výhradou
    závisí případně prípadne ak_by ak_nie
  `,
  modals: `
    může mohou mohl_by môže môžu musí má_být má_právo měl_by měla_by měli_by mal_by bude budou budú by lze chce
    chtějí můžu můžeme můžete můžeš mohu mohl* mohol* môžeme môžete možn* musím musíme musíte musej* musia musel*
    musieť musíš smí* smie* mělo_by měly_by mala_by malo_by mali_by bych bychom byste by_som by_sme mají_být
    majú_byť měl_být měla_být mělo_být má_byť budeme budete budem budeš je_třeba treba je_nutné nucen* nútený nútená
    nútení dá_se povinen chcú chtěl* chcel* hodlá hodlají mají_právo směl směla směli smějí smel smela smeli nutné
    nutná nutný povinna povinni povinný povinná povinné
  `,
  hedges: `
    věří domnívá_se myslí tvrdí obává_se možná snad asi patrně prý zdá_se téměř skoro zhruba kolem okolo někteří
    málo jen pouze iba len nejméně nejvýše nanejvýš alespoň až více_než méně_než občas často obvykle tzv věřím
    věříme věřil* veria verí veril* domnív* domnien* domněn* myslím myslíme myslel* mysli myslia tvrdím tvrdíme
    tvrdil* tvrdia tvrzen* údajn* obáv* obav* dúfa* douf* nádej* naděj* předpokl* predpokl* očekáv* očakáv* odhad*
    možno možnost* pravděpodobn* pravdepodobn* nejspíš nejspíše najskôr zrejme patrne snáď hádam vraj podezř*
    podozr* zdál* zdánliv* zdanliv* zdají_se zdajú_sa zdá_sa zdálo_se jeví_se javí_sa takmer přibliž* približ* cca
    circa několik* niekoľk* někter* niektor* väčšin* polovi* časť časti časťou čiastočn* zčásti sčasti jenom pouhý
    pouhá pouhé pouhých výhradně výhradne výlučn* najmenej najviac nejvíc maximálně maximálne minimálně minimálne
    aspoň viac_ako viac_než menej_ako menej_než víc_než někdy niekedy obyčajne zvyčajne zpravidla spravidla vzácně
    zriedka zřídka ojediněle ojedinele příležitostn* takzvan* samozvan* dočasn* prozat* zatím zatiaľ provizor*
    předběžn* predbežn* dosud doposud doteraz v_zásadě v_podstatě v_podstate v_zásade v_principu v_princípe
    potenciáln* eventuáln* hypote* na_první_pohled na_prvý_pohľad pokud_vím pokud_víme do_jisté_míry do_určité_míry
    do_istej_miery do_určitej_miery do_značné_míry víceméně viac_menej více_méně v_některých_případech neoficiáln*
    nepotvrz* spekul* zvěst* naznač* podle_všeho podľa_všetkého má_za_to pokúsil* pokúša* snaží_se snažil_se hlavně
    hlavne především převážně prevažne trochu považ* zřejmě část části částí částečn* pokusil* pokouš* pokus_o
    teoreticky případný případná případné většin*
    nebo_více nebo_méně a_více vědomě úmyslně záměrně z_nedbalosti nedbale ve_zlé_víře
  `,
  numbers: `
    dva dvě dve dvou tři tří tri čtyři štyri pět päť šest šesť sedm sedem osm osem devět deväť deset desať sto
    dvě_stě tři_sta tucet dvakrát třikrát stovky dvěma dvoch dvom dvomi třem třemi troch trom tromi čtyř čtyřem
    čtyřmi štyroch pěti piatich šesti šiestich sedmi siedmich osmi ôsmich devíti deviatich deseti desiatich *náct
    *nácti *násť *nástich dvacet* dvadsať* třicet* tridsať* čtyřicet* štyridsať* padesát* päťdesiat* šedesát*
    šesťdesiat* sedmdesát* sedemdesiat* osmdesát* osemdesiat* devadesát* deväťdesiat* stovek stovkách stovkami sta
    set dvěstě dvesto tristo čtyři_sta pět_set päťsto tisíc* milion* milión* miliard* bilion* bilión* desítk*
    desítek desiatk* desiatok tuctu tucty dvojnásob* trojnásob* čtyřnásob* štvornásob* zdvojnásob* ztrojnásob*
    dvojitý třetin* tretin* čtvrtin* štvrtin* pětin* pätin* desetin* tři_čtvrtiny půl pol půldruhého poldruha oba
    obě oboch obou procent* percent* promile dvoje troje nula nulu nulov*
  `,
  exceptions: `
    nedávno neděle nedeľa neboli nedávný nedávná nedávné nedávného nedávných nedávnou nedávném nedávnej nedávnom
    nenávist nenávisti nenávistí nenávistný neonacisté nepřítel nepřítele nepřátelé nepřátel nepřátelům nepřátelský
    nepřátelské nepál nepálu neapol neapoli nezávislý nezávislé nezávislá nezávisle nezávislost nezávislosti
    nezávislého nezávislých nezaměstnanost nezaměstnanosti nezamestnanosť nezamestnanosti neštěstí nešťastie nevěsta
    nevěsty nevěstu nevesta neustále neustálý neutrální neutralita nepřetržitě nedělní neděli nedeľu nedeli neurolog
    neuron nelson neruda nerudy nerudova nevada nevadě nevady neon tisíciletí
  `,
};
