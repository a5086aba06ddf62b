import type { GuardedLanguage } from './guard-words.ts';

/**
 * What says that something is not done yet: to offer, propose, threaten, plan, ask, wish, try, promise, consider, announce. Only
 * brackets are asked: `[resigned]` does not stand for “offered his resignation”. Written as the guarded words are. Own compilation.
 */
export const INTENTS: Readonly<Record<GuardedLanguage, string>> = {
  en: `offer* propos* threat* plan plans planned planning intend* intent intention* ask asks asked asking request* wish wishes wished
    wishing want wants wanted wanting try tries tried trying attempt* promis* pledg* vow vows vowed vowing refus* consider*
    contemplat* announc* ready readiness willing* prepared_to agree_to agrees_to agreed_to agreeing_to demand demands demanded
    demanding seek seeks sought seeking hope* hoping expect* aim_to aims_to aimed_to decided_to decides_to urge* urging recommend*
    suggest* advis* appeal* apply_for applied_for applies_for call_for called_for calls_for calling_for volunteer* invite* set_to
    about_to going_to poised_to tempted_to reluctan* tender* undertake_to undertook_to mull* weigh* hinted hints hint
    floated mooted broached put_forward puts_forward yet_to thinking_of thought_of on_the_verge verge draw_up drew_up advocat* lobb* campaign*`,
  de: `biet* bot boten angebot* anbot anbiet* anzubieten vorschlag* vorschläg* vorgeschlagen* vorzuschlagen schlug schlugen
    schlägt droh* gedroht* androh* angedroht* plan plane plant planen plante planten geplant* pläne plänen beabsicht* absicht* bitte* bat
    baten gebeten bittet wunsch* wünsch* gewünscht* möchte* will wollen wollte* gewollt versuch* versprach* versprech*
    verspric* versprochen* zugesag* zusag* zusich* weiger* geweigert erwäg* erwog* erwogen* kündig* ankündig* angekündigt*
    anzukündigen bereit bereitschaft bereiterklär* forder* gefordert* verlang* beantrag* antrag* empfahl* empfehl* empfiehlt empfohlen* hoff*
    gehofft erwart* vorhat vorhaben vorhatte anstreb* angestrebt strebt strebte überleg* entschlossen* entschied* appell* aufruf*
    aufgerufen* aufforder* aufgefordert* stellte_in_aussicht in_aussicht
    regte regt regen_an anreg* angeregt* plädier* befürwort* kurz_davor davor sprach_sich_für spricht_sich_für erwägt wirbt warb geworben*`,
  nl: `bied* bood boden aangeboden aanbied* aanbod aan_te_bieden voorstel* voorgesteld* stelde stelt stelden dreig* gedreigd* plan plannen
    plant plande planden gepland* bedoel* voornem* voorneemt van_plan vraag* vragen vroeg vroegen gevraagd* verzoek* verzocht* wens* gewenst wil
    willen wilde wilden wou probe* geprobe* tracht* poog* poging* beloof* beloofd* belofte* beloven toezeg* toegezegd weiger*
    geweigerd* overweeg* overwe* overwog* overwogen kondig* aangekondigd* aankondig* bereid bereidheid ingestemd instem* eis* geëist* hoop*
    hopen gehoopt verwacht* zoekt zocht streef* streven adviseer* geadviseerd beveel* aanbevolen besloot_te opgeroepen oproep*
    opper* bepleit* pleit* op_het_punt zegde_toe zegt_toe zegde overdenk* denkt_aan dacht_aan`,
  sv: `erbjud* erbjöd* föreslå* föreslog* föreslag* förslag* hota hotar hotade hotat hot hotet hotelser planer planera* plan planen ämna* avsikt*
    avser avsåg bad bett begär* önsk* vill ville velat försök* lova lovar lovade lovat löfte* utlova* vägra* övervä*
    tillkännag* aviser* annonser* beredd* villig* kräv* krav krävde hoppas hoppades väntas ansök* sökte söker rekommender* uppman* tänker tänkte
    till_förfogande varsla* meddela* ställde_i_utsikt
    föresprå* förord* vädja* funder* i_begrepp är_på_väg`,
  da: `tilbyd* tilbød* tilbud* foreslå* foreslog* foreslag* forslag* true truer truede truet truende trussel* trusler planlæg* planlagt* plan planer
    planen agter agtede hensigt* bad bede beder bedt anmod* ønsk* vil ville villet forsøg* prøv* love lover lovede lovet løfte*
    nægt* overvej* bebud* annoncer* varsl* parat villig* indvillig* kræv* krav håb* forvent* søger søgte ansøg* anbefal* opfordr*
    i_sinde til_rådighed tænker_på meddel*
    går_ind_for gik_ind_for pønse* er_på_vej i_færd_med`,
  nb: `tilby* tilbød* tilbud* foreslå* foreslo* forslag* true truer truet truende trussel* trusler planlegg* planla* plan planer planen
    akter aktet hensikt* ba ber bedt anmod* ønsk* vil ville villet forsøk* prøv* love lover lovet lovte løfte* nekt* vurder*
    overvei* varsl* kunngj* annonser* villig* krev* krav håp* forvent* søker søkte anbefal* oppfordr* til_disposisjon meldt_at
    går_inn_for gikk_inn_for i_ferd_med tar_til_orde tok_til_orde tenker_å`,
  fr: `propose proposé* proposer* proposa* proposi* proposen* proposai* proposant offre offrent offr* offert* menac* projet* projett* prévoi* prévoy*
    prévu* compte_bien comptait comptent comptaient intention* entend entendait entendent demand* sollicit* réclam* souhait*
    veut veulent voulait voulaient voulu voudrait voudraient désir* vœu* essay* essai* tente tenté tenter tentait tentent tentative* promi* promet*
    promess* engag* refus* envisag* annonc* prêt prête prêts prêtes dispos* accepté_de accepte_de acceptait_de exig* espèr* espér* cherch*
    recommand* conseill* suggér* suggèr* invit* appelé_à appelle_à songe* songé* réfléchi* étudi* examin*
    apprêt* sur_le_point évoqu* plaid* milit* préconis* hésit* prône* prôné`,
  es: `ofrec* ofrez* ofert* propon* propus* propuest* amenaz* amenac* plan planes planea* planeó planific* prevé prevén preveía previsto prevista
    intenci* intent* pide pides piden pidió pidieron pidiendo pedir pedía pedido pedida peticion* petición solicit* dese* quer* quier* quis*
    trató_de trata_de tratan_de tratado_de trataron_de promet* promes* compromet* negó_a negaron_a niega_a negado_a
    consider* estudi* anunc* dispuest* accedió_a exig* exij* reclam* demand* esperaba* espera esperan busca buscan buscó recomend* recomiend* suger* sugir*
    sugier* insta instó plante* a_disposición baraj* aspir* pretend* invit*
    a_punto_de abog* sopes* duda_si dudaba_si propug*`,
  it: `offr* offer* offert* propon* propos* propost* minacci* progett* pianific* prevede prevedeva previsto prevista intend* intenzion* intes*
    chied* chies* chiest* richie* desider* vuole vogliono voleva volevano voluto volle tenta tentano tentato tentare tentava tentò tentativo
    provato_a prova_a provò_a cerca_di cercò_di cercato_di cercano_di promess* promett* promis* promise impegn* rifiut* valut* consider* annunci* pronto pronta
    pronti pronte dispost* disponib* accett* accons* pretend* pretes* esig* esort* sper* raccomand* sugger* aspir* a_disposizione medit*
    pensa_di pensava_di rinviò invit*
    sta_per stanno_per stava_per stavano_per ipotizz* auspic* caldegg* avanz*`,
  pt: `oferec* ofereç* ofert* propô* propu* propost* propõ* propon* ameaç* planea* planej* plano planos preten* tencion* intenç* pede pedem pediu
    pediram pedia pedido pedir solicit* desej* quer querem queria queriam quis quiseram tenta tentam tentou tentaram tentava tentar
    tentativa* promet* promess* compromet* recus* pondera* ponderou consider* anunci* pronto pronta prontos dispost* aceitou concord*
    exig* reclam* espera esperava esperam procura procurou recomend* suger* sugir* à_disposição cogit* apel* convid*
    prestes à_beira alvitr* aventou tenciona* defende_que`,
  ro: `ofer* propu* propun* amenin* planific* planul plan intenți* intenţi* cere cer cerut ceru* cerea solicit* dori* dorește vrea vrut voia vrut
    încerc* promi* refuz* anunț* anunţ* dispus* gata de_acord pretind* sper* recomand* suger* analizează consider* invit*`,
  pl: `zapropon* propon* propozyc* zaofer* oferow* oferuj* ofert* groz* zagroz* pogroz* groź* planow* planuj* plan plany zaplan* zamier* zamiar* prosi
    prosił* prosić poprosi* prośb* wniosek wniosku wniósł wniosł* wnioskow* chce chcą chciał* chcieli chęć chęci życz* pragn* prób* spróbow* próbow* obieca*
    obiecuj* obiecyw* obietnic* odmówi* odmawia* rozważ* zapowie* zapowia* ogłosi* ogłasza* gotow* gotów zgodzi* zgadza* żąda* zażąda* domaga*
    oczekiw* oczekuje spodziew* nadziej* starał* stara zaleca* zaleci* rekomend* sugerow* sugeruj* deklar* zadeklar* do_dyspozycji
    ubiega* wezwał* wzywa* apel* zaapel* zobowiąz*
    ma mają miał miała mieli mieć lada_dzień skłania* postul* dopuszcza* nawołuj* opowiada_się opowiedział_się opowiedziała_się`,
  cs: `nabíd* nabíz* navrh* navrž* návrh* hroz* pohroz* vyhrož* plánov* plánuj* naplánov* plán plány zamýšl* zamýšlel* hodl* úmysl* žád* požád*
    prosí prosil* poprosi* chtěl* chce chtějí chtít přál* přej* přání zkusi* zkouš* pokus* pokouš* slíbi* slib* přislíb* odmít* zvaž* uvaž* oznám* oznam*
    ohlás* ochot* připraven* souhlas* požad* doufa* očekáv* doporuč* deklar* usil* vyzv* vyzýv* žalob*
    má mají měl měla měli chyst* prosazuj*`,
  ru: `предлож* предлаг* грози* грозя* угрож* пригроз* угроз* планир* запланир* план планы намер* собира* просит просил* просят попрос* просьб* хочет хотел*
    хотят хотели захот* жела* пожела* пыта* попыт* обеща* обещ* пообещ* отказ* рассматрива* рассмотр* обдум* анонсир* объяв* заяви* заявл*
    готов готова готовы готово готовн* соглас* соглаш* требу* требова* потреб* надея* надее* ожида* стрем* реком* посовет* советов* призв* призыв*
    ходатай* прошени* подумыва* решил решила решили мечта*
    вот-вот допуска* допуст* выступил_за выступила_за выступили_за`,
  uk: `пропону* запропон* пропозиц* загрож* погрож* погроз* пригроз* планує планував планувал* планують плани план заплан* намір* намір* збира*
    просит* просив просила просять попрос* прохан* хоче хотів хотіл* хочуть бажа* побажа* намага* спроб* пробу* обіця* пообіця* відмов* розгляда* обмірк* оголо*
    анонс* заяв* готовий готова готові готовн* згод* погод* вимаг* зажада* сподіва* очіку* прагн* рекоменд* порад* заклик* клопота* виріши*
    от-от допуска* допуст* виступив_за виступила_за виступили_за`,
  fi: `tarjo* ehdot* esitti esittää esitt* uhka* suunnit* aiko aikoi aikoo aikovat aikoivat aikomu* aikeis* aikees* aikovansa pyys* pyyt* pyyd*
    pyynt* halu* toivo* toive* yrit* lupas* lupau* lupaa* luvan* kieltäyt* harkit* harkin* ilmoit* valmis valmiina valmiu* suostu* vaati*
    vaad* odot* pyrk* pyrit* hake* haki suosit* kehot* anoi anoo anomu*
    kaavail* väläyt* miett* pohti* pohdi* aikeissa`,
  hu: `ajánl* felajánl* javas* javaslat* fenyeget* megfenyeget* terve* szándék* kér kért kérte kérték kérés* kérelm* kíván* akar* szeretn*
    próbál* megpróbál* ígér* megígér* megtagad* visszautas* elutas* fontolg* megfontol* mérlegel* bejelent* kész készen hajland* beleegyez*
    követel* remél* várja várták kezdeményez* felszól* sürget*
    készül* gondolkod*`,
  tr: `teklif* öner* tehdit* planl* plan planı planını niyet* amaç* amac* rica* iste* talep* dilek* diledi* denedi* deniyor* denemek girişim*
    söz_verdi söz_vermişti söz_veren söz_verdiğini sözü vaat* vaad* reddet* reddett* düşün* değerlendir* duyur* açıkla* hazır* razı* bekle* umut* umuy* umdu* talip
    başvur* arzu* öngör* tasarl* sundu sundular sunmuştu çağrı* çağır* öğütl* *eceğini *acağını *eceğine *acağına *eceklerini *acaklarını
    üzere yana savun* niyetli`,
  el: `πρότειν* προτείν* πρότασ* προτάσ* προσφέρ* πρόσφερ* προσφορ* απειλ* απείλ* σχεδιάζ* σχεδίαζ* σχεδίασ* σχέδι* σχεδί* σκοπεύ* σκόπευ* πρόθεσ*
    προθέσ* ζητ* ζήτ* αίτημα αιτήμ* αίτησ* αιτήθηκ* επιθυμ* εύχ* ευχ* θέλ* ήθελ* προσπαθ* προσπάθ* αποπειρ* απόπειρ* υπόσχ* υποσχ* δεσμεύ* δεσμεύτ* αρνήθ*
    αρνεί* εξετάζ* εξέταζ* εξέτασ* μελετ* ανακοίν* ανακοιν* έτοιμ* πρόθυμ* διατεθειμέν* συμφών* συμφων* δέχτηκ* δέχθηκ* απαίτ* απαιτ* ελπίζ* ήλπιζ* αναμέν*
    επιδιώκ* συνιστ* συνέστησ* εισηγ* κάλεσ* καλεί διάθεσ*
    ετοιμάζ* σκέφτ* σκέπτ* πρόκειται επρόκειτο τάχθηκ* τάσσ*`,
  ar: `عرض عرضت عرضوا يعرض عرضه عرضها عارضا اقترح* يقترح* تقترح* نقترح اقتراح* مقترح* هدد* يهدد* تهدد* تهديد* خطط* يخطط* تخطط* نخطط خطة يعتزم* تعتزم* اعتزم*
    عزم* ينوي* تنوي* نوى نوت نية نيته نيتها نيتهم طلب* يطلب* تطلب طالب طالبت طالبوا يطالب* تطالب* رغب* يرغب* ترغب* أراد* يريد* تريد* نريد حاول* يحاول* تحاول*
    نحاول محاول* سعى سعت يسعى تسعى وعد وعدت وعدوا يعد وعدا تعهد* يتعهد رفض* يرفض* ترفض* يدرس تدرس درس* يبحث تبحث أعلن* يعلن* تعلن* إعلان* مستعد* استعداد* وافق*
    يوافق* أمل* يأمل* تأمل* توقع* يتوقع* لوح* يلوح ناشد* دعا دعت يدعو تدعو أوصى أوصت يوصي
    فكر* يفكر* تفكر* يميل تميل يوشك توشك أوشك`,
  he: `הציע* מציע* הצע* איים* איימ* מאיימ* מאיים איום תכנ* מתכנ* תוכנית התכוו* מתכוו* כוונ* ביקש* מבקש* בקש* רצה רצתה רצו רוצ* ניסה ניסתה ניסו מנס* ניסיון
    הבטיח* מבטיח* הבטח* סירב* מסרב* שקל* שוקל* הודיע* מודיע* הכריז* מוכנ* מוכן נכונ* הסכימ* הסכים דרש* דורש* מקוו* קיוו* קיווה מצפ* ממליצ* המליצ*`,
  fa: `پیشنهاد* تهدید* برنامه* قصد* درخواست* تقاضا* آرزو* خواست* خواهان تلاش* سعی وعده* قول تعهد* امتناع* خودداری بررسی اعلام* آماده* آمادگی* موافقت*
    مطالبه* امید* انتظار* توصیه* کوشش* تمایل* مایل تصمیم* طرح*
    فکر آستانه`,
  ur: `پیشکش* پیش_کش تجویز* دھمک* منصوب* ارادہ ارادے درخواست* گزارش خواہش* چاہ* کوشش* وعدہ* وعدے انکار غور اعلان* تیار* آمادہ آمادگی رضامند*
    مطالب* امید* توقع* عندیہ`,
  hi: `पेशकश* प्रस्ताव* सुझाव* सुझाया धमकी* धमकाया योजना* इरादा* इरादे* मंशा* अनुरोध* निवेदन* आग्रह* मांग* माँग* मांगा* इच्छा* इच्छुक चाह* कोशिश* प्रयास* वादा*
    वादे वायदा* वायदे वचन* इनकार* इंकार* विचार* सोच* घोषणा* ऐलान* एलान* तैयार* राजी राज़ी सहमति* सहमत* उम्मीद* अपेक्षा* आवेदन* सिफारिश* सिफ़ारिश*
    अपील* बात_कही बात_की
    वाला वाली वाले`,
  bn: `প্রস্তাব* হুমকি* পরিকল্পনা* ইচ্ছা* অভিপ্রায়* অনুরোধ* আবেদন* চেয়ে* চান চাই* চেষ্টা* প্রতিশ্রুতি* অস্বীকা* বিবেচনা* ঘোষণা* প্রস্তুত* রাজি সম্মত* দাবি*
    আশা* প্রত্যাশা* সুপারিশ*`,
  ja: `申し出 申出 提案 打診 脅し 脅す 脅迫 ほのめか 示唆 計画 予定 意向 意思 意志 辞意 つもり 求め 要求 要請 要望 依頼 願い 願う 希望 望み 望ん 望む 試み ようとし うとし
    約束 誓い 誓っ 拒否 拒み 拒ん 断り 断っ 検討 考え 発表 表明 用意 構え 方針 準備 同意 応じる 目指 申請 勧告 勧め 呼びかけ たいと 申し入れ 見込 見通
    進退伺 了承 承諾 公約 宣言 予告
    前向き ところだ 方向`,
  zh: `提出 提议 提議 建议 建議 提案 威胁 威脅 扬言 揚言 计划 計劃 打算 拟 擬 准备 準備 意图 意圖 意向 有意 意愿 意願 愿 願 请求 請求 要求 申请 申請 请辞 請辭 希望 想
    试图 試圖 尝试 嘗試 企图 企圖 承诺 承諾 答应 答應 保证 保證 拒绝 拒絕 考虑 考慮 宣布 将要 同意 主张 主張 呼吁 呼籲 表示要 表示将 争取 爭取 谋求
    预备 筹备 倡议 期望 盼望 力争 许诺
    即将 即將 倾向 傾向`,
  ko: `제안* 제의* 제시* 위협* 협박* 으름장* 계획* 예정* 의사* 의향* 의도* 뜻을 뜻이 뜻도 요청* 요구* 부탁* 신청* 희망* 원하* 원한* 시도* 약속* 공약* 거부* 거절*
    검토* 고려* 발표* 선언* 표명* 시사* 준비* 용의* 동의* 수락* 노력* 기대* 촉구* 권고* 사의* 하려* 추진* 논의* 방침* 결심* 타진* 내비* *하려 *려고 *으려는
    *려는 *려던 *겠다고 *겠다며
    고민* 저울질*`,
  th: `เสนอ ขู่ วางแผน แผน ตั้งใจ ขอ ต้องการ อยาก พยายาม สัญญา ปฏิเสธ พิจารณา ประกาศ พร้อม ยินดี เรียกร้อง หวัง คาด แนะนำ ประสงค์ เตรียม`,
  vi: `đề_nghị đề_xuất đe_dọa đe_doạ dọa doạ kế_hoạch dự_định định yêu_cầu xin muốn mong cố_gắng cố hứa cam_kết từ_chối cân_nhắc xem_xét tuyên_bố
    thông_báo sẵn_sàng đồng_ý đòi hy_vọng kiến_nghị khuyến_nghị`,
  id: `tawar* menawar* usul* mengusul* ancam* mengancam* rencana* berencana* merencana* niat* berniat* minta* meminta* permint* ingin* keingin* mau
    coba* mencoba* upaya* berupaya* janji* berjanji* menjanji* tolak* menolak* mempertimbang* mengumum* siap* bersedia* setuju* menyetuj* tuntut*
    menuntut* harap* berharap* saran* menyaran* hendak bermaksud*`,
};
