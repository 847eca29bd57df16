// Titles beside a name that tell a person's gender. Source: own.

const TITLES: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...['Herr', 'Herrn', 'Mr', 'Sir', 'Lord', 'König', 'Prinz', 'Papst'].map((title) => [title, 'm'] as const),
  ...['Frau', 'Mrs', 'Ms', 'Miss', 'Lady', 'Königin', 'Prinzessin'].map((title) => [title, 'f'] as const),
]);

/** The gender that a title tells; undefined for other words. */
export function genderOfTitle(word: string): 'f' | 'm' | undefined {
  return TITLES.get(word);
}
