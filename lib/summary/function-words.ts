import { setOf } from '../text/set-of';

/** German words that carry grammar rather than matter, folded to lower case. */
export const GERMAN_FUNCTION_WORDS =
  setOf(`der die das den dem des ein eine einen einem einer eines und oder aber doch
  sondern denn ich du er sie es wir ihr mich dich ihn uns euch ihm ihnen sich mein dein sein seine seinen seinem seiner
  ihre ihren ihrem ihrer unser in im an am auf aus bei beim mit nach seit von vom vor zu zum zur über unter durch für
  gegen ohne um bis zwischen während wegen trotz ist sind war waren wird werden wurde wurden worden hat haben hatte
  hatten habe sei seien wäre wären kann können könnte könnten konnte soll sollen sollte sollten will wollen wollte muss
  müssen musste darf dürfen nicht kein keine keinen nur auch noch schon sehr so wie als wenn weil dass ob da dann hier
  dort mehr viel man was wer wo diese dieser dieses diesem diesen jede jeder jedes alle allem allen aller alles andere
  anderen bereits jetzt nun etwa rund zudem dabei damit dazu davon immer wieder zwei drei einige welche sagte sagt`);

/** English words that carry grammar rather than matter, lower case. */
export const ENGLISH_FUNCTION_WORDS =
  setOf(`the a an and or but nor so yet of in on at by for with from to into onto
  over under about against between through during before after above below up down out off again further then once i you
  he she it we they me him her us them my your his its our their this that these those is are was were be been being am
  has have had having do does did doing will would shall should can could may might must not no only own same too very
  just as if because while until than when where why how all any both each few more most other some such who whom which
  what there here also said says new one two s t`);

/** The function words of a language; those of German and English together where it is another. */
export function functionWordsOf(language: string): ReadonlySet<string> {
  if (language === 'de') return GERMAN_FUNCTION_WORDS;
  return language === 'en' ? ENGLISH_FUNCTION_WORDS : BOTH;
}

const BOTH = new Set([...GERMAN_FUNCTION_WORDS, ...ENGLISH_FUNCTION_WORDS]);
