import { luminance } from '../../theme/luminance.ts';
import type { ColourName, ProjectSettings, Shade } from '../../model/index.ts';

/** The usual colours on light and on dark screens, as the style sheet has them; a test holds both to each other. */
export const USUAL: Readonly<Record<ColourName, { readonly light: string; readonly dark: string }>> = {
  ink: { light: '#17191d', dark: '#ebe9e4' },
  soft: { light: '#555b64', dark: '#a9adb4' },
  paper: { light: '#ffffff', dark: '#141518' },
  tint: { light: '#f6f5f1', dark: '#1d1f23' },
  line: { light: '#d9dbde', dark: '#363a40' },
  link: { light: '#164f8f', dark: '#9cc4f5' },
  mark: { light: '#fbefc4', dark: '#453a13' },
};

/** The custom properties by which a publisher's colours and typefaces take the place of the usual ones. */
export function coloursCss({ site }: ProjectSettings): string {
  const { colours = {}, fonts = {} } = site ?? {};
  const names = Object.keys(USUAL).filter(isColourName);
  const all = (screen: 'light' | 'dark'): string =>
    names
      .flatMap((name) => {
        const colour = on(colours[name], screen);
        return colour === undefined ? [] : [`--${name}:${colour}`];
      })
      .join(';');
  const faces = [
    ...(fonts.text === undefined ? [] : [`--serif:${faceList(fonts.text)}`]),
    ...(fonts.labels === undefined ? [] : [`--sans:${faceList(fonts.labels)}`]),
  ];
  const [light, dark] = [all('light'), all('dark')];
  // Paper is white, and its ink black.
  return [
    faces.length === 0 ? '' : `:root{${faces.join(';')}}`,
    light === '' ? '' : `@media screen{:root{${light}}}`,
    dark === '' ? '' : `@media screen and (prefers-color-scheme:dark){:root{${dark}}}`,
  ].join('');
}

/** Every colour of a site on one kind of screen, as `#rrggbb`. */
export function coloursOn(
  { site }: Pick<ProjectSettings, 'site'>,
  screen: 'light' | 'dark',
): Readonly<Record<ColourName, string>> {
  const { colours = {} } = site ?? {};
  const of = (name: ColourName): string => on(colours[name], screen) ?? USUAL[name][screen];
  return {
    ink: of('ink'),
    soft: of('soft'),
    paper: of('paper'),
    tint: of('tint'),
    line: of('line'),
    link: of('link'),
    mark: of('mark'),
  };
}

/** Texts that could hardly be read in a publisher's colours, each as a sentence; WCAG 2.2 asks for a contrast of 4.5. */
export function faintTexts(settings: ProjectSettings): readonly string[] {
  const texts: readonly ColourName[] = ['ink', 'soft', 'link'];
  const grounds: readonly ColourName[] = ['paper', 'tint'];
  const pairs = [
    ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
    ['ink', 'mark'] as const,
  ];
  return (['light', 'dark'] as const).flatMap((screen) => {
    const of = coloursOn(settings, screen);
    return pairs.flatMap(([text, ground]) => {
      const found = contrast(of[text], of[ground]);
      if (found >= 4.5) return [];
      return [
        `\`site.colours\`: on ${screen} screens, \`${text}\` on \`${ground}\` has a contrast of ${found.toFixed(1)}; 4.5 or more can be read.`,
      ];
    });
  });
}

/** A single colour is one for light screens: what reads well on white does not on black. */
function on(shade: Shade | undefined, screen: 'light' | 'dark'): string | undefined {
  if (shade === undefined) return undefined;
  if (typeof shade === 'string') return screen === 'light' ? shade.toLowerCase() : undefined;
  return shade[screen].toLowerCase();
}

function isColourName(name: string): name is ColourName {
  return Object.hasOwn(USUAL, name);
}

/** Names with spaces are put in quotes; general names must not be. */
function faceList(text: string): string {
  return text
    .split(',')
    .map((face) => face.trim().replaceAll(/\s+/g, ' '))
    .filter((face) => face !== '')
    .map((face) => (/^[a-zA-Z-]+$/.test(face) ? face : `"${face}"`))
    .join(',');
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
