// Idea: what the model leaves out of institutions that are described rather than named is added by few rules: a head
// noun ("Regierung", "Polizei") with the adjective of a land or town before it, or with its land or seat behind it.
// Heads that are often mentioned in passing count where they act: as subject, beside a verb of saying, or repeatedly.
// Cost: linear in the tokens. Source: own; uses of the heads chosen on German Wikinews and news pages.
import type { NamedSpan } from '../mention';
import type { NameLists } from '../tagger/name-lists';
import type { TaggedName, TaggedText } from '../tagger/tagger';
import { findPhrase, type InstitutionPhrase } from './find-phrase';

const SCORE = 0.6;

/** The names with the institutions found outside them, by place; a bare head gives way to the phrase around it. */
export function addInstitutions(
  text: string,
  tagged: TaggedText,
  names: NamedSpan[],
  lists: NameLists,
): NamedSpan[] {
  const counts = new Map<string, number>();
  const phrases: (NamedSpan & InstitutionPhrase)[] = [];
  for (const [number, tokensAndForms] of tagged.sentences.entries()) {
    const { tokens } = tokensAndForms;
    const taken = takenBy(tokens.length, tagged.names[number] ?? []);
    const sentence = { ...tokensAndForms, text, taken };
    for (let at = 0; at < tokens.length; at += 1) {
      const phrase = findPhrase(sentence, at, lists);
      const start = tokens[phrase?.from ?? -1]?.start;
      const end = tokens[(phrase?.to ?? 0) - 1]?.end;
      if (phrase === undefined || start === undefined || end === undefined) continue;
      counts.set(phrase.key, (counts.get(phrase.key) ?? 0) + 1);
      phrases.push({ ...phrase, start, end, kind: 'organization', score: SCORE });
    }
  }
  const sure = phrases.filter(({ key, isSure }) => isSure || (counts.get(key) ?? 0) > 1);
  return sure.length === 0 ? names : joinNames(names, withoutOverlap(sure));
}

/** Of two that share a word ("Regierung der | Kölner | Polizei") the later one, which the word belongs to. */
function withoutOverlap(phrases: readonly NamedSpan[]): NamedSpan[] {
  return phrases.filter(({ end }, at) => (phrases[at + 1]?.start ?? end) >= end);
}

/** The name that covers each token. */
function takenBy(length: number, names: readonly TaggedName[]): (TaggedName | undefined)[] {
  const taken = new Array<TaggedName | undefined>(length).fill(undefined);
  for (const name of names) taken.fill(name, name.from, name.to);
  return taken;
}

/** Both in order: a name inside a phrase goes, unless it is as long; then the phrase does. */
function joinNames(names: readonly NamedSpan[], phrases: readonly NamedSpan[]): NamedSpan[] {
  const joined: NamedSpan[] = [];
  let next = 0;
  for (const { start, end, kind, score, reason } of phrases) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) joined.push(names[next++] as NamedSpan);
    const inside: NamedSpan[] = [];
    for (let at = next; (names[at]?.start ?? end) < end; at += 1) inside.push(names[at] as NamedSpan);
    next += inside.length;
    const isShorter = inside.every((name) => name.part !== true && name.end - name.start < end - start);
    if (isShorter) joined.push({ start, end, kind, score, reason });
    else joined.push(...inside);
  }
  return [...joined, ...names.slice(next)];
}
