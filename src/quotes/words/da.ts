import type { GuardWords } from './guard-words.ts';

/** Danish. Own compilation. */
export const da: GuardWords = {
  script: 'Latn',
  frequent: `og at det som en er af for ikke på med den til et har fra var der`,
  negations: `
    ikke ej aldrig ingen intet ingenting ingensteder hverken uden knap næppe nej ingenlunde sjældent intetsteds ingens
    næppeligt slet_ikke i_stedet_for langt_fra alt_andet_end snarere_end ikkeeksisterende
  `,
  denials: `
    benægter benægtede benægtet afviser afviste afvist dementerer dementerede falsk falske falskt usandt løgn lyver
    nægter nægtede nægtet modbeviser forbyder forbød umuligt umulig tvivler tvivl undtagen undtaget myte benægte
    benægtes benægtelse dementere dementeret dementi dementier afvise afvises afvisning afvistes bestrider bestred
    bestridt bestride modsiger modsagde modsagt modbevise modbevist modbeviste gendriver gendrev gendrevet usand usande
    usandhed usandsynlig usandsynligt forkert forkerte urigtig urigtigt urigtige ukorrekt ukorrekte fejlagtig
    fejlagtigt fejlagtige ubegrundet ubegrundede grundløs ubekræftet ubekræftede ubevist uklart uklar usikker usikkert
    usikkerhed ukendt ukendte forfalsket forfalskede falskneri løgne løgnagtig løj løjet lyve opdigtet opdigtede
    opspind fabrikeret fabrikerede forkaster forkastede forkastet forkastes nægte afslår afslog afslået afslag
    modsætter modsatte tvivle tvivlede betvivler betvivlede betvivlet tvivlsomt tvivlsom tvivlsomme anfægter anfægtede
    anfægtet udelukker udelukkede udelukket udelukke undtagelse undtagelser bortset_fra fraset umulige ude_af_stand
    mislykkedes mislykkes mislykket mislykkede mangler manglede mangel_på aflyst aflyses aflyser aflyste aflysning
    trækker_tilbage trak_tilbage trukket_tilbage tilbagekalder tilbagekaldte tilbagekaldt tilbagekaldes ophæver
    ophævede ophævet ophæves annullerer annullerede annulleret annulleres udskudt udsat udskyder stopper stoppede
    stoppet stoppes forbyde forbudt forbudte forhindrer forhindrede forhindre forhindret undgår undlader undlod undladt
    undlade ophører ophørte myter vildledende misvisende
  `,
  conditions: `
    hvis såfremt om medmindre forudsat_at under_forudsætning ellers så_længe forudsat under_forudsætning_af
    under_forudsætningen på_betingelse på_den_betingelse i_tilfælde i_tilfælde_af for_så_vidt i_det_omfang ifald
    selv_om som_om hvorvidt afhænger_af afhængig_af betinget hypotese hypoteser hypotetisk hypotetiske med_forbehold
    i_modsat_fald i_så_fald antaget_at kun_hvis
  `,
  modals: `
    kan kunne skal skulle må måtte bør burde vil ville tør turde behøver kunnet skullet måttet burdet villet turdet
    behøvede behøve behøvet nødt_til tvunget_til tvinges tvunget få_lov får_lov fik_lov kommer_til_at kom_til_at
    skulle_have agter har_tænkt_sig i_stand_til
  `,
  hedges: `
    tror troede mener mente frygter håber formoder mistænker anslår påstår hævder hævdede angiveligt måske muligvis
    sandsynligvis formentlig formodentlig tilsyneladende påstået påståede mistænkt synes næsten cirka omkring omtrent
    nogle få fleste halvdelen del delvis delvist kun blot mindst højst op_til mere_end mindre_end færre_end undertiden
    ofte såkaldt såkaldte tro troet menes mene ment frygtede frygtes frygtet frygte håbede håbe håbet forhåbentlig
    forhåbentligt forhåbning formodede formodes formodet formodning mistænkte mistænkes mistanke mistanker mistænke
    anslog anslået anslåede anslås skønnes skønner skønnede skønsmæssigt vurderes vurderer vurderede påstod påstås
    påstande påstand påstå hævdes hævdet hævde antager antog antages antaget antagelse antagelser antageligt antagelig
    gætter gættede gæt spekulerer spekulerede spekulationer spekulation tænker tænkte syntes lader_til lod_til
    ser_ud_til så_ud_til tyder_på tydede_på antyder antydede antydet forventer forventes forventede forventet
    forventning forventninger ventes ventedes prognose prognoser forudsiger forudser rygte rygter rygtes anklages
    anklaget anklagede anklager anklage beskyldes beskyldt beskyldte beskylder beskyldninger beskyldning sigtet_for
    tiltalt_for sigtes_for eventuelt eventuel eventuelle mulig muligt mulige mulighed potentiel potentielt potentielle
    tænkelig tænkeligt sandsynlig sandsynligt sandsynlige sandsynlighed formentlige formodentligt vistnok øjensynligt
    øjensynlig åbenbart umiddelbart efter_alt_at_dømme med_al_sandsynlighed højst_sandsynligt så_vidt_vides
    så_vidt_vi_ved så_vidt_jeg_ved ifølge angivelig angivelige efter_sigende siges_at sagdes_at efter_min_mening
    efter_hans_mening så_godt_som praktisk_talt nærmest stort_set mere_eller_mindre i_princippet i_teorien teoretisk
    principielt som_regel i_almindelighed i_reglen generelt overvejende hovedsagelig hovedsageligt primært især
    først_og_fremmest for_størstedelen for_det_meste for_en_stor_del til_dels i_nogen_grad i_en_vis_grad
    til_en_vis_grad nogenlunde forholdsvis relativt noget_af ved_første_øjekast almindeligvis normalt sædvanligvis
    oftest størstedelen flertal flertallet mindretal hyppigt sommetider nogle_gange af_og_til nu_og_da til_tider tidvis
    lejlighedsvis i_visse_tilfælde i_nogle_tilfælde i_mange_tilfælde i_de_fleste_tilfælde i_gennemsnit gennemsnitlig
    gennemsnitligt visse enkelte adskillige flere en_række et_antal et_par håndfuld partielt en_af et_af bare alene
    udelukkende eneste ene_og_alene i_hvert_fald i_det_mindste højest maksimalt minimalt minimum maksimum i_bedste_fald
    i_værste_fald ikke_mere_end over_halvdelen godt_halvdelen knap_halvdelen ca rundt_regnet omkring_halvdelen
    begrænset_til midlertidig midlertidigt midlertidige foreløbig foreløbigt foreløbige indtil_videre provisorisk
    provisoriske konstitueret fungerende hidtil hidtidige indledningsvis i_første_omgang i_øjeblikket for_øjeblikket
    til_at_begynde_med forsøger forsøgte forsøgt forsøge forsøg_på prøver_at prøvede_at planlægger planlagde planlagt
    planlægges truer_med truede_med så_at_sige på_en_måde
    eller_flere eller_mere eller_færre eller_mindre eller_derover forsætligt forsætlig bevidst uagtsomt i_ond_tro
    med_vilje
  `,
  numbers: `
    to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive
    fyrre halvtreds tres halvfjerds firs halvfems hundrede hundreder tusind tusinde tusinder million millioner milliard
    milliarder dusin dobbelt tredobbelt tredjedel fjerdedel kvart procent nul en_tredjedel tredjedele fjerdedele
    femtedel femtedele tiendedel tiendedele halv halve halvt halvanden halvandet hundredvis hundredtusind
    hundredtusinde hundredtusinder tusindvis titusind titusinde titusinder titusindvis snesevis snes femogtyve enogtyve
    toogtyve femoghalvfjerds millionvis billion billioner fordoblet fordobles fordoblede fordobling halveret halveres
    halverede halvering tredoblet tredoblede firdoblet tidoblet tredoble firdobbelt tidobbelt dobbelte trekvart
    tohundrede trehundrede femhundrede totusinde procentpoint pct mio mia treds halvtredsindstyve
  `,
  exceptions: `
    sig_om handler_om handlede_om taler_om talte_om tale_om beder_om bad_om bedt_om aftale_om aftalen_om
    spørgsmål_om spørgsmålet_om krav_om kravet_om forslag_om forslaget_om beslutning_om beslutningen_om
    oplysninger_om rapport_om rapporten_om viden_om enige_om enig_om strid_om minder_om drømmer_om drømte_om
    fortæller_om fortalte_om fortælling_om skriver_om skrev_om historien_om historier_om rygter_om regler_om
    reglerne_om loven_om lov_om kæmper_om slås_om om_året om_dagen om_natten om_vinteren om_sommeren om_måneden
    om_ugen om_morgenen om_aftenen om_formiddagen om_eftermiddagen om_mandagen om_søndagen om_bord uden_om
    rundt_om omkring_om tager_om bygge_om bygger_om
    at_få om_at om_hvordan om_hvad om_hvorfor tage_del tager_del tog_del taget_del tage_del_i rundt_om
  `,
  negativeEndings: `løs løst løse`,
};
