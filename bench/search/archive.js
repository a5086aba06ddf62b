// A generated archive of an invented country, thirty checks that are looked for among the others, and sixty questions.

/** Thirty checks: title, statement, who made it and in what role, topic. */
const WANTED = {
  en: [
    [
      "The ministry's trawlers did enter the marine reserve",
      'No vessel of the ministry was ever inside the reserve.',
      'Oren Vask',
      'Minister of Fisheries',
      'Fisheries',
    ],
    [
      'The harbour tax has not doubled since 2019',
      'Under this government the harbour tax has doubled.',
      'Sunniva Karrel',
      'Leader of the opposition',
      'Taxes',
    ],
    [
      'Lead in the drinking water of Tarrow exceeded the limit for three years',
      'Our water was safe at all times.',
      'Waterworks of Tarrow',
      'Utility',
      'Health',
    ],
    [
      'The lighthouse at Cape Idris was not sold to a foreign company',
      'They have sold our lighthouse to foreigners.',
      'Bastian Ohl',
      'Radio host',
      'Property',
    ],
    [
      'School meals cost parents more than before, not less',
      'Families pay less for school meals than four years ago.',
      'Maren Quist',
      'Minister of Education',
      'Schools',
    ],
    [
      'A photograph of flooded streets is from 2011, not from this winter',
      'This is what the capital looks like today.',
      'Veldania First',
      'Movement',
      'Floods',
    ],
    [
      'The rail bridge at Ossen was closed for safety, not for a film',
      'They closed the bridge so that a film could be shot.',
      'Piet Marrow',
      'Member of parliament',
      'Railways',
    ],
    [
      'Half of the promised nurses were hired',
      'We promised two thousand nurses, and two thousand came.',
      'Ilse Vandermoor',
      'Minister of Health',
      'Hospitals',
    ],
    [
      'The vaccine was tested before it was approved',
      'Nobody tested the vaccine.',
      'Dr. Lothar Emmer',
      'Physician',
      'Health',
    ],
    [
      'Emissions of the smelter rose, although its chimney was rebuilt',
      'Since the new chimney our emissions have fallen by a third.',
      'Norrland Smelting Works',
      'Company',
      'Climate',
    ],
  ],
  de: [
    [
      'Die Müllgebühren in Groß-Ärlen sind nicht gesunken',
      'Bei uns zahlen die Bürger weniger für den Müll.',
      'Jörg Höfer',
      'Bürgermeister',
      'Gebühren',
    ],
    [
      'Das Straßenfest wurde nicht wegen einer Bombendrohung abgesagt',
      'Es gab eine Bombendrohung.',
      'Käthe Löwe',
      'Sprecherin der Polizei',
      'Sicherheit',
    ],
    [
      'Die Grundschule verlor sieben Lehrerinnen, nicht siebzehn',
      'Siebzehn Lehrkräfte sind uns davongelaufen.',
      'Elternbeirat Süd',
      'Verein',
      'Schulen',
    ],
    [
      'Windräder töten weniger Vögel als Fensterscheiben',
      'Windräder sind die größte Gefahr für Vögel.',
      'Anselm Böckh',
      'Abgeordneter',
      'Energie',
    ],
    [
      'Ein Foto zeigt nicht die Überschwemmung in Weißwasser',
      'So sieht es heute in Weißwasser aus.',
      'Heimatbund',
      'Bewegung',
      'Hochwasser',
    ],
  ],
  ar: [
    [
      'وزارة المالية لم تخفض الضرائب على الوقود',
      'خفضنا الضرائب على الوقود هذا العام.',
      'سامي الحدّاد',
      'وزير المالية',
      'الضرائب',
    ],
    ['صورة الفيضانات قديمة وليست من العاصمة', 'هذه صورة العاصمة اليوم.', 'حركة النهضة الفلدانية', 'حركة', 'الفيضانات'],
    ['المستشفى الجديد لم يُفتتح بعد', 'افتتحنا أكبر مستشفى في البلاد.', 'ليلى القاسم', 'وزيرة الصحة', 'الصحة'],
    ['أسعار الخبز ارتفعت بنسبة الثلث', 'لم ترتفع أسعار الخبز.', 'أحمد إدريس', 'ناطق باسم الحكومة', 'الأسعار'],
    ['الجامعة لم تُلغِ المنح الدراسية', 'ألغت الجامعة كل المنح.', 'اتحاد الطلبة', 'اتحاد', 'التعليم'],
  ],
  zh: [
    ['海外警察站并非使馆的领事服务', '这些站点只是提供领事服务。', '外交部发言人', '发言人', '外交'],
    ['港口税五年来没有翻倍', '港口税已经翻了一倍。', '林海生', '议员', '税收'],
    ['洪水照片摄于十年前', '这是今天的首都。', '沿海之声', '电台', '洪水'],
    ['自来水含铅量连续三年超标', '我们的自来水一直安全。', '塔罗自来水公司', '企业', '健康'],
    ['新医院尚未开放', '全国最大的医院已经开放。', '陈慧敏', '卫生部长', '医疗'],
  ],
  hi: [
    ['ज़मीन घोटाले में मंत्री का नाम नहीं था', 'मंत्री का नाम घोटाले में है।', 'रवि शर्मा', 'विधायक', 'ज़मीन'],
    ['पेट्रोल की क़ीमत घटी नहीं, बढ़ी', 'हमने पेट्रोल सस्ता किया।', 'अनीता वर्मा', 'वित्त मंत्री', 'महँगाई'],
    ['बाढ़ की तस्वीर दस साल पुरानी है', 'यह आज की राजधानी है।', 'जन आवाज़', 'आंदोलन', 'बाढ़'],
    ['स्कूल का भोजन महँगा हुआ है', 'स्कूल का भोजन सस्ता है।', 'मीरा जोशी', 'शिक्षा मंत्री', 'शिक्षा'],
    ['अस्पताल अभी नहीं खुला', 'सबसे बड़ा अस्पताल खुल गया।', 'डॉ. सुनील राव', 'स्वास्थ्य मंत्री', 'स्वास्थ्य'],
  ],
};

/** Two questions for each of the thirty: number of the check, kind, words. */
const ASKED = {
  en: [
    [0, 'typing mistakes', 'tralwers marin reserve'],
    [0, 'partial name', 'vask reserve'],
    [1, 'other word order', 'doubled tax harbour'],
    [1, 'partial name', 'sunniva karr'],
    [2, 'typing mistakes', 'drinkng water taroww'],
    [2, 'other word order', 'tarrow water lead limit'],
    [3, 'typing mistakes', 'lighthose cape idris sold'],
    [3, 'partial name', 'bastian lighthouse'],
    [4, 'other word order', 'parents meals school cost'],
    [4, 'typing mistakes', 'scool meels minister education quist'],
    [5, 'other word order', 'flooded streets photograph 2011'],
    [5, 'typing mistakes', 'fotograph floded streets'],
    [6, 'typing mistakes', 'rail brigde ossen film'],
    [6, 'partial name', 'marrow bridge'],
    [7, 'partial name', 'vandermo nurses'],
    [7, 'other word order', 'nurses hired half promised'],
    [8, 'other word order', 'vaccine approved tested'],
    [8, 'partial name', 'lothar vaccine'],
    [9, 'typing mistakes', 'smeltr emisions chimny'],
    [9, 'partial name', 'norrland smelt'],
  ],
  de: [
    [0, 'accents left out', 'mullgebuhren gross arlen'],
    [0, 'partial name', 'hofer mull'],
    [1, 'accents left out', 'strassenfest bombendrohung'],
    [1, 'partial name', 'lowe polizei strassenfest'],
    [2, 'typing mistakes', 'grundshule lehrerinen'],
    [2, 'other word order', 'siebzehn lehrkräfte grundschule'],
    [3, 'accents left out', 'windrader vogel toten'],
    [3, 'partial name', 'bockh windrad'],
    [4, 'accents left out', 'uberschwemmung weisswasser'],
    [4, 'typing mistakes', 'überschwemung weißwaser'],
  ],
  ar: [
    [0, 'other scripts', 'الوزارة المالية الوقود'],
    [0, 'other scripts', 'وزاره الماليه ضرائب وقود'],
    [1, 'other scripts', 'صوره الفيضانات العاصمه'],
    [1, 'other scripts', 'فيضانات قديمة حركة النهضة'],
    [2, 'other scripts', 'مستشفى جديد يفتتح'],
    [2, 'other scripts', 'ليلي القاسم مستشفي'],
    [3, 'other scripts', 'اسعار خبز'],
    [3, 'other scripts', 'احمد ادريس الخبز'],
    [4, 'other scripts', 'منح دراسيه جامعه'],
    [4, 'other scripts', 'الطلبة المنح'],
  ],
  zh: [
    [0, 'other scripts', '警察站'],
    [0, 'other scripts', '领事服务 使馆'],
    [1, 'other scripts', '港口税翻倍'],
    [1, 'other scripts', '林海生 港口'],
    [2, 'other scripts', '洪水照片'],
    [2, 'other scripts', '沿海之声 照片'],
    [3, 'other scripts', '自来水铅'],
    [3, 'other scripts', '含铅超标'],
    [4, 'other scripts', '新医院开放'],
    [4, 'other scripts', '陈慧敏医院'],
  ],
  hi: [
    [0, 'other scripts', 'जमीन घोटाला मंत्री'],
    [0, 'other scripts', 'रवि शर्मा घोटाले'],
    [1, 'other scripts', 'पेट्रोल कीमत'],
    [1, 'other scripts', 'अनीता पेट्रोल'],
    [2, 'other scripts', 'तस्वीर बाढ पुरानी'],
    [2, 'other scripts', 'जन आवाज बाढ़'],
    [3, 'other scripts', 'स्कूल भोजन महंगा'],
    [3, 'other scripts', 'मीरा जोशी भोजन'],
    [4, 'other scripts', 'अस्पताल नहीं खुला'],
    [4, 'other scripts', 'सुनील राव अस्पताल'],
  ],
};

/** Sixty questions, each with the title of the check that is wanted. */
export const QUESTIONS = Object.entries(ASKED).flatMap(([language, asked]) =>
  asked.map(([number, kind, query]) => ({ language, kind, query, wanted: WANTED[language][number][0] })),
);

/** An archive: each wanted check once, spread among others that are made of the words of all of them. */
export function archive(language, size) {
  const next = random(size + language.length);
  const wanted = WANTED[language];
  const every = Math.floor(size / wanted.length);
  return Array.from({ length: size }, (_, index) => {
    const own = index % every === 0 ? wanted[index / every] : undefined;
    return entry(own ?? invented(language, wanted, next), index);
  });
}

/** A check that shares its words with several of the wanted ones, and adds names of its own. */
function invented(language, wanted, next) {
  const some = () => wanted[Math.floor(next() * wanted.length)];
  const [, , , role, topic] = some();
  return [
    mixed(language, some()[0], some()[0], next),
    mixed(language, some()[1], some()[1], next),
    name(language, next),
    role,
    topic,
  ];
}

function mixed(language, one, other, next) {
  const glue = language === 'zh' ? '' : ' ';
  const [a, b] = [one, other].map((text) => (language === 'zh' ? [...text] : text.split(' ')));
  const cut = (words) => {
    const from = Math.floor(next() * words.length * 0.75);
    return words.slice(from, from + Math.ceil(words.length * 0.25));
  };
  return [...cut(a), name(language, next), ...cut(b), String(1 + Math.floor(next() * 99_999))].join(glue);
}

const SYLLABLES = {
  en: [
    'ar',
    'bel',
    'cor',
    'dan',
    'el',
    'far',
    'gan',
    'hol',
    'is',
    'jen',
    'kal',
    'lor',
    'mar',
    'nel',
    'or',
    'pel',
    'ras',
    'sel',
    'tor',
    'ul',
  ],
  de: [
    'äh',
    'ber',
    'dorf',
    'eich',
    'feld',
    'grün',
    'hau',
    'in',
    'kö',
    'lau',
    'mühl',
    'nau',
    'ober',
    'pf',
    'ross',
    'schön',
    'tal',
    'ul',
    'wei',
    'zell',
  ],
  ar: [
    'با',
    'تر',
    'جم',
    'حس',
    'خل',
    'در',
    'رش',
    'زي',
    'سع',
    'شم',
    'صب',
    'طا',
    'عم',
    'غا',
    'فر',
    'قد',
    'كر',
    'لم',
    'مح',
    'نو',
  ],
  zh: [
    '安',
    '北',
    '城',
    '东',
    '方',
    '高',
    '河',
    '江',
    '开',
    '龙',
    '明',
    '南',
    '平',
    '清',
    '山',
    '天',
    '文',
    '西',
    '云',
    '中',
  ],
  hi: [
    'अ',
    'का',
    'खे',
    'गो',
    'चा',
    'जी',
    'टा',
    'दे',
    'ना',
    'पा',
    'बा',
    'मा',
    'या',
    'रा',
    'ला',
    'वि',
    'शा',
    'सो',
    'हा',
    'नी',
  ],
};

function name(language, next) {
  const syllable = () => SYLLABLES[language][Math.floor(next() * 20)];
  const word = () => syllable() + syllable() + syllable();
  return language === 'zh' ? word() : `${word()} ${word()}`;
}

function entry([title, claim, claimant, role, topic], index) {
  const id = `check-${index}`;
  const year = String(2026 - (index % 12));
  return {
    row: `<li class="row rating-false">\n<p class="chip"><svg class="shape" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5 19 19M19 5 5 19"/></svg>False</p>\n<h2><a href="../${id}/">${title}</a></h2>\n<p class="said">${claimant} · <time datetime="${year}-05-04">4 May ${year}</time></p>\n</li>\n`,
    title,
    claim,
    rating: { id: 'false', name: 'False' },
    claimant: { id: `party-${index % 997}`, name: claimant },
    role,
    topics: [topic],
    places: ['Veldania'],
    year,
  };
}

/** A small generator of numbers (mulberry32), so that an archive is the same on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mix = Math.imul(state ^ (state >>> 15), 1 | state);
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix;
    return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296;
  };
}
