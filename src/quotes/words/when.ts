/** When, of all languages together: at the end of a sentence it says on what the rest depends. Own compilation. */
export const WHEN: string = `
  when whenever after before wenn bevor nachdem sobald wanneer als nadat voordat när då innan efter_att når før etter_at efter_at quand
  lorsque lorsqu' avant_que après_que cuando antes_de_que después_de_que quando prima_che dopo_che antes_que depois_que când înainte
  gdy kiedy zanim až když jakmile než когда пока после_того коли після_того перш_ніж όταν αφού πριν amikor mielőtt miután kun ennen_kuin
  sen_jälkeen عندما حين حينما بعد_أن قبل_أن وقتی هنگامی پس_از_آنکه جب जब जब_तक כאשר אחרי_ש ketika setelah sebelum khi sau_khi`;

/** Sole, the only one, of all languages together. Own compilation. */
export const SOLE: string = `
  sole solely mere merely einzige einzigen einziger einziges bloße bloßen alleinige alleinigen enige louter loutere enda ensam eneste
  ainoa ainoan ainoat ainoastaan pelkkä pelkän seul seule seuls seules unique único única únicos únicas solo sola solos solas mero mera
  meros meras sole soli unico unica unici uniche mero meri singur singura singurul jedyny jedyna jedyne jedynego jedynej jediný jediná
  jediné jediného jediné pouhý pouhá pouhé pouhých единственный единственная единственное единственные единственного единственной
  единый лишь єдиний єдина єдине єдині єдиного єдиної самі μόνος μόνη μόνο μοναδικός μοναδική egyetlen csupán yegâne biricik sadece
  الوحيد الوحيدة وحده وحدها تنها یگانه فقط केवल सिर्फ़ एकमात्र יחיד יחידה בלבד 仅 只 唯一 僅 のみ だけ 오직 단지 유일한
`;

/** Before, after, over, under, with, without, of all languages together: one is not put for another. Own compilation. */
export const RELATIONS: string = `
  before after over under above below with without since until vor nach über unter mit ohne seit bis voor na boven onder met zonder sinds
  tot före efter över under med utan sedan før efter over under med uden siden etter uten avant après sur sous avec sans depuis jusque
  antes después sobre bajo con sin desde hasta prima dopo sopra sotto con senza da fino antes depois sobre sob com sem desde até înainte
  după peste sub cu fără przed po nad pod z bez od do před po nad pod s bez od do до после над под с без от перед після над під з без від
  πριν μετά πάνω κάτω με χωρίς قبل بعد فوق تحت مع بدون پیش پس بالای زیر با बिना पहले बाद
`;
