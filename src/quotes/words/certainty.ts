import type { GuardedLanguage } from './guard-words.ts';

/**
 * Certainly, undoubtedly, in any case, finally: a bracket may not make sure what the text leaves open. Written as the guarded
 * words are. Own compilation.
 */
export const CERTAINTY: Readonly<Record<GuardedLanguage, string>> = {
  en: `certainly undoubtedly definitely surely undeniably unquestionably indisputably clearly obviously in_any_case in_any_event no_matter_what without_doubt without_question no_doubt guaranteed for_certain for_sure inevitably unconditionally proven`,
  de: `sicher sicherlich gewiss zweifellos zweifelsohne unzweifelhaft bestimmt definitiv jedenfalls auf_jeden_fall in_jedem_fall ohne_zweifel garantiert unbedingt zwangsläufig bedingungslos nachweislich`,
  nl: `zeker ongetwijfeld beslist stellig vast_en_zeker in_elk_geval in_ieder_geval hoe_dan_ook zonder_twijfel gegarandeerd onvermijdelijk onvoorwaardelijk definitief`,
  sv: `säkert säkerligen otvivelaktigt utan_tvekan utan_tvivel definitivt garanterat i_alla_fall under_alla_omständigheter ofrånkomligen bevisligen`,
  da: `sikkert afgjort utvivlsomt uden_tvivl bestemt definitivt garanteret under_alle_omstændigheder i_alle_tilfælde uundgåeligt beviseligt`,
  nb: `sikkert utvilsomt uten_tvil bestemt definitivt garantert uansett under_alle_omstendigheter i_alle_tilfeller uunngåelig beviselig`,
  fr: `certainement certes assurément sûrement indubitablement incontestablement sans_doute sans_aucun_doute à_coup_sûr en_tout_cas dans_tous_les_cas quoi_qu'il_arrive évidemment forcément inévitablement définitivement`,
  es: `ciertamente seguramente sin_duda indudablemente definitivamente desde_luego en_todo_caso en_cualquier_caso pase_lo_que_pase con_seguridad con_certeza inevitablemente evidentemente`,
  it: `certamente sicuramente senza_dubbio indubbiamente senz'altro di_certo di_sicuro in_ogni_caso comunque_vada inevitabilmente definitivamente incondizionatamente`,
  pt: `certamente seguramente sem_dúvida indubitavelmente definitivamente com_certeza de_certeza em_todo_o_caso em_qualquer_caso inevitavelmente incondicionalmente`,
  ro: `cu_siguranță sigur fără_îndoială neîndoielnic indiscutabil categoric în_orice_caz oricum inevitabil`,
  pl: `na_pewno z_pewnością niewątpliwie bez_wątpienia bezsprzecznie bezwarunkowo w_każdym_razie tak_czy_inaczej niechybnie`,
  cs: `určitě jistě bezpochyby nepochybně rozhodně zaručeně v_každém_případě tak_či_onak bezpodmínečně nevyhnutelně`,
  ru: `безусловно несомненно конечно наверняка точно бесспорно обязательно в_любом_случае непременно без_сомнения вне_сомнения определённо безоговорочно`,
  uk: `безумовно безперечно звичайно напевно точно неодмінно обов'язково у_будь-якому_разі в_будь-якому_разі без_сумніву поза_сумнівом безсумнівно`,
  el: `σίγουρα βεβαίως ασφαλώς αναμφίβολα οπωσδήποτε χωρίς_αμφιβολία σε_κάθε_περίπτωση`,
  hu: `biztosan bizonyosan kétségtelenül kétségkívül mindenképpen feltétlenül természetesen minden_esetben`,
  fi: `varmasti epäilemättä ehdottomasti kiistatta varmaan joka_tapauksessa taatusti väistämättä`,
  tr: `kesinlikle kuşkusuz şüphesiz mutlaka elbette muhakkak her_hâlükârda her_halükarda her_durumda koşulsuz`,
  ar: `بالتأكيد حتما حتمًا قطعا قطعًا بلا_شك دون_شك لا_شك يقينا يقينًا في_كل_الأحوال في_جميع_الأحوال على_أي_حال بالضرورة`,
  fa: `حتماً حتما قطعاً قطعا مسلماً مسلما بی‌شک بی‌گمان بدون_شک یقیناً یقینا به_هر_حال در_هر_صورت بی‌تردید`,
  ur: `یقیناً یقینا بلاشبہ بے_شک ضرور لازماً ہر_حال_میں`,
  he: `בוודאי בהחלט ללא_ספק בלי_ספק ודאי בכל_מקרה לבטח`,
  hi: `निश्चित निश्चय ज़रूर जरूर अवश्य बेशक निस्संदेह निःसंदेह हर_हाल_में किसी_भी_हाल_में पक्का यक़ीनन`,
  bn: `নিশ্চয়ই অবশ্যই নিশ্চিতভাবে নিঃসন্দেহে যে_কোনো_অবস্থায়`,
  th: `แน่นอน อย่างแน่นอน โดยไม่ต้องสงสัย ไม่ว่าอย่างไร`,
  vi: `chắc_chắn nhất_định không_nghi_ngờ dù_thế_nào`,
  id: `pasti tentu tentunya niscaya tanpa_ragu bagaimanapun`,
  ja: `必ず 確かに 間違いなく 絶対に もちろん いずれにせよ 疑いなく 確実に`,
  zh: `无论 肯定 一定 必定 必然 毫无疑问 绝对 必将 無論 毫無疑問 絕對`,
  ko: `반드시 틀림없이 확실히 분명히 물론 어쨌든 무조건`,
};
