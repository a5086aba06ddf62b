import type { GuardWords } from './guard-words.ts';

/** Norwegian, in both written forms. Own compilation. */
export const nb: GuardWords = {
  script: 'Latn',
  frequent: `og at det som en er av for ikke på med den til et har fra var ikkje ein eit frå`,
  negations: `
    ikke ikkje aldri ingen inga inkje ingenting ingensteds verken korkje uten utan knapt neppe nei ingenlunde
    slett_ikke slett_ikkje sjelden sjeldan ingens i_stedet_for istedenfor i_staden_for langt_fra langt_ifrå
    alt_annet_enn heller_enn
  `,
  denials: `
    benekter benektet nekter nektet avviser avviste dementerer dementerte falsk falske falskt usant løgn lyver
    motbeviser forbyr forbød umulig umuleg tviler tvil unntatt bortsett_fra myte benekte benektes avvise avvist avvises
    avvisning dementere dementert dementi bestrider bestred bestridt bestride motsier motsa motsagt motbevise motbevist
    motbeviste tilbakeviser tilbakeviste tilbakevist tilbakevise tilbakevises avkrefter avkreftet avkrefta avkrefte
    usann usanne usannhet usannsynlig usannsynleg feil feilaktig feilaktige gal galt uriktig uriktige ukorrekt grunnløs
    grunnløse ubegrunnet ubekreftet ubekreftede ubevist uklart uklar usikker usikkert usikkerhet ukjent forfalsket
    forfalska løgner løgnaktig løy løyet lyge lyve oppdiktet oppdikta fabrikkert forkaster forkastet forkasta nekte
    nekta nektes nektar avslår avslo avslått avslag motsetter motsatte tvile tvilte tvilsomt tvilsom tvilsomme betviler
    utelukker utelukket utelukka utelukke unntak unntaket umulige mislyktes mislykkes mislykket mislykka mangler
    manglet mangla mangel_på avlyst avlyses avlyser avlyste avlysing trekker_tilbake trakk_tilbake trukket_tilbake
    trekt_tilbake tilbakekaller tilbakekalte tilbakekalt opphever opphevet oppheva opphevd annullerer annullerte
    annullert utsatt utsetter stanser stanset stansa stoppes stoppet stoppa stopper forby forbudt forbode forhindrer
    forhindret forhindre forhindra unnlater unnlot unnlatt opphører opphørte myter villedende misvisende
  `,
  conditions: `
    hvis dersom om med_mindre forutsatt_at under_forutsetning ellers elles så_lenge viss såfremt forutsatt forutsett_at
    forutsett under_forutsetning_av under_forutsetningen på_betingelse på_vilkår i_tilfelle i_fall for_så_vidt
    i_den_grad i_den_utstrekning selv_om sjølv_om som_om hvorvidt avhenger_av avheng_av avhengig_av betinget hypotese
    hypoteser hypotetisk hypotetiske med_forbehold med_atterhald i_motsatt_fall i_så_fall gitt_at antatt_at bare_hvis
    bare_dersom medmindre utan_at uten_at
  `,
  modals: `
    kan kunne skal skulle må måtte bør burde vil ville tør turde behøver kunnet kunna skullet måttet burdet villet lyt
    laut bør_kunne trenger_å trengte_å behøvde nødt_til tvunget_til tvinges få_lov får_lov fikk_lov kommer_til_å
    kjem_til_å kom_til_å skulle_ha akter tenker_å i_stand_til ville_ha
  `,
  hedges: `
    tror trodde mener mente frykter håper antar mistenker anslår påstår hevder hevdet angivelig kanskje muligens trolig
    sannsynligvis antakelig antagelig tilsynelatende påstått påståtte mistenkt synes nesten cirka omtrent rundt noen få
    fleste halvparten del delvis bare kun minst høyst opptil opp_til mer_enn mindre_enn færre_enn iblant ofte såkalt
    såkalte tro trodd trur trudde trur_at mene ment menes meiner meinte meint fryktet frykta fryktes frykte håpet håpa
    håpe håpar forhåpentligvis forhåpentlegvis forventer forventet forventes forventning forventninger forventa ventes
    ventet antok antatt antas antakelse antagelse antakelser antakeleg formoder formodet formodes formodentlig
    mistenkte mistenkes mistanke mistanker mistenke anslo anslått anslåtte anslås anslagsvis påsto påstod påstås
    påstand påstander påstå hevdes hevda hevdar hevde gjetter gjettet spekulerer spekulerte spekulasjon spekulasjoner
    spekulasjonar tenker tenkte syntes ser_ut_til ser_ut_som så_ut_til virker virket later_til tyder_på tydet_på
    tydde_på antyder antydet antydd prognose prognoser prognosar rykte rykter ryktes ryktene anklages anklaget anklagde
    anklager anklage beskyldes beskyldt beskyldte beskylder beskyldninger siktet_for siktes_for tiltalt_for sikta_for
    eventuelt eventuell eventuelle mulig mulige mulighet mogleg moglege moglegvis kanhende potensiell potensielt
    potensielle tenkelig sannsynlig sannsynlige sannsynlighet sannsynleg sannsynlegvis truleg trolege rimeligvis
    visstnok åpenbart tilsynelatande etter_alt_å_dømme med_all_sannsynlighet høyst_sannsynlig så_vidt_vites
    så_vidt_vi_vet så_vidt_jeg_vet så_vidt_kjent ifølge ifølgje angivelige etter_sigende skal_ha sies_å
    etter_min_mening etter_mitt_syn så_godt_som så_å_si praktisk_talt nærmest stort_sett mer_eller_mindre
    meir_eller_mindre i_prinsippet i_teorien teoretisk prinsipielt som_regel i_alminnelighet generelt hovedsakelig
    hovudsakleg primært først_og_fremst for_det_meste i_stor_grad til_dels i_noen_grad i_en_viss_grad til_en_viss_grad
    noenlunde forholdsvis relativt ved_første_øyekast vanligvis vanlegvis normalt oftest mesteparten størsteparten
    flertall flertallet fleirtal fleirtalet mindretall mindretal hyppig noen_ganger nokre_gonger av_og_til nå_og_da
    til_tider tidvis i_visse_tilfeller i_noen_tilfeller i_mange_tilfeller i_de_fleste_tilfeller i_nokre_tilfelle
    i_gjennomsnitt gjennomsnittlig i_snitt visse enkelte nokre flere fleire flest en_rekke ein_rekkje et_par eit_par
    håndfull handfull en_av ei_av ett_av ein_av eit_av berre alene åleine utelukkende eneste einaste i_hvert_fall
    i_det_minste maksimalt minimalt minimum maksimum i_beste_fall i_verste_fall ikke_mer_enn meir_enn
    mer_enn_halvparten over_halvparten drøyt drøye nær_halvparten ca om_lag omlag omkring opp_mot oppimot kring
    mellombels begrenset_til avgrensa_til midlertidig midlertidige foreløpig foreløpige førebels inntil_videre
    provisorisk provisoriske konstituert fungerende hittil så_langt til_nå i_første_omgang innledningsvis
    i_utgangspunktet i_øyeblikket til_å_begynne_med forsøker forsøkte forsøkt forsøke forsøk_på prøver_å prøvde_å
    planlegger planla planlagt planlegges truer_med truet_med trua_med på_en_måte på_sett_og_vis
    eller_flere eller_mer eller_færre eller_mindre forsettlig bevisst uaktsomt uaktsom i_ond_tro med_vilje
  `,
  numbers: `
    to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tretti
    førti femti seksti sytti åtti nitti hundre hundrevis tusen tusenvis million millioner milliard milliarder dusin
    dobbelt tredobbelt tredjedel fjerdedel kvart prosent null en_tredjedel tredel tredjedeler tredjedelar firedel
    fjerdedeler femtedel femdel femtedeler tidel tideler tiendedel halv halve halvt halvannen halvannet halvanna
    hundretusen hundretusener hundretusenvis titusen titusener titusenvis tusener tusenar hundretall titall titalls
    tjuetalls dusinvis snes tjuefem tjueen syttifem trettitre millionar milliardar millionvis billion billioner
    fordoblet fordobles fordobla fordobling doblet dobla dobles halvert halveres halverte halvering tredoblet tredobla
    firedoblet firedobla tidoblet dobbel doble trippel to_hundre tohundre trehundre femhundre totusen prosentpoeng mill
    mrd
  `,
  exceptions: `
    sig_om handler_om handlede_om snakker_om snakket_om snakke_om ber_om ba_om bedt_om avtale_om avtalen_om
    spørsmål_om spørsmålet_om krav_om kravet_om forslag_om forslaget_om beslutning_om beslutningen_om
    opplysninger_om rapport_om rapporten_om kunnskap_om enige_om enig_om strid_om minder_om drømmer_om drømte_om
    forteller_om fortalte_om fortelling_om skriver_om skrev_om historien_om historier_om rykter_om regler_om
    reglerne_om loven_om lov_om kjemper_om slås_om om_året om_dagen om_natten om_vinteren om_sommeren om_måneden
    om_ugen om_morgenen om_kvelden om_formiddagen om_eftermiddagen om_mandagen om_søndagen om_bord utenom rundt_om
    omkring_om tager_om bygge_om bygger_om
    å_få om_at om_hvordan om_hva om_hvorfor om_korleis om_kva ta_del tar_del tok_del tatt_del rundt_om
  `,
  negativeEndings: `løs løst løse laus`,
};
