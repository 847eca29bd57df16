// Idea: a verb of saying without a clause that says what: "X warnt vor Y", "X fordert Y". The whole sentence is the
// quotation. Source: own.
import { type Draft, spanOfWords } from './draft';
import { type Cue, spanOfCue } from './find-cues';
import { isNobody } from './said-clauses';
import { findSubject } from './subject';
import type { Unit } from './unit';

/**
 * Verbs that by themselves say that something was said, each with an example. Praise, blame, plans and deeds told by the
 * reporter (loben, kritisieren, planen, beschließen) are as often no reports of words, and are left out.
 */
const REPORTING: ReadonlyMap<string, string> = new Map([
  ['fordern', 'Der Verband fordert mehr Geld.'],
  ['berichten', 'Anwohner berichteten von lautem Knallen.'],
  ['sprechen', 'Der Trainer sprach von einem Rückschlag.'],
  ['ankündigen', 'Die Stadt kündigte neue Regeln an.'],
  ['warnen', 'Forscher warnen vor dem Pilz.'],
  ['vorwerfen', 'Die Opposition wirft ihm Untätigkeit vor.'],
  ['beziffern', 'Der Konzern bezifferte den Schaden auf eine Million Euro.'],
  ['begründen', 'Die Stadt begründet das mit dem Wetter.'],
  ['auffordern', 'Der Rat forderte ihn zum Rücktritt auf.'],
  ['anordnen', 'Das Amt ordnete eine Prüfung an.'],
  ['verweisen', 'Die Firma verwies auf ihre Verträge.'],
  ['schätzen', 'Fachleute schätzen den Wert auf drei Millionen.'],
  ['bemängeln', 'Die Prüfer bemängelten die Heizung.'],
  ['hinweisen', 'Die Polizei weist auf die Sperrung hin.'],
  ['bestreiten', 'Die Firma bestreitet den Vorwurf.'],
  ['verlangen', 'Der Kläger verlangte eine Entschuldigung.'],
  ['raten', 'Der Arzt rät zur Vorsicht.'],
  ['plädieren', 'Die Ministerin plädierte für einen Aufschub.'],
  ['zurückführen', 'Die Behörde führte den Brand auf Leichtsinn zurück.'],
  ['angeben', 'Der Mann gab zwei Adressen an.'],
  ['betonen', 'Der Trainer betonte den Wert der Pausen.'],
  ['unterstreichen', 'Sie unterstrich die Bedeutung des Vertrags.'],
  ['erinnern', 'Die Rednerin erinnerte an die Opfer.'],
  ['nennen', 'Als Grund nannte sie das Wetter.'],
]);

/** The sentence as reported speech; undefined when its cue does not report by itself, or nobody is its subject. */
export function readReported(unit: Unit, cue: Cue): Draft | undefined {
  if (!REPORTING.has(cue.lemma)) return undefined;
  if (
    cue.lemma === 'nennen' &&
    !unit.words.some(({ lower }) => /^(?:gr[uü]nde?|beispiele?|ursachen?|ziele?|argumente?)$/.test(lower))
  )
    return undefined;
  const subject = findSubject(unit, cue);
  if (subject === undefined || isNobody(unit, subject)) return undefined;
  if (cue.lemma === 'sprechen' && !unit.words.some(({ lower }) => lower === 'von' || lower === 'vom'))
    return undefined;
  const span = spanOfWords(unit, 0, unit.words.length);
  if (span === undefined) return undefined;
  const last = unit.words.at(-1);
  const content = [{ start: span.start, end: last?.text === '.' ? last.end : span.end }];
  const speaker = spanOfWords(unit, subject.start, subject.end);
  return {
    kind: 'reported',
    content,
    cue: spanOfCue(unit, cue),
    ...(speaker && { speaker }),
    rule: 'reported',
    lemma: cue.lemma,
  };
}
