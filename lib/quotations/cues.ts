import type { Span } from '../text/span';
import type { Token } from '../text/tokenize';
import { GERMAN_CUES } from './cues-de';
import { ENGLISH_CUES } from './cues-en';

/** How a cue names its speaker: a verb has a subject, `so Rutte` and `laut Rutte` are followed by the name. */
export type CueKind = 'verb' | 'before-name' | 'after-name';

/** A word that reports speech, at its place among the tokens of a stretch of text. */
export type Cue = Span & { readonly kind: CueKind; readonly index: number; readonly lemma: string };

type VerbForm = { readonly lemma: string; readonly particle?: string };

const FRAMES: readonly (readonly [form: string, kind: CueKind, example: string])[] = [
  ['so', 'before-name', '„Das reicht nicht“, so Baerbock.'],
  ['laut', 'before-name', 'Laut Rutte ist das „ein guter Anfang für alle Seiten“.'],
  ['zufolge', 'after-name', 'Rutte zufolge ist das „ein guter Anfang für alle Seiten“.'],
];
/** How far a particle may stand behind its verb, in tokens. */
const PARTICLE_REACH = 25;

/** The cues among the tokens of a sentence (quoted words left out), in order. */
export function findCues(tokens: readonly Token[], language: string): Cue[] {
  const verbs = language === 'en' ? ENGLISH : GERMAN;
  const cues: Cue[] = [];
  tokens.forEach((token, index) => {
    const { start, end, text } = token;
    const frame = language === 'en' ? findEnglishFrame(tokens, index) : findFrame(tokens, index);
    if (frame !== undefined) {
      cues.push({ start, end, index, kind: frame, lemma: text.toLowerCase() });
      return;
    }
    const forms = verbs.get(text)?.filter(({ particle }) => hasParticle(tokens, index, particle));
    const form = forms?.find(({ particle }) => particle !== undefined) ?? forms?.[0];
    if (form !== undefined) cues.push({ start, end, index, kind: 'verb', lemma: form.lemma });
  });
  return cues;
}

/** Whether a word is a form of a verb that reports speech ("sagte", "kündigte", "said"). */
export function isCueVerb(word: string): boolean {
  return GERMAN.has(word) || ENGLISH.has(word);
}

function hasParticle(tokens: readonly Token[], index: number, particle: string | undefined): boolean {
  if (particle === undefined) return true;
  const reach = tokens.slice(0, index + PARTICLE_REACH);
  // It closes its clause: what goes on behind it is a preposition ("rief eine Frau aus der Menge").
  return reach.some(({ text }, place) => place > index && text === particle && isClauseEnd(reach[place + 1]));
}

function isClauseEnd(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || /^(?:und|oder|dass)$/.test(next.text);
}

/** `so` is a cue only where a clause could begin: after a mark or at the very start. */
function findFrame(tokens: readonly Token[], index: number): CueKind | undefined {
  const word = tokens[index]?.text.toLowerCase();
  const kind = FRAMES.find(([form]) => form === word)?.[1];
  if (word !== 'so') return kind;
  const before = tokens[index - 1];
  return before === undefined || before.text === ',' ? kind : undefined;
}

function findEnglishFrame(tokens: readonly Token[], index: number): CueKind | undefined {
  const isTo = tokens[index]?.text === 'to' && tokens[index - 1]?.text.toLowerCase() === 'according';
  return isTo ? 'before-name' : undefined;
}

function readVerbs(rows: string): ReadonlyMap<string, readonly VerbForm[]> {
  const verbs = new Map<string, VerbForm[]>();
  const add = (form: string, verb: VerbForm) => verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  for (const row of rows.trim().split('\n')) {
    const [lemma = '', whole = '', apart = ''] = row.split('|').map((cell) => cell.trim());
    const [particle = '', forms = ''] = apart.split(':').map((cell) => cell.trim());
    // The plural of the present reads like the infinitive: "Critics say", "sagen Fachleute".
    for (const form of [lemma, ...whole.split(' ')].filter(Boolean)) add(form, { lemma });
    if (particle === '') continue;
    for (const form of [lemma.slice(particle.length), ...forms.split(' ')]) add(form, { lemma, particle });
  }
  return verbs;
}

const GERMAN = readVerbs(GERMAN_CUES);
const ENGLISH = readVerbs(ENGLISH_CUES);
