// Idea: a verb of saying without a clause that says what: "X warnt vor Y", "X fordert Y". The whole sentence is the
// quotation. Cost: one look-up a cue. Source: own.
import { setOf } from '../../../text/set-of';
import { type Cue, spanOfCue } from '../cues/cue';
import { type Draft, spanOfUnit, speakerIn } from '../draft';
import type { Unit } from '../reading/unit';
import { findSubject } from '../speakers/find-subject';
import { isNobody } from './said-clause';

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

/** Verbs that report only with one of some words in their sentence: "sprach von …", "nannte als Grund". */
const NEEDED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sprechen', setOf('von vom')],
  ['nennen', setOf('grund gründe beispiel beispiele ursache ursachen ziel ziele argument argumente')],
]);

/** The sentence as reported speech; undefined when its cue does not report by itself, or nobody is its subject. */
export function readReported(unit: Unit, cue: Cue): Draft | undefined {
  const needed = NEEDED.get(cue.lemma);
  if (!REPORTING.has(cue.lemma) || (needed && !unit.words.some(({ lower }) => needed.has(lower))))
    return undefined;
  const subject = findSubject(unit, cue);
  const content = spanOfUnit(unit);
  if (subject === undefined || isNobody(unit, subject) || content === undefined) return undefined;
  return {
    kind: 'reported',
    content: [content],
    cue: spanOfCue(unit.words, cue),
    ...speakerIn(unit.words, subject),
    rule: 'reported',
    lemma: cue.lemma,
  };
}
