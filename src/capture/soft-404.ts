/** What pages say that are not there, in the languages of the word lists. */
const SAYINGS =
  /\b(?:404|page not found|not be found|no longer (?:exists?|available)|does(?: not|n.t) exist|p[aá]gina no encontrada|no existe|page (?:introuvable|non trouv[eé]e)|n.existe (?:pas|plus)|seite (?:wurde )?nicht gefunden|pagina (?:niet gevonden|bestaat niet)|p[aá]gina n[aã]o encontrada)\b|页面不存在|找不到|頁面不存在|الصفحة غير موجودة|صفحه (?:مورد نظر )?(?:یافت|پیدا) نشد|पृष्ठ नहीं मिला|पेज नहीं मिला/iu;

/** A page that is no longer than this and says that it is not there is not there. In characters. */
const SHORT = 1500;

/**
 * Whether a page that answers as if all were well is not the page: it says so at its head, or in few words, or a deep
 * address has led to the front of the site.
 */
export function isSoft404(text: string, asked: URL, final: URL): boolean {
  const isFront = final.pathname === '/' && final.search === '';
  if (isFront && asked.pathname.length > 1 && asked.href !== final.href) return true;
  const head = text.slice(0, 200);
  return SAYINGS.test(head) || (text.length < SHORT && SAYINGS.test(text));
}
