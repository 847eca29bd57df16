import type { Candidate } from '../grammar/candidate';
import type { Grammar } from '../grammar/grammar';
import type { Word } from '../reading/word';
import { findCompany } from './company';
import { findEnglishInstitution, findForeignStart } from './english-institution';
import { findInstitution } from './institution';
import { findListed } from './listed';
import { findBracketed, findCapitals, findClub, findSite } from './shapes';

type Finder = (words: readonly Word[], at: number, grammar: Grammar) => Candidate | undefined;

const SHARED: readonly Finder[] = [
  findListed,
  findCompany,
  findEnglishInstitution,
  findForeignStart,
  findClub,
  findSite,
  findCapitals,
];
const GERMAN: readonly Finder[] = [...SHARED, findInstitution];

/** Adds every reading as an organization that starts, ends or has its head at a word. */
export function addOrganizationsAt(
  words: readonly Word[],
  at: number,
  grammar: Grammar,
  found: Candidate[],
): void {
  const kind = words[at]?.kind;
  if (kind === 'mark' || kind === undefined) return;
  for (const find of grammar.language === 'de' ? GERMAN : SHARED) {
    const candidate = find(words, at, grammar);
    if (candidate === undefined) continue;
    found.push(candidate);
    const bracketed =
      candidate.kind === 'organization' && candidate.to > at ? findBracketed(words, candidate.to) : undefined;
    if (bracketed !== undefined) found.push(bracketed);
  }
}
