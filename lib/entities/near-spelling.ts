// Idea: two words that differ by one letter (one more, one less, another one, two changed places) become equal when a
// letter is taken out of either. Each word is kept under all forms with a letter less, and looked up by its own.
// Cost: per word its length, which is capped. Source: symmetric deletion (Garbe, SymSpell).

/** Shorter words differ by a letter too often without being the same. */
const SHORTEST = 6;
const LONGEST = 40;
/** So many words of one form are kept: enough to see that there are several. */
const CROWD = 4;

type Kept = { readonly word: string; readonly group: number };

/** Words with the groups they stand for, found again where one letter is wrong. */
export class NearSpelling {
  /** By each form with a letter less. */
  private readonly kept = new Map<string, Kept[]>();
  private readonly find: (group: number) => number;

  /** `find` gives the group a number stands for after joins. */
  constructor(find: (group: number) => number) {
    this.find = find;
  }

  add(word: string, group: number): void {
    if (!isComparable(word)) return;
    for (const form of formsOf(word)) {
      const others = this.kept.get(form);
      if (others === undefined) this.kept.set(form, [{ word, group }]);
      else if (others.length < CROWD) others.push({ word, group });
    }
  }

  /**
   * The only group, but for `own`, with a word that differs by one letter; undefined when there is none or more than
   * one: where several names are that alike, none is a mistake.
   */
  near(word: string, own?: number): number | undefined {
    if (!isComparable(word)) return undefined;
    const groups = new Set<number>();
    for (const form of formsOf(word)) {
      for (const kept of this.kept.get(form) ?? []) {
        const group = this.find(kept.group);
        if (group !== own && isNear(kept.word, word)) groups.add(group);
      }
    }
    const [only] = groups;
    return groups.size === 1 ? only : undefined;
  }
}

/** Whether two words are equal but for one letter, or two that changed places; the first letter is the same. */
export function isNear(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.abs(a.length - b.length) > 1) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  if (long.length > short.length) return long.slice(at + 1) === short.slice(at);
  if (long.slice(at + 1) === short.slice(at + 1)) return true;
  return (
    long[at] === short[at + 1] && long[at + 1] === short[at] && long.slice(at + 2) === short.slice(at + 2)
  );
}

function isComparable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && !/\p{N}/u.test(word);
}

function formsOf(word: string): Set<string> {
  const forms = new Set([word]);
  for (let at = 1; at < word.length; at += 1) forms.add(word.slice(0, at) + word.slice(at + 1));
  return forms;
}
