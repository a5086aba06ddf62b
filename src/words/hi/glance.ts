import type { GlanceWords, PartWords } from '../glance-words.ts';

/** The parts of a page, in Hindi. */
export const parts: PartWords = {
  atAGlance: 'क्यों, एक नज़र में',
  contents: 'विषय-सूची',
  theArticle: 'लेख',
  aboutStatement: 'इस बयान के बारे में और',
  share: 'साझा करें',
  byMail: 'ईमेल से',
  pageAddress: 'इस पृष्ठ का पता',
  ownWords: 'सीधे पढ़ा गया',
  through: 'दूसरे के माध्यम से, यहाँ से',
};

/** Why, in sentences, in Hindi. */
export const glance: GlanceWords = {
  numbers: {
    one: 'एक',
    two: 'दो',
    three: 'तीन',
    four: 'चार',
    five: 'पाँच',
    six: 'छह',
    seven: 'सात',
    eight: 'आठ',
    nine: 'नौ',
  },
  rebutted: {
    one: 'एक स्वतंत्र स्रोत ने इसे ग़लत बताया: {names}।',
    other: '{n} स्वतंत्र स्रोतों ने इसे ग़लत बताया: {names}।',
  },
  upheld: {
    one: 'एक स्वतंत्र स्रोत ने इसे सही बताया: {names}।',
    other: '{n} स्वतंत्र स्रोतों ने इसे सही बताया: {names}।',
  },
  against: {
    one: 'विरोध में एक स्वतंत्र स्रोत: {names}।',
    other: 'विरोध में {n} स्वतंत्र स्रोत: {names}।',
  },
  for: {
    one: 'पक्ष में एक स्वतंत्र स्रोत: {names}।',
    other: 'पक्ष में {n} स्वतंत्र स्रोत: {names}।',
  },
  speakerAgainst: 'विरोध में केवल वक्ता का अपना पक्ष है।',
  speakerFor: 'पक्ष में केवल वक्ता का अपना पक्ष है।',
  originlessAgainst: 'जो इसके विरोध में है, उसका मूल स्रोत नहीं बताया गया।',
  originlessFor: 'जो इसके पक्ष में है, उसका मूल स्रोत नहीं बताया गया।',
  opinionsAgainst: 'विरोध में केवल राय हैं, जो गिनी नहीं जातीं।',
  opinionsFor: 'पक्ष में केवल राय हैं, जो गिनी नहीं जातीं।',
  nothingAgainst: 'हमें इसके विरोध में कुछ नहीं मिला।',
  nothingFor: 'हमें इसके पक्ष में कुछ नहीं मिला।',
  jointly: '{name} के साथ {names}',
  noted: '{name} ({note})',
  through: '{names} के माध्यम से',
  allSecondHand: 'सब कुछ दूसरे के माध्यम से।',
  someSecondHand: '{all} में से {n} साक्ष्य दूसरे के माध्यम से।',
  allOneSource: 'सब कुछ एक ही स्रोत पर टिका है।',
  oneSource: '{all} में से {n} साक्ष्य एक ही स्रोत पर टिके हैं।',
  allAnonymous: 'सब कुछ उन लोगों से, जिनके नाम नहीं दिए गए।',
  someAnonymous: '{all} में से {n} साक्ष्य उन लोगों से, जिनके नाम नहीं दिए गए।',
  allOriginless: 'किसी का मूल स्रोत नहीं बताया गया।',
  someOriginless: '{all} में से {n} साक्ष्यों का मूल स्रोत नहीं बताया गया।',
  notCounted: {
    one: '{n} साक्ष्य नहीं गिना गया, क्योंकि उसका उद्धरण स्रोत में नहीं है।',
    other: '{n} साक्ष्य नहीं गिने गए, क्योंकि उनके उद्धरण स्रोतों में नहीं हैं।',
  },
  quotations: {
    allStored: 'हर उद्धरण सहेजी गई प्रति में मिला।',
    someStored: '{all} में से {n} उद्धरण सहेजी गई प्रतियों में मिले।',
    allReceipts: 'हर उद्धरण मिला, पर उन प्रतियों में जो यहाँ नहीं रखी गई हैं।',
    someReceipts: '{all} में से {n} उद्धरण उन प्रतियों में मिले जो यहाँ नहीं रखी गई हैं।',
    comparedOn: 'मिलान {n} को।',
    noneChecked: 'किसी उद्धरण को सहेजी गई प्रति से नहीं मिलाया जा सका।',
    someUnchecked: '{all} में से {n} उद्धरण सहेजी गई प्रति से नहीं मिलाए जा सके।',
    allFailed: 'कोई उद्धरण अपने स्रोत में ऐसा नहीं है।',
    someFailed: '{all} में से {n} उद्धरण अपने स्रोतों में ऐसे नहीं हैं।',
  },
  states: {
    exact: 'शब्दशः',
    edited: 'चिह्नित बदलावों के साथ',
    unchecked: 'नहीं मिलाया गया',
    failed: 'स्रोत में नहीं',
    secondHand: '{n}, दूसरे के माध्यम से',
  },
  moreFromSource: { one: 'इस स्रोत से {n} और', other: 'इस स्रोत से {n} और' },
  moreItems: { one: '{n} और साक्ष्य', other: '{n} और साक्ष्य' },
  compared: 'उद्धरण {n} को एक प्रति से मिलाए गए, जो यहाँ नहीं रखी गई है',
};
