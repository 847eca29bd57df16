// Titles beside a name that tell a person's gender. Source: own.
import type { Gender } from '../entity';

const OF_MEN = 'Herr Herrn Mr Sir Lord Monsieur Señor Signor Don König Prinz Papst';
const OF_WOMEN = 'Frau Mrs Ms Miss Lady Dame Madame Señora Signora Donna Doña Königin Prinzessin';

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ...OF_MEN.split(' ').map((title) => [title, 'm'] as const),
  ...OF_WOMEN.split(' ').map((title) => [title, 'f'] as const),
]);

/** The gender that a title tells; undefined for other words. */
export function genderOfTitle(word: string): Gender | undefined {
  return TITLES.get(word);
}
