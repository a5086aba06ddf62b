/** Of a transcript: whose words follow, at the beginning of a line. */
const LABEL = new RegExp(
  [
    // `Minister Kroll:`, `Ada Kroll, Minister of Ports:`
    /(?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}|of|the|for|de|del|la|der|des|du|van|von|di)(?:[ \t](?:\p{Lu}[\p{L}\p{M}.'’-]{0,40}|of|the|for|de|del|la|der|des|du|van|von|di)){0,6}(?:[ \t]?\([^()\n]{1,60}\)|(?<=[ \t]\p{Lu}[\p{L}\p{M}.'’-]{0,40}),[ \t][^\n.,:!?]{3,60})?[ \t]?[:：](?=\s)/u,
    // `ADA KROLL (Lake Party).`
    /\p{Lu}{2,60}(?:[ -]\p{Lu}[\p{Lu}.'’]*){0,4}(?:\s?\([^()\n]{1,60}\))?[.:](?=\s)/u,
    // `Mme Ada Kroll, ministre des Ports.`, `M. le président.`
    /(?:MM?\.|Mmes?|Mlles?|Mr\.?|Mrs\.?|Ms\.?|Sr\.|Sra\.|On\.|Hon\.|Herr|Frau)[ \t](?:(?:le|la|el|il|the|der|die)[ \t]\p{Ll}[\p{L}-]{2,30}|\p{Lu}[\p{L}'’-]{0,40}(?:[ \t](?:\p{Lu}[\p{L}'’-]{0,40}|de|du|von|van|di)){0,4})(?:,[ \t][^\n.,:!?]{3,80}|[ \t]?\([^()\n]{1,60}\))?\.(?=\s)/u,
    // Question and answer; whoever presides; a surname with initials.
    /(?:[QAPRDVFM]|Pregunta|Respuesta|Pergunta|Resposta|Domanda|Risposta|Question|Réponse|Frage|Antwort|Головуючий|Головуюча|Председательствующий|Председатель|Przewodniczący|Marszałek|Předsedající|Presidente|Puhemies|Talmannen|De voorzitter|Le président|La présidente)\.(?=\s)/u,
    /\p{Lu}[\p{L}'’-]{2,30} \p{Lu}\.(?: ?\p{Lu}\.)?(?=\s\p{Lu})/u,
    // Without letter case, and the Japanese circle.
    /[\p{Lo}\p{M}]{1,10}(?: [\p{Lo}\p{M}]{1,10}){0,4}\s?[:：](?=\s|[\p{Lo}「“])/u,
    /[○◯●◎][^\n]{1,40}?(?=[\s\u3000]|$)/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);
/** Where such a line begins. */
const LINE = /\n\s{0,8}(?=\S)/gu;
/** Whatever stands before a colon at the beginning of a line: a label where it does so again. */
const BEFORE_COLON = /(?<=\n[^\S\n]{0,8})[\p{Lu}\p{Lo}][^\n:：]{1,80}[:：](?=\s|[\p{Lo}「“])/gu;
/** “First:”, in scripts without letter case, counts and names nobody. */
const COUNTS =
  /^(?:أولا|أولًا|ثانيا|ثانيًا|ثالثا|ثالثًا|رابعا|رابعًا|خامسا|خامسًا|اولا|نخست|اول|دوم|سوم|पहला|दूसरा|तीसरा|पहले|第.{1,2}|首先|其次|最后|最後|一|二|三|四|五)\s?[:：]$/u;
/** A turn of an interview, by its dash. */
const TURN = /(?<=\n[^\S\n]{0,8})[—–-][^\S\n]?[\p{L}\p{P}][^\n]{0,4000}/gu;
/** Beyond so many characters labels are no news. */
const FAR = 200_000;

/** Who speaks in a text that is a transcript. */
export interface Turns {
  /** What stands before a colon in several lines. */
  readonly recurring: ReadonlySet<string>;
  readonly hasLabels: boolean;
  /** Whether questions and answers begin with a dash. */
  readonly hasDashes: boolean;
}

/** Finds how a transcript tells its speakers; most texts are none. */
export function turnsOf(text: string): Turns {
  const start = `\n${text.slice(0, FAR)}`;
  const seen = new Set<string>();
  const recurring = new Set<string>();
  for (const [found] of start.matchAll(BEFORE_COLON)) {
    const label = withoutNumber(found);
    if (COUNTS.test(label)) continue;
    if (seen.has(label)) recurring.add(label);
    seen.add(label);
  }
  const labels = labelsIn(start);
  const turns = [...start.matchAll(TURN)].map(([turn]) => turn);
  return {
    recurring,
    hasLabels: labels.length > 1 || recurring.size > 1,
    hasDashes: turns.length > 1 && turns.some((turn) => /[?؟;]\s*$/u.test(turn)),
  };
}

/** Whether somebody else's turn begins in a stretch of a text, which has a line break. */
export function beginsTurn(turns: Turns, between: string): boolean {
  if (turns.hasDashes && /\n[^\S\n]{0,8}[—–-][^\S\n]?[\p{L}\p{P}]/u.test(between)) return true;
  if (!turns.hasLabels) return false;
  return (
    labelsIn(between).length > 0 ||
    [...between.matchAll(BEFORE_COLON)].some(([label]) => turns.recurring.has(withoutNumber(label)))
  );
}

/** `Sp. 52 ADA KROLL:`, where speeches are counted; `Section 52:` names nobody. */
function withoutNumber(label: string): string {
  return /\p{Lu}\p{L}{1,60}\W[^]{0,80}\p{Lu}\p{L}/u.test(label) ? label.replaceAll(/\d+/g, '0') : label;
}

/** The labels of a transcript, each but once. */
function labelsIn(text: string): readonly string[] {
  const labels: string[] = [];
  for (const line of text.matchAll(LINE)) {
    LABEL.lastIndex = line.index + line[0].length;
    const label = LABEL.exec(text);
    if (label !== null) labels.push(label[0].trim());
  }
  return [...new Set(labels)].filter((label) => !COUNTS.test(label));
}
