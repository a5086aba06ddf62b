import type { SiteWords } from '../site-words.ts';

/** Hindi. */
export const hi: SiteWords = {
  frame: {
    home: 'मुखपृष्ठ',
    corrections: 'सुधार',
    method: 'हम कैसे काम करते हैं',
    search: 'खोज',
    menu: 'साइट',
    languages: 'भाषाएँ',
    skip: 'सामग्री पर जाएँ',
    feeds: 'फ़ीड',
  },
  lists: {
    all: 'सभी तथ्य-जाँच',
    newest: 'नवीनतम',
    ratings: 'निष्कर्ष',
    claimants: 'किसने कहा',
    topics: 'विषय',
    places: 'स्थान',
    years: 'वर्ष',
    browse: 'देखें',
    checks: { one: '{n} तथ्य-जाँच', other: '{n} तथ्य-जाँच' },
    page: 'पृष्ठ {n}',
    pages: 'पृष्ठ',
    older: 'पुराने',
    newer: 'नए',
    none: 'यहाँ अभी कोई तथ्य-जाँच नहीं है।',
    withdrawn: 'वापस ली गई',
    record: 'अब तक का लेखा',
    notRandom: 'हम जो जाँचते हैं वह यादृच्छिक चुनाव नहीं है: ये संख्याएँ यह नहीं बतातीं कि कोई कितनी बार सही या ग़लत होता है।',
    howToRead: 'हमारे निष्कर्ष कैसे पढ़ें',
  },
  corrections: {
    heading: 'सुधार',
    intro: 'प्रकाशन के बाद हमने क्या बदला, नवीनतम पहले।',
    none: 'अब तक कुछ भी सुधारा नहीं गया।',
  },
  method: {
    heading: 'हम कैसे काम करते हैं',
    ratings: 'निष्कर्ष',
    onScale: 'सही से ग़लत तक',
    offScale: 'पैमाने से बाहर',
    policies: 'हमारी नीतियाँ',
  },
  notFound: {
    heading: 'यह पृष्ठ मौजूद नहीं है',
    text: 'हो सकता है पता ग़लत लिखा हो या पृष्ठ कहीं और चला गया हो।',
  },
  related: {
    sameClaimant: '{n} के और कथन',
    sameTopic: '{n} पर और',
  },
  versions: {
    heading: 'संस्करण',
    published: 'प्रकाशित',
    verdict: 'निष्कर्ष {was} से बदलकर {now} किया गया',
    changed: 'बदला गया',
    withdrawn: 'वापस लिया गया',
    again: 'फिर सार्वजनिक',
    by: '{n} द्वारा',
  },
};
