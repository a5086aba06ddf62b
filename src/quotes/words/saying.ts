/**
 * More verbs of saying, of all languages together, as the press puts them beside the words that somebody spoke. Only what
 * stands between quotation marks or dashes is asked by them. Own compilation.
 */
export const SAYING: string = `
  zastrzega zastrzegł zastrzegła zauważa zauważył zauważyła ocenia ocenił oceniła tłumaczy tłumaczył tłumaczyła przekonuje przekonywał
  przekonywała wspomina wspominał wspominała argumentuje argumentował argumentowała apeluje apelował apelowała komentuje skomentował
  skomentowała ostrzega przypomina zapowiada relacjonuje relacjonował relacjonowała dopowiada precyzuje precyzował podsumowuje
  podsumował podsumowała żali skarży skarżył skarżyła denerwuje oburza śmieje wzdycha przyznawał opowiadał opowiadała
  upozorňuje upozornil upozornila podotýká podotkl podotkla poznamenává poznamenal poznamenala vzpomíná vzpomínal vzpomínala varuje
  varoval varovala připomíná připomněl připomněla stěžuje stěžoval stěžovala přiznává přiznal přiznala soudí namítá namítl namítla
  popisuje popsal popsala ujistil ujistila ujišťuje shrnuje shrnul shrnula uzavírá uzavřel dodává říká líčí tvrdí
  отметил отметила отмечает подчеркнул подчеркнула подчеркивает подчёркивает пояснил пояснила поясняет признал признала признает признаёт
  признается признаётся уверяет уверил уверила считает возразил возразила возражает жалуется пожаловался пожаловалась вспоминает вспомнил
  вспомнила рассказывает рассказал рассказала добавляет замечает заметил заметила предупреждает предупредил предупредила напомнил
  напомнила напоминает уточнил уточнила уточняет объясняет объяснил объяснила утверждает утверждал утверждала вздыхает усмехается
  зауважив зауважила зауважує застеріг застерегла застерігає заперечує заперечив нарікає скаржиться пригадує згадує згадав згадала
  підкреслив підкреслила підкреслює зітхає усміхається визнає зізнається
  remarks remarked recalls recalled insists insisted argues argued explains explained warns warned admits admitted notes noted concedes
  conceded laments lamented sighs sighed complains complained points_out pointed_out observes observed concludes concluded recounts
  recounted
  betont betonte erklärt erklärte warnt warnte klagt klagte meint meinte räumt_ein räumte_ein erinnert_sich erinnerte_sich beteuert
  beteuerte bemerkt bemerkte seufzt seufzte erzählt erzählte berichtet berichtete argumentiert argumentierte kritisiert kritisierte
  verspricht versprach schildert schilderte fasst_zusammen
  benadrukt benadrukte waarschuwt waarschuwde klaagt klaagde erkent erkende herinnert_zich vertelt vertelde zucht zuchtte legt_uit
  legde_uit vindt merkt_op merkte_op besluit
  betonar betonade varnar varnade klagar klagade medger medgav minns berättar berättade suckar förklarar förklarade menar menade påpekar
  påpekade konstaterar konstaterade slår_fast
  advarer advarede beklager erkender erkendte fortæller fortalte forklarer forklarede mener mente påpeger påpegede konstaterer konstaterede
  sukker understreger understregede mindes
  advarte erkjenner fortalte forteller forklarte forklarer påpeker påpekte konstaterer konstaterte understreker understreket sukket
  soupire soupirait raconte racontait déplore déplorait regrette regrettait insiste insistait prévient prévenait rappelle rappelait
  souligne soulignait reconnaît reconnaissait confie confiait assure assurait précise précisait résume résumait martèle plaide s'indigne
  s'agace tempère conclut relève observe
  lamenta lamentó lamentaba recuerda recordó recordaba advierte advirtió insiste insistió subraya subrayó admite admitió asegura aseguró
  señala señaló matiza matizó resume resumió concluye concluyó suspira suspiró relata relató sostiene sostuvo
  añadido afirmado explicado señalado asegurado advertido recordado insistido subrayado admitido reconocido matizado lamentado
  aggiunto spiegato affermato ricordato ribatte ribattuto replica incalza obietta commenta commentato sbotta protesta spiega
  ricorda ricordò avverte avvertì insiste sottolinea sottolineò ammette ammise assicura assicurò precisa precisò sospira sospirò
  racconta raccontò sostiene conclude concluse osserva osservò lamenta
  recorda recordou adverte advertiu insiste insistiu sublinha sublinhou admite admitiu garante garantiu precisa precisou suspira suspirou
  lamenta lamentou conta contou defende defendeu conclui concluiu observa observou ressalva ressalvou
  muistuttaa muistutti varoittaa varoitti myöntää myönsi huomauttaa huomautti korostaa korosti kertoo kertoi selittää selitti huokaa
  huokaisi toteaa totesi vakuuttaa vakuutti
  uyarıyor uyardı hatırlatıyor hatırlattı vurguluyor vurguladı itiraf_ediyor itiraf_etti anlatıyor anlattı açıklıyor açıkladı yakınıyor
  yakındı savunuyor savundu belirtiyor belirtti
  τόνισε τονίζει υπογράμμισε προειδοποίησε παραδέχτηκε παραδέχεται θυμάται εξήγησε εξηγεί επισήμανε
  مضيفا مضيفة مضيفاً أوضح أوضحت أكد أكدت شدد شددت حذر حذرت اعترف اعترفت تذكر تذكرت يقول تقول يضيف تضيف يوضح توضح يؤكد تؤكد
  میگوید میافزاید هشدار_داد یادآور_شد تأکید_میکند میپذیرد توضیح_میدهد اعتراف_کرد
  कहते_हैं कहती_हैं बताते_हैं बताती_हैं बताया मानते_हैं मानती_हैं याद_करते_हैं
  と憤 と嘆 と漏ら と打ち明 と振り返 と危惧 と懸念 と期待 と不満 と力を込め と声を落と と首をかしげ と肩を落と
  설명했다 강조했다 덧붙였다 털어놨다 지적했다 경고했다 말한다 전했다`;
