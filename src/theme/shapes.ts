/** Drawings for the 24 × 24 box, by what they stand for; a shape tells what colour tells, to those who cannot see colour. */
export const SHAPES: Readonly<Record<string, string>> = {
  true: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7 12.5l3.5 3.5L17 9',
  'mostly-true': 'M12 2a10 10 0 1 0 0 20M7 12.5l3.5 3.5L17 9M16 20.5l.1 0M20 17l.1 0M22 12l.1 0',
  mixed: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM12 2v20M12 7h-5M12 12h-7M12 17h-5',
  misleading: 'M12 3 22.5 21h-21ZM12 9.5v5.5M12 18v.1',
  'mostly-false': 'M12 2a10 10 0 1 0 0 20M8 8l8 8M16 8l-8 8M16 20.5l.1 0M20 17l.1 0M22 12l.1 0',
  false: 'M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9ZM8 8l8 8M16 8l-8 8',
  unproven: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM9 9.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.1',
  satire: 'M3 4h18v8a9 9 0 0 1-18 0ZM8 9v1M16 9v1M8 14c2 3 6 3 8 0',
  'altered-media': 'M3 3h12v12H3ZM9 9h12v12H9Z',
  'not-checkable': 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM5 5l14 14',
  upheld: 'M4 12.5l5.5 5.5L20 6.5',
  rebutted: 'M5 5l14 14M19 5L5 19',
  'finding-mixed': 'M4 9c3-4 5-4 8 0s5 4 8 0M4 16c3-4 5-4 8 0s5 4 8 0',
  'finding-unproven': 'M8 9a4 4 0 1 1 6 3.4c-1.4.8-2 1.6-2 3.1M12 19.5v.1',
  rebuts: 'M5 5l14 14M19 5L5 19',
  supports: 'M4 12.5l5.5 5.5L20 6.5',
  context: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
  'quotation-exact': 'M4 12.5l5.5 5.5L20 6.5',
  'quotation-edited': 'M8 4H4v16h4M16 4h4v16h-4M9 12.5l2 2 4-5',
  'quotation-altered': 'M5 5l14 14M19 5L5 19',
  'quotation-absent': 'M5 5l14 14M19 5L5 19',
  'quotation-unchecked': 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12Z',
};

/** The colour of a rating's badge by class, if the scale names none. */
export const CLASS_COLOURS: Readonly<Record<string, string>> = {
  true: '#1b6e3c',
  'mostly-true': '#4d7c0f',
  mixed: '#8a6100',
  misleading: '#a84300',
  'mostly-false': '#b02a1c',
  false: '#a3161f',
  unproven: '#5b6470',
  satire: '#5b4b8a',
  'altered-media': '#8a1c5f',
  'not-checkable': '#5b6470',
};
