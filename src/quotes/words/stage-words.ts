/** What stenographers, transcribers and reporters remark of those who speak, of all languages; see `listed`. */
interface StageWords {
  /** Beginnings of words for sounds of people: laughter, applause, a heckle. */
  readonly sounds: string;
  /** Beginnings of words for gestures, and for the room: a remark only where remarks are usual. */
  readonly scenes: string;
  /** The same of scripts without spaces between words, anywhere in the remark. */
  readonly signs: string;
}

/** Own compilation. */
export const STAGE_WORDS: StageWords = {
  sounds: `
    laugh applau cheer inaudible crosstalk interjection heckl clapping boos booing unintelligible chuckl murmur giggl sighs sobs
    beifall lachen lacht lachend heiterkeit zuruf zwischenruf gelächter unruhe unverständlich applaus klatsch seufz murmeln raunen
    gelach gelacht onverstaanbaar hilariteit geroezemoes gejuich applaus zucht interruptie boegeroep
    rires rire rit applaudissement exclamation sourire sourit inaudible murmure brouhaha huées interruption protestations soupir
    aplauso risa ríe risas rumor murmullo inaudible protestas abucheo suspir sonríe carcajada
    risos riso ri palmas inaudível vaias sorri burburinho murmúrio gargalhada
    risat ride applaus ilarità mormor brusio fischi sospir sorride
    skratt applåd suck sorl klapsalv latter bifall griner ler klapper sukker bifald uro mumlen klapping applaus ler sukk
    naurua nauraa suosionosoituksia taputuksia välihuuto huokaa
    śmiech śmieje oklaski brawa szmer gwar wesołość poruszenie głosy okrzyk wzdycha uśmiecha
    smích směje potlesk šum smiech smeje výkřik vzdych
    râsete râde aplauze rumoare nevet taps közbeszólás sóhaj zaj
    γέλια γελά χειροκροτήματα θόρυβος φωνές αναστενάζει
    смех смеётся смеется смеются аплодисмент оживление шум ропот реплика выкрик вздыха улыба овац
    сміх сміється сміються оплески шум гомін вигук репліка зітха посміха пожвавлення гамір
    alkış gülüş gülüyor güler gülerek gülme kahkaha anlaşılm uğultu laf_atma iç_çek gülümse
    تصفيق ضحك يضحك تضحك ضحكات همهمة همهمات ضجيج ضجة يتنهد يبتسم تبتسم هتاف مقاطعة غير_مسموع
    تشویق خنده می‌خندد میخندد همهمه کف_زدن هیاهو صدای_خنده لبخند آه_می‌کشد
    تالیاں قہقہ ہنس شور
    צחוק צוחק צוחקת מחיאות קריאת קריאות רעש נאנח
    तालिय हँस हंस ठहाक शोर मुस्कुरा करतल हंगामा
    হাসি হাসেন করতালি হট্টগোল
    tepuk_tangan tawa tertawa gaduh vỗ_tay cười ồn_ào tiếng_cười
    웃음 웃으며 웃는다 웃었다 박수 장내 야유 소란 한숨 폭소
  `,
  scenes: `
    voice shout call interrupt pause silence silent music noise nod shrug smile sigh gesture point looks look shows show hold holds drink turns stands
    sits leaves phone bell gallery floor hall audience chamber tears weeps cries crying coughs cough thinks hesitat whisper knock leans reads
    stimme ruf rufe pause stille musik lärm nickt zuckt lächelt deutet zeigt blickt schaut trinkt steht telefon glocke saal publikum weint hustet zögert
    schweigt schweigen überlegt denkt räuspert schüttelt unterbrech
    stem geroep pauze stilte zwijgt knikt glimlacht lacht wijst kijkt drinkt telefoon bel zaal publiek huilt hoest aarzelt denkt schudt onrust
    voix cri cris pause silence musique bruit hoche hausse montre regarde boit téléphone cloche salle public pleure tousse hésite réfléchit marque_une_pause marque fait_une_pause mouvements tribune se_tait
    voz voces grito pausa silencio música ruido asiente señala mira muestra bebe teléfono campana sala público llora tose duda piensa calla encoge interrump hace_una_pausa
    vozes pausa silêncio ruído acena aponta olha mostra bebe telefone sino plateia chora tosse hesita pensa cala tumulto
    voce voci grido pausa silenzio rumore annuisce indica guarda mostra beve telefono campana aula pubblico piange tossisce esita pensa tace proteste fa_una_pausa
    röst rop paus tystnad musik nickar ler pekar visar tittar dricker telefon klocka salen publik gråter hostar tvekar tänker tiger skakar
    stemme råb pause stilhed nikker smiler peger viser kigger drikker tier tænker ryster salen græder hoster tøver trækker rop stillhet nikker peker ser tenker
    ääni huuto tauko hiljaisuus nyökkää hymyilee osoittaa katsoo juo sali
    głos dzwonek pauza cisza milczy kiwa wskazuje pokazuje patrzy pije telefon sala sali płacze kaszle waha zastanawia wzrusza krzyk
    hlas pauza ticho mlčí kývá ukazuje dívá pije telefon sál sálu pláče kašle přemýšlí
    voce strigăt pauză liniște arată privește sală hang csend szünet bólint mutat néz terem mosolyog
    φωνή παύση σιωπή γνέφει δείχνει κοιτά πίνει τηλέφωνο αίθουσα κλαίει χαμογελά σκέφτεται
    голос крик пауза тишина молчит кивает показывает указывает смотрит пьёт пьет звонок телефон зал зале зала плачет кашляет думает пожимает машет
    тиша мовчить киває показує вказує дивиться п'є дзвінок залі зали плаче кашляє думає знизує махає
    ses sesler bağır sessizlik duraklama müzik başını omuz gösterir gösteriyor bakıyor bakar telefon zil salon ağlıyor öksür düşünüyor susuyor
    صوت أصوات صمت توقف موسيقى يشير تشير ينظر تنظر هاتف جرس القاعة يبكي تبكي يسعل يفكر يومئ يصمت
    صدا سکوت مکث موسیقی اشاره نگاه تلفن زنگ سالن گریه سرفه سر_تکان
    קול שתיקה הפסקה מוזיקה מהנהן מצביע מביט טלפון אולם בוכה
    आवाज़ आवाज मौन चुप संगीत इशारा फ़ोन घंटी सदन रोते सिर
    নীরবতা কণ্ঠ suara hening jeda giọng im_lặng
    목소리 침묵 음악 고개 전화 객석 손짓 잠시
  `,
  signs: `
    笑 掌声 掌聲 鼓掌 拍手 会場 場内 會場 听不清 聽不清 聴取不能 聞き取れ 喝采 どよめ ざわ 野次 ヤジ 沈黙 沉默 停顿 停頓 点头 點頭 うなず 叹气 嘆氣 ため息 插话 插話 喧哗 喧嘩
    ปรบมือ หัวเราะ เสียง เงียบ พยักหน้า
  `,
};
