import type { ClauseWords } from './clause-words.ts';

/** Indonesian. Own compilation. */
export const id: ClauseWords = {
  relatives: `yang di_mana`,
  conjunctions: `dan atau tetapi tapi karena sebab ketika saat bahwa agar supaya maka lalu kemudian sehingga serta sedangkan`,
  contrasts: `tetapi tapi namun meskipun walaupun melainkan sedangkan kendati`,
  correctives: `melainkan tetapi`,
  without: `tanpa`,
  speech: `kata ujar katanya ujarnya mengatakan menyatakan menjelaskan menambahkan menegaskan menyebut tutur ucap jelas ungkap menurut mengumumkan bertanya menjawab menulis berkata`,
  limits: `hanya sampai hingga kecuali jika kalau apabila asalkan selama semata`,
  universals: `semua seluruh setiap tiap selalu kedua segala sepenuhnya`,
  subjects: `saya aku kamu anda dia ia kami kita mereka ini itu beliau`,
  pronouns: `nya tersebut sana sini situ dirinya sendiri`,
  determiners: `ini itu sebuah seorang para tersebut`,
};
