import type { BlockKind } from '../article';
import { isCueVerb } from '../quotations/cues';
import type { Span } from '../text/span';

/** What keeps a sentence out of a summary; undefined when nothing does. */
export type Fault = 'heading' | 'fragment' | 'question' | 'dangling' | 'half-quotation';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words that point back to a sentence the summary may not hold. */
const POINTING_BACK =
  words(`er sie es ihm ihr ihnen ihn sein seine seinen seinem seiner ihre ihren ihrem ihrer dies
  dieser diese dieses diesen diesem jener jene jenes beide beiden dessen deren derselbe dieselbe dasselbe solche solches
  he she it they him her his their its them this these those such both`);
/** Words that go on from the sentence before; such a sentence can stand alone, but a better one is preferred. */
const GOING_ON =
  words(`aber doch denn dennoch trotzdem allerdings jedoch auch zudem außerdem dazu dabei damit daher darum
  deshalb deswegen dafür dagegen daraufhin danach davor davon dann so also stattdessen zugleich gleichzeitig hingegen
  dort hier schließlich nun weiter ebenso somit und oder sondern but and however so instead meanwhile also then there
  still yet thus therefore moreover furthermore besides nevertheless otherwise or nor here`);
/** "Das ist …", "That is …" point back; "Das Land …", "That night …" do not. */
const POINTING_BEFORE_VERB = words('das der die that');
const VERBS_AFTER_POINTING =
  words(`ist sei war wäre wird werde wurde hat habe hatte kann könne könnte soll solle sollte
  muss müsse will wolle darf geht gehe gilt gelte heißt hieß bedeutet bedeute sagte sagt teilte erklärte zeigt zeige
  macht mache führt führe liegt liege sind seien waren werden haben hatten können sollen müssen würde würden ging
  ergab ergibt zeigte beschloss beschlossen entschied gelang geschah passierte führte brachte bringt
  reicht reiche berichtet berichtete meldet meldete steht stehe gab gibt kam kommt is was has had will would can could
  means makes made includes comes came may might should said says does did`);
const SENTENCE_END = /[.!…]["'”“’»«›‹)\]]*$/;
const WORD = /\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-'’]\p{L}+)*/gu;
const MIN_WORDS = 5;

/** The fault of a sentence in a block of the given kind; `isCut` when quote marks open or close outside of it. */
export function findFault(
  text: string,
  sentence: Span,
  kind: BlockKind | undefined,
  isCut: boolean,
): Fault | undefined {
  if (kind === 'heading') return 'heading';
  const words = text.slice(sentence.start, sentence.end);
  if (/\?["'”“’»«)\]]*$/.test(words)) return 'question';
  if (!SENTENCE_END.test(words)) return 'fragment';
  if (isCut) return 'half-quotation';
  const [first = '', second = '', ...others] = words.toLowerCase().match(WORD) ?? [];
  if (others.length + 2 < MIN_WORDS) return 'fragment';
  const isVerbNext = VERBS_AFTER_POINTING.has(second) || isCueVerb(second);
  const isPointing = POINTING_BEFORE_VERB.has(first) && isVerbNext;
  return isPointing || POINTING_BACK.has(first) ? 'dangling' : undefined;
}

/** Whether a sentence begins with a word that goes on from the one before. */
export function isGoingOn(text: string, sentence: Span): boolean {
  const first = /[\p{L}\p{M}]+/u.exec(text.slice(sentence.start, sentence.end))?.[0] ?? '';
  return GOING_ON.has(first.toLowerCase());
}
