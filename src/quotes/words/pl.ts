import type { GuardWords } from './guard-words.ts';

/** Polish. Own compilation. */
export const pl: GuardWords = {
  script: 'Latn',
  frequent: `się na że jest do w z przez jako oraz który która które także jego tego przy`,
  negations: `
    nie ani nigdy nikt nikogo nikomu nic niczego niczym nigdzie żaden żadna żadne żadnego żadnej żadnych bez ledwie
    bynajmniej brak nikim niczyj niczyja niczyje niczemu żadnym żadnymi żadną żadnemu ni znikąd wcale ledwo nijak
    przenigdy nieprawd* rzadko_kiedy mało_kto daleko_od
  `,
  denials: `
    oprócz mit zaprzecz* dementu* dementi zdement* fałsz* kłam* skłam* odmów* odmawia* odrzuc* zakaz* zabrani*
    wyklucz* niemożliw* wątp* zwątp* brakuje brakowało braku brakiem unieważni* anulow* uchyl* cofnął cofnęła
    cofnięt* wycofa* odwołał odwołała odwołali odwołano odwołuje odwołany odwołana odwołane podważ* kwestionow*
    kwestionu* zakwestionow* sprzeciwi* przestał przestała przestało przestali przestaje przestają uniemożliw*
    zapobie* nieprawdziw* bezpodstawn* bezzasadn* nieuzasadnion* nieistniejąc* niezdoln* niewinn* nieważn*
    nielegaln* mylny mylne mylnie błędn* zmyśl* obalił obaliła obalono odżegn* zaniech* wstrzyma* zawies* zawiódł
    zawiodła zawiodło z_wyjątkiem wyjąwszy pomijając wyłączając mitem mity bzdur* wyssan* mistyfikacj* uniknął
    uniknęła uniknęli uniknięto nieskuteczn*
  `,
  conditions: `
    jeśli jeżeli czy o_ile pod_warunkiem chyba_że w_razie dopóki skoro choćby inaczej jeśliby jeżeliby gdyby*
    w_przypadku w_wypadku pod_warunkiem_że z_zastrzeżeniem póki byle warunkow* przy_założeniu zakładając
    w_przeciwnym_razie w_przeciwnym_wypadku w_innym_wypadku uzależni* jak_długo na_wypadek oby w_zależności zależnie
  `,
  modals: `
    może mogą możemy musi muszą trzeba należy będzie będą zdoła wolno ma_prawo chce chcą mogę możesz możecie mógł*
    mogł* mogli* mogąc możn* możliw* powin* musimy muszę musisz musiel* musiał* musząc winien winna winno winni
    potrafi* będę będziemy będziesz mają_prawo miał_prawo ma_obowiązek mają_obowiązek ma_być mają_być miał_być
    miała_być miało_być mieli_być miały_być ma_zostać mają_zostać miał_zostać miała_zostać należało zmuszon*
    konieczn* zdołał* wypada chciał chciała chcieli *łby *łaby *łoby *liby *łyby *łbym *łabym
  `,
  hedges: `
    sądzi sądzą twierdzi twierdzą obawia_się spodziewa_się być_może podobno chyba zapewne wydaje_się prawie niemal
    około mniej_więcej blisko tylko jedynie wyłącznie co_najmniej co_najwyżej najwyżej przynajmniej ponad więcej_niż
    mniej_niż czasem czasami często zwykle tak_zwany tzw sądzę sądzimy sądził sądziła sądzili sądząc sądzono uważa*
    twierdził twierdziła twierdzili twierdząc twierdzimy utrzymuje_że utrzymują_że utrzymywał utrzymywała
    utrzymywali przypuszcz* obawia* obawy obaw spodziewa* oczekuje oczekują oczekiwan* oczekiwał* nadzieja nadzieję
    nadzieje liczy_na liczą_na zakłada zakładają zakładał prawdopodob* rzekom* ponoć jakoby podejrz* domniem*
    domniew* domysł* domyśla* pewnie bodaj bodajże raczej zdaje_się zdają_się zdawało_się wydają_się wydawało_się
    wydawał_się wydawała_się wydawać_się wydaje_mi_się się_wydaje się_wydawało się_zdaje pozorn* najwyraźniej
    najwidoczniej widocznie zdaniem ok w_przybliżeniu przybliżon* z_grubsza niespełna kilk* niektór* niewiel*
    nielicz* większoś* połow* częś* poniekąd poniżej powyżej zaledwie conajmniej minimum maksimum minimalnie
    maksymalnie niekiedy zazwyczaj przeważnie na_ogół z_reguły rzadko sporadyczn* okazjonaln* tak_zwana tak_zwane
    tak_zwanego tak_zwanej tak_zwanych tak_zwanym samozwańcz* szacuje szacują szacował* szacowan* szacunkow*
    szacunki szacunków oszacow* tymczasow* prowizor* chwilow* przejściow* na_razie jak_dotąd dotychczas jak_na_razie
    wstępn* w_zasadzie zasadniczo potencjaln* ewentualn* hipote* teoretycznie w_teorii o_ile_wiadomo
    do_pewnego_stopnia w_pewnym_stopniu w_pewnej_mierze w_dużej_mierze w_znacznej_mierze głównie
    na_pierwszy_rzut_oka sugeru* sugerow* zasugerow* insynu* nieoficjaln* niepotwierdzon* spekul* pogłos* plotk*
    próbuj* próbow* spróbow* usiłuj* usiłow* według_niektórych w_niektórych_przypadkach po_części paru parę
    co_niektórzy nawet_do aż_do do_około
    lub_więcej lub_mniej i_więcej świadomie umyślnie nieumyślnie celowo rozmyślnie w_złej_wierze
  `,
  numbers: `
    dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć
    dziewięciu dziesięć dziesięciu sto dwieście trzysta tysięcy jedna_trzecia zero dwiema dwom dwoma dwóm dwu trzema
    trzem czterem czterema pięcioma sześcioma siedmioma ośmioma dwoje troje czworo pięcioro obaj obie oboje *naście
    *nastu dwadzie* trzydzie* czterdzie* pięćdziesi* sześćdziesi* siedemdziesi* osiemdziesi* dziewięćdziesi*
    dwudziestu stu dwustu trzystu czterysta czterystu pięćset pięciuset sześćset siedemset osiemset dziewięćset
    tysiąc* tysięcz* milion* miliard* bilion* setk* setek dziesiątk* dziesiątek tuzin* dwukrotn* trzykrotn*
    czterokrotn* pięciokrotn* dziesięciokrotn* kilkukrotn* wielokrotn* podwoi* podwójn* potroi* potrójn* podwaja*
    jednej_trzeciej jedną_trzecią dwie_trzecie dwóch_trzecich jedna_czwarta jednej_czwartej jedną_czwartą
    trzy_czwarte jedna_piąta jednej_piątej ćwier* procent* proc promil* zera półtora półtorej pół wpół dwa_razy
    trzy_razy
  `,
  exceptions: `niezależnie_od_tego_czy bez_względu_na_to_czy 
    należy_do tysiąclecia tysiąclecie tysiącleciu tysiącleć
  `,
};
