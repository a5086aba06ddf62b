import type { Scale } from '../../model/index.ts';

/** The ratings of CORRECTIV.Faktencheck in Germany, as of October 2024. */
export const correctiv: Scale = {
  name: 'CORRECTIV.Faktencheck',
  source: 'https://correctiv.org/faktencheck/ueber-uns/2018/10/04/unsere-bewertungsskala/',
  best: 5,
  worst: 1,
  ratings: [
    {
      id: 'richtig',
      class: 'true',
      value: 5,
      label: { de: 'Richtig' },
      definition: { de: 'Was behauptet wird, stimmt.' },
    },
    {
      id: 'groesstenteils-richtig',
      class: 'mostly-true',
      value: 4,
      label: { de: 'Größtenteils richtig' },
      definition: { de: 'Der Kern stimmt; Fehler oder Lücken in Einzelheiten ändern nichts an ihm.' },
    },
    {
      id: 'teilweise-falsch',
      class: 'mixed',
      value: 3,
      label: { de: 'Teilweise falsch' },
      definition: { de: 'Richtiges und Falsches halten sich etwa die Waage.' },
    },
    {
      id: 'fehlender-kontext',
      class: 'misleading',
      value: 2,
      label: { de: 'Fehlender Kontext' },
      definition: { de: 'Es fehlt etwas, ohne das ein falscher Eindruck entsteht.' },
    },
    {
      id: 'groesstenteils-falsch',
      class: 'mostly-false',
      value: 2,
      label: { de: 'Größtenteils falsch' },
      definition: { de: 'Der Kern ist falsch; einzelne Angaben stimmen.' },
    },
    {
      id: 'falsch',
      class: 'false',
      value: 1,
      label: { de: 'Falsch' },
      definition: { de: 'Was behauptet wird, stimmt nicht.' },
    },
    {
      id: 'unbelegt',
      class: 'unproven',
      label: { de: 'Unbelegt' },
      definition: { de: 'Belege fehlen, dafür wie dagegen, oder sie reichen nicht aus.' },
    },
    {
      id: 'manipuliert',
      class: 'altered-media',
      label: { de: 'Manipuliert' },
      definition: { de: 'Bild, Video, Ton oder Zitat wurde so verändert, dass sich der Sinn geändert hat.' },
    },
  ],
};
