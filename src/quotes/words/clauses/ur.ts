import type { ClauseWords } from './clause-words.ts';

/** Urdu. Own compilation. */
export const ur: ClauseWords = {
  relatives: `جو جس جن جسے جنہیں جہاں جب`,
  conjunctions: `اور یا لیکن مگر کیونکہ تو کہ پھر جبکہ تاکہ چنانچہ`,
  contrasts: `لیکن مگر تاہم اگرچہ حالانکہ باوجود بلکہ`,
  correctives: `بلکہ`,
  without: `بغیر`,
  speech: `کہا کہنا کہتے کہتی بتایا بتاتے اعلان_کیا وضاحت_کی پوچھا لکھا جواب_دیا کے_مطابق`,
  limits: `صرف تک علاوہ سوائے اگر بشرطیکہ جب_تک محض`,
  universals: `تمام سب ہر ہمیشہ دونوں پورا پوری پورے مکمل`,
  subjects: `میں تم آپ وہ یہ ہم`,
  pronouns: `اس اسے ان انہیں انہوں مجھے ہمیں ہمارا ہماری ہمارے اپنا اپنی اپنے یہاں وہاں`,
  determiners: `یہ وہ اس ان ایک`,
};
