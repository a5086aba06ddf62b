import type { GuardWords } from './guard-words.ts';

/** Swedish. Own compilation. */
export const sv: GuardWords = {
  script: 'Latn',
  frequent: `och att det som en är av för inte på med den till ett har från var om`,
  negations: `
    inte ej icke aldrig ingen inga inget ingenting ingenstans varken utan knappt knappast föga nej ingalunda näppeligen
    sällan ingendera ingens ingenstädes intetdera inte_alls i_stället_för istället_för långt_ifrån allt_annat_än
    snarare_än avsaknad
  `,
  denials: `
    förnekar förnekade förnekat förneka dementerar dementerade falsk falska falskt osant osann lögn ljuger
    tillbakavisar tillbakavisade avvisar avvisade vägrar vägrade vägrat motbevisar förbjuder förbjöd omöjligt omöjlig
    tvivlar tvivel utom misslyckades nekar nekade myt förnekande förnekas förnekats förnekades dementera dementerat
    dementerats dementi bestrider bestred bestridit bestrida motsäger motsade motsagt motsägs motbevisa motbevisat
    motbevisats motbevisade vederlägger vederlagt vederlade osanna osanning osannolik osannolikt felaktig felaktigt
    felaktiga oriktig oriktigt oriktiga fel ogrundad ogrundade ogrundat obekräftad obekräftade obekräftat obevisad
    obevisat oklart oklar osäker osäkert osäkra okänt okänd falskeligen förfalskad förfalskade förfalskat lögner
    lögnaktig ljög ljugit ljuga påhittad påhittade påhitt fabricerad fabricerade bluff tillbakavisa tillbakavisat
    tillbakavisas tillbakavisades avvisa avvisat avvisas avvisades avslår avslog avslagit avslås förkastar förkastade
    förkastat förkasta vägra nekat neka nekades nekas avböjer avböjde avstår avstod avstått motsätter motsatte tvivla
    tvivlade betvivlar betvivlade tveksamt tveksam ifrågasätter ifrågasatte ifrågasatts ifrågasätts utesluter uteslöt
    uteslutit uteslutet utesluta undantag undantaget undantagen frånsett bortsett_från förutom omöjliga oförmögen
    misslyckas misslyckats misslyckade misslyckat saknar saknas saknade saknades brist_på ställs_in ställdes_in
    ställde_in inställd inställt inställda drar_tillbaka drog_tillbaka dragit_tillbaka återkallar återkallade
    återkallat återkallas återkallades upphäver upphävde upphävt upphävs upphävdes annulleras annullerade annullerat
    annullerades skjuts_upp uppskjuten stoppar stoppade stoppat stoppas stoppades förbjuda förbjudit förbjudet
    förbjuden förbjudna förbjöds förhindrar förhindrade förhindra förhindrat hindrade hindrar upphör upphörde
    slutade_att myter vilseledande missvisande
  `,
  conditions: `
    om ifall såvida huruvida förutsatt_att under_förutsättning i_fall annars så_länge förrän under_förutsättningen
    förutsatt under_villkor på_villkor med_villkor i_händelse_av i_fall_att för_den_händelse i_den_mån såvitt
    så_länge_som så_vida med_mindre även_om som_om beroende_på beror_på villkorat hypotes* hypotetisk* med_förbehåll
    i_annat_fall eljest antaget_att endast_om bara_om
  `,
  modals: `
    kan kunde kunnat ska skall skulle måste får fick bör borde vill ville torde må måtte behöver behövde lär kommer_att
    kunna skola böra velat vilja få_lov behöva behövt behövas lärer tvungen tvungna tvingas tvingades tvingats tordes
    torde_ha skulle_kunna bör_kunna tänker ämnar avser_att kom_att komma_att må_vara
  `,
  hedges: `
    tror trodde anser ansåg menar menade fruktar hoppas befarar misstänker uppskattar påstår påstod påstås kanske
    möjligen troligen sannolikt förmodligen antagligen eventuellt uppenbarligen påstådd påstådda påstått misstänkt
    misstänkta tycks verkar nästan ungefär omkring cirka runt några få flesta hälften del delvis endast bara blott
    minst högst upp_till mer_än mindre_än färre_än ibland ofta vanligen så_kallad så_kallade uppges enligt_uppgift tro
    trott tros troddes anse ansågs anses ansett mena menat fruktade befarade befaras befarat hoppades hoppats
    förhoppning förhoppningar förhoppningsvis misstänkte misstänks misstanke misstankar misstänkas uppskattade
    uppskattas uppskattat uppskattning uppskattningsvis påstå påståtts påstods påstående påståenden påstådde hävdar
    hävdade hävdat hävdas antar antog antas antogs antagit antagande antaganden förmodar förmodade förmodas förmodad
    gissar gissade gissning gissningsvis spekulerar spekulerade spekulationer spekulation tänker tänkte tycker tyckte
    tycktes tyckt verkade verka tyder_på tydde_på antyder antydde antytt förväntar förväntas förväntades förväntad
    förväntan förväntade väntas väntades prognos prognoser förutspår förutspådde förutspås rykte rykten ryktas ryktades
    anklagas anklagad anklagade anklagades anklagat anklagar anklagelser anklagelse åtalad_för åtalas åtalades
    eventuell eventuella möjlig möjligt möjliga möjlighet möjligtvis potentiell potentiellt potentiella tänkbar
    tänkbart tänkbara sannolik sannolika sannolikhet trolig troliga troligt troligtvis antagligt rimligen rimligtvis
    skenbart till_synes synbarligen tydligen av_allt_att_döma med_all_sannolikhet med_största_sannolikhet vad_vi_vet
    så_vitt_vi_vet såvitt_känt såvitt_jag_vet enligt lär_ha uppgavs sägs sades_vara sägs_ha så_gott_som praktiskt_taget
    nära_nog nästintill i_stort_sett i_det_närmaste mer_eller_mindre i_princip i_teorin teoretiskt i_regel i_allmänhet
    i_huvudsak huvudsakligen framför_allt främst till_största_delen till_stor_del till_viss_del i_viss_mån
    i_viss_utsträckning till_en_del något_så_när någorlunda relativt förhållandevis vid_första_anblicken
    vid_första_ögonkastet vanligtvis normalt normalt_sett oftast mestadels merparten majoritet majoriteten minoritet
    för_det_mesta stundtals emellanåt då_och_då tidvis sporadiskt i_vissa_fall i_många_fall i_de_flesta_fall
    i_enstaka_fall i_genomsnitt genomsnittligt i_snitt vissa somliga enstaka fåtal fåtalet flera ett_antal ett_par
    ett_fåtal partiellt partiell en_av ett_av enbart uteslutande allena åtminstone allra_minst som_mest som_minst
    i_bästa_fall i_värsta_fall maximalt minimalt inte_mer_än mer_än_hälften över_hälften drygt knappa uppemot
    närmare_hälften ungefärlig ungefärligt ca begränsat_till tillfälligt tillfällig tillfälliga temporärt temporär
    temporära tills_vidare preliminärt preliminär preliminära provisoriskt provisorisk provisoriska tillförordnad tf
    hittills än_så_länge i_nuläget för_tillfället för_närvarande inledningsvis till_en_början försöker försökte försökt
    försöka försök_att planerar planerade planeras planerades hotar_att hotade_att så_att_säga på_sätt_och_vis
    eller_fler eller_mer eller_färre eller_mindre uppsåtligen uppsåtligt medvetet avsiktligt avsiktligen vårdslöst
    oaktsamt av_oaktsamhet i_ond_tro
  `,
  numbers: `
    två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio
    fyrtio femtio sextio sjuttio åttio nittio hundra hundratals tusen tusentals miljon miljoner miljard miljarder
    dussin dubbelt dubbla tredubbla tredjedel fjärdedel kvart procent noll en_tredjedel två_tredjedelar tredjedelar
    fjärdedelar femtedel femtedelar tiondel tiondelar halv halva halvt hundratal hundratalet tusental tusentalet tiotal
    tiotals tiotalet tjugotal trettiotal femtiotal miljontals miljardtals biljon biljoner dussintal dussintals
    fördubblas fördubblades fördubblats fördubblat fördubbling halveras halverades halverats halvering tredubblats
    tredubblades tredubblas fyrdubblats trefaldigt tiofaldigt fyrdubbla dubbel tvåhundra trehundra femhundra tvåtusen
    tiotusen tiotusentals hundratusen hundratusentals tjugofem procentenhet procentenheter mkr två_gånger
  `,
  exceptions: `
    sig_om handlar_om handlade_om talar_om talade_om tala_om pratar_om ber_om bad_om avtal_om avtalet_om fråga_om
    frågan_om frågor_om krav_om kravet_om förslag_om förslaget_om beslut_om beslutet_om uppgifter_om rapport_om
    rapporten_om kunskap_om överens_om eniga_om tvist_om påminner_om drömmer_om drömde_om berättar_om berättade_om
    berättelse_om skriver_om skrev_om tycker_om tyckte_om historien_om historier_om rykten_om regler_om
    reglerna_om lagen_om lag_om hand_om vård_om om_året om_dagen om_natten om_vintern om_sommaren om_månaden
    om_veckan om_morgonen om_kvällen om_hösten om_våren om_bord runt_om bygga_om bygger_om
    att_få om_att om_hur om_vad om_varför ta_del tar_del tog_del tagit_del runt_om`,
  negativeEndings: `lös löst lösa`,
};
