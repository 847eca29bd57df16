// Nouns that with a land or a place name one particular institution, as data: each row with an example.

/**
 * land: behind an adjective of a land ("die israelischen Streitkräfte") · town: behind one of a town ("Jenaer Polizei") ·
 * owner: before a land in the genitive ("Regierung der Türkei") · seat: before "in" or "von" and a place
 * ("Polizei in Bonn").
 */
export type HeadUse = 'land' | 'town' | 'owner' | 'seat';

export type InstitutionHead = {
  readonly heads: readonly string[];
  readonly uses: readonly HeadUse[];
  /** Also as the last part of a compound: "Justizministerium". */
  readonly isTail: boolean;
  /** There are so many mentions in passing that one alone, in the genitive or dative, says little. */
  readonly isCommon: boolean;
  readonly example: string;
};

type Traits = Partial<Pick<InstitutionHead, 'isTail' | 'isCommon'>>;

const row = (heads: string, uses: string, example: string, traits: Traits = {}): InstitutionHead => ({
  heads: heads.split(' '),
  uses: uses.split(' ') as HeadUse[],
  isTail: false,
  isCommon: false,
  example,
  ...traits,
});

export const INSTITUTION_HEADS: readonly InstitutionHead[] = [
  row('regierung', 'land town owner seat', 'die türkische Regierung', { isTail: true, isCommon: true }),
  row('ministerium', 'land town owner seat', 'das polnische Justizministerium', { isTail: true }),
  row('staatsanwaltschaft', 'land town seat', 'die iranische Staatsanwaltschaft', { isTail: true }),
  row('polizei', 'town seat', 'die Jenaer Polizei', { isTail: true }),
  row('parlament kabinett', 'land town owner', 'das lettische Parlament', { isCommon: true }),
  row('streitkräfte streitkräften', 'land owner', 'die israelischen Streitkräfte'),
  row('luftwaffe marine', 'land', 'die norwegische Marine'),
  row('wahlkommission', 'land', 'die georgische Wahlkommission'),
  row('feuerwehr stadtverwaltung stadtrat', 'town', 'die Bonner Feuerwehr'),
  row('landgericht amtsgericht verwaltungsgericht', 'town', 'das Kölner Landgericht', { isTail: true }),
];

const rows: ReadonlyMap<string, InstitutionHead> = new Map(
  INSTITUTION_HEADS.flatMap((each) => each.heads.map((head) => [head, each] as const)),
);
const tails = INSTITUTION_HEADS.filter(({ isTail }) => isTail).flatMap(({ heads }) => heads);
const LONGEST = 60;

/** The row a word is a head of, cases aside; nothing for other words and words in small letters. */
export function findInstitutionHead(word: string): InstitutionHead | undefined {
  if (word.length > LONGEST || !/^\p{Lu}/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  for (const form of lower.endsWith('s') ? [lower.slice(0, -1), lower.slice(0, -2)] : [lower]) {
    const own = rows.get(form);
    if (own !== undefined) return own;
    const tail = tails.find((end) => form.endsWith(end));
    if (tail !== undefined) return rows.get(tail);
  }
  return undefined;
}
