import type { GuardWords } from './guard-words.ts';

/** Hungarian. Own compilation. */
export const hu: GuardWords = {
  script: 'Latn',
  frequent: `hogy nem az és egy is meg ezt volt szerint mint csak már azt ami vagy`,
  negations: `
    nem ne sem se soha senki senkit senkinek semmi semmit sehol sincs nincs nincsen nincsenek sincsenek nélkül
    semmilyen egyik_sem *talan *telen *tlan *tlen *tlanul *tlenül *tlanok *tlenek *tlant *tlent *talanul *telenül
    *talanok *telenek sosem sohasem seholsem semmikor semmiféle semelyik semmire semmiből semmivel semminek semmiben
    semmiért senkivel senkitől senkire senkihez senkiről nehogy nélküle nélkülük nélküli dehogy dehogyis egyáltalán
    alig távolról_sem korántsem semennyi nemigen aligha
  `,
  denials: `
    tilos kétli kivéve tagad* megtagad* letagad* cáfol* megcáfol* hamis* hazug* hazud* elutasít* visszautasít*
    visszavon* megvon* tilt* betilt* megtilt* megsemmisít* eltöröl* töröl törölt* felfüggeszt* kétség* kétel* kizár
    kizárt kizárta kizárták kizárja kizárják kizárható kizárni kivétel* mítosz* téves* tévhit* tévedés*
    megakadályoz* kudarc* hiány* abbahagy* megszűn* megszünt* vitatja vitatják vitatta vitatták megkérdőjelez*
    koholt* kitalált lehetetlen* valószínűtlen* elvet elveti elvetette elvetették elzárkóz* érvénytelen* leállította
    leállították
  `,
  conditions: `
    ha hacsak feltéve amennyiben különben esetén vajon hogyha hanemha feltétele feltétellel feltételével feltételhez
    feltételtől abban_az_esetben máskülönben mindaddig ellenkező_esetben függően feltéve_hogy föltéve hátha
  `,
  modals: `
    kell kellene kellett tud tudna tudott szabad fog fogja fogják fognak akar akarja volna *hat *het *hatja *heti
    *hatnak *hetnek *hatott *hetett *hatna *hetne lehetséges lenne lennének lennék kelljen kellenek kellettek tudná
    tudnák tudnának tudnak szabadna fogok fogunk fogod akarják akart akarta akarnak akarná köteles kötelesek
    kötelező muszáj képes képesek kényszerül* kénytelen kénytelenek hivatott szükséges tudnánk szeretné szeretnék
    szeretnének jelentene kapna tenne menne *hatják *hetik *hatta *hette *hatták *hették *hattak *hettek *hatná
    *hetné *hatnák *hetnék *hatnának *hetnének *hatnánk *hetnénk *hatunk *hetünk *hatjuk *hetjük *hatsz *hetsz
    *hasson *hessen mehetek kaphatok tehetek mondhatom
  `,
  hedges: `
    hisz hiszi úgy_véli gondolja attól_tart állítja talán úgy_tűnik láthatóan majdnem szinte körülbelül mintegy
    nagyjából körül néhány kevés legtöbb többség fele része részben csupán mindössze legalább legfeljebb több_mint
    kevesebb_mint olykor gyakran úgynevezett hiszik hiszem hiszünk hitte hitték hittem véli vélik vélte vélték vélem
    véljük vélhet* gondolják gondolta gondolták gondolom gondoljuk gondolnak gondol sejti sejtik sejthető* gyanít*
    gyanú* feltételez* feltehető* föltehető* felteszem felteszik becsül* becslé* állítják állította állították
    állítása állításuk állításai állítás állításokat állítólag* remél* attól_tartanak tartanak_attól tart_attól
    attól_tartott attól_tartottak aggód* félnek valószínű* esetleg* látszólag* látszik látszott látszanak tűnik
    tűnnek tűnt tűntek úgy_látszik szemmel_láthatóan csaknem közel kb hozzávetőleg* durván megközelítő*
    nagyságrendileg jórészt nagyrészt részint többnyire zömmel zöme túlnyomó* főleg főként elsősorban
    bizonyos_mértékben bizonyos_fokig bizonyos_mértékig bizonyos_értelemben többé_kevésbé általában rendszerint néha
    időnként ritkán alkalmanként jellemzően csak csakis pusztán kizárólag minimum maximum egyetlen ideiglenes*
    átmeneti* egyelőre eddig mostanáig előzetes* időleges* elvileg elméletileg elvben tudomása_szerint
    tudomásom_szerint tudomásunk_szerint tudomásuk_szerint tudtommal tudtunkkal ismereteink_szerint első_pillantásra
    első_látásra első_ránézésre egyes egyesek néhányan páran pár néhányszor kevesen keveset többségük részük részét
    részének felét felének több_száz kísérel* megkísérel* próbál* megpróbál* híresztel* pletyk* szóbeszéd mendemond*
    elképzelhető* meglehet* potenciális* úgymond önjelölt sugall* spekul* találgat* alighanem netán netalán
    bizonyára nyilván számít_arra várható* várják körülbelüli alkalmasint mintha lehetségesnek többsége többségét
    nem_hivatalos
    vagy_több vagy_kevesebb szándékosan tudatosan gondatlanságból rosszhiszeműen
  `,
  numbers: `
    két kettő három négy öt hat hét nyolc kilenc tíz húsz ezrek harmad harmada negyed negyede nulla kettőt kettőre
    ketten kettőből hárman hármat négyen négyet öten ötöt huszon* huszat harminc* negyven* ötven* hatvan* hetven*
    nyolcvan* kilencven* százat százan százak százezer* százmillió* *száz *ezer *ezren *ezret ezreket ezreknek ezrei
    ezrével százával tízezr* százezr* *millió *milliárd millió* milliárd* billió* tucat* kétszer* háromszor*
    négyszer* ötször* tízszer* megkétszerez* megháromszoroz* megdupl* dupl* tripl* másfél fél harmadát kétharmad*
    egyharmad* negyedét háromnegyed* egynegyed* százalék* ezrelék* nullá* mindkét mindkettő ötödét ötöde tizedét
    tizede tizenegy* tizenkét* tizenhárom* tizennégy* tizenöt* tizenhat* tizenhét* tizennyolc* tizenkilenc*
  `,
  exceptions: `
    hirtelen véletlen véletlenül heti kétheti egyheti kétségtelenül csehet végtelen közel_kelet közel_keleti
    közel_keleten közel_keletre
  `,
};
