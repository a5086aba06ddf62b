import type { WordLists } from './word-lists.ts';

/**
 * Hindi. Ratings: own compilation from the published scales of Hindi-language fact-checkers. Numbers: the published
 * rules of the Indian Aadhaar number and PAN, and the mobile ranges of the numbering plan.
 */
export const hi: WordLists = {
  ratings: [
    ['झूठ', 'झूठा', 'झूठी', 'झूठे', 'असत्य'],
    ['भ्रामक', 'गुमराह करने वाला', 'गुमराह करने वाली'],
    ['फर्जी', 'फ़र्जी', 'नकली'],
    ['गलत', 'ग़लत'],
    ['अफवाह', 'अफ़वाह', 'अफवाहें', 'अफ़वाहें'],
    ['निराधार', 'बेबुनियाद'],
    ['मनगढ़ंत', 'मनगढंत'],
    ['आधा सच', 'ज़्यादातर सच', 'ज़्यादातर झूठ'],
    ['अप्रमाणित', 'बिना सबूत'],
  ],
  placeholders: ['कोई नहीं', 'नहीं', 'लागू नहीं', 'अज्ञात', 'पता नहीं', 'गुमनाम', 'गोपनीय', 'बाद में', 'हाँ'],
  telephone: ['फोन', 'फ़ोन', 'फोन नंबर', 'फ़ोन नंबर', 'मोबाइल', 'मोबाइल नंबर', 'दूरभाष', 'व्हाट्सएप'],
  telephoneForms: ['[6-9]\\d{4}[ -]\\d{5}'],
  mailboxes: [],
  identityNumbers: [
    { name: 'an Indian Aadhaar number', form: '[2-9]\\d{3} \\d{4} \\d{4}', check: 'verhoeff' },
    {
      name: 'an Indian Aadhaar number',
      form: '[2-9]\\d{11}',
      check: 'verhoeff',
      announcedBy: ['aadhaar', 'aadhar', 'आधार'],
    },
    { name: 'an Indian tax number (PAN)', form: '[A-Z]{3}P[A-Z]\\d{4}[A-Z]' },
  ],
};
