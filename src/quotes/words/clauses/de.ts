import type { ClauseWords } from './clause-words.ts';

/** German. Own compilation. */
export const de: ClauseWords = {
  relatives: `der die das den dem deren dessen denen welcher welche welches welchen welchem wer was wo woran womit wofür wodurch worüber worauf`,
  conjunctions: `und oder aber denn sondern weil da während obwohl nachdem bevor als dass daß damit deshalb daher darum dann doch sowie außerdem zudem dennoch trotzdem jedoch`,
  contrasts: `aber sondern doch jedoch obwohl obgleich wenngleich trotz trotzdem dennoch allerdings während wohingegen`,
  correctives: `sondern`,
  without: `ohne`,
  speech: `sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte berichtet berichtete berichteten teilte mitgeteilt heißt hieß meinte ergänzt ergänzte fügte antwortet antwortete fragt fragte schreibt schrieb kündigte ankündigte kommentiert kommentierte räumt räumte warnt warnte versichert versicherte bestätigt bestätigte äußerte erläutert erläuterte laut zufolge nach_angaben behauptet behauptete sagen mahnt mahnte erinnert erinnerte berichten erzählt erzählte fuhr_fort`,
  limits: `nur bis falls wenn sofern außer ausgenommen lediglich ausschließlich solange soweit es_sei_denn vorbehaltlich erst ob mit_ausnahme bloß`,
  universals: `alle allen aller alles jeder jede jedes jeden jedem immer sämtliche sämtlicher beide beiden ganze ganzen gesamte gesamten völlig vollständig stets`,
  subjects: `ich du er sie es wir ihr man dies das`,
  pronouns: `mich mir dich dir ihn ihm ihnen uns euch sich sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren unserem mein meine dein deine dieser diese dieses diesen diesem jene jener jenes dort hier da dessen deren derselbe dieselbe dasselbe selbst`,
  determiners: `der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem unser unsere unseren unserem ihr ihre ihren ihrem sein seine seinen seinem mein meine`,
};
