// The small words of German, as closed lists, each with an example: what begins a noun phrase, what introduces a clause,
// what stands between. Lists that one rule alone asks stand beside that rule.

import { setOf } from '../../../text/set-of';

/** Matches what ends in a word of a list, where a letter before "?" may be missing, and in one of the cases after it. */
export const endingIn = (list: string, cases = ''): RegExp =>
  new RegExp(`(?:${[...setOf(list)].join('|')})(?:${[...setOf(cases)].join('|')})?$`);

/** Prepositions and their fusions with an article; a noun phrase behind one is no subject: "im Dorf". */
export const PREPOSITIONS = setOf(`
  von vom in im ins an am ans auf aufs bei beim für fürs mit nach aus zu zum zur über übers unter gegen vor vors seit um
  ums durch durchs gegenüber ohne laut neben zwischen trotz wegen während statt anstatt innerhalb außerhalb bis ab hinter
  anlässlich aufgrund gemäß zufolge angesichts hinsichtlich bezüglich mithilfe samt nahe per pro entgegen einschließlich
  infolge mittels namens seitens zugunsten außer binnen dank entlang unweit`);

/** Determiners that can stand before the subject of a clause: "der Rat", "viele Gäste". */
export const NOMINATIVE_DETERMINERS = setOf(`
  der die das ein eine kein keine dieser diese dieses jener jene jenes jeder jede jedes mein meine sein seine ihr ihre
  unser unsere euer eure alle beide viele mehrere einige manche zahlreiche andere verschiedene wenige etliche mancher
  sämtliche solche beiden`);

/** Determiners in a case that no subject has: "dem Rat", "vieler Gäste". */
export const OBLIQUE_DETERMINERS = setOf(`
  den dem des einen einem einer eines keinen keinem keiner keines diesen diesem jenen jenem jeden jedem meinen meinem
  meiner seinen seinem seiner seines ihren ihrem ihrer ihres unseren unserem unserer unseres allen allem aller vielen
  vieler mehreren mehrerer einigen einiger manchen anderen welchem welchen dessen deren`);

/** Pronouns that can be a subject alone: "er sagte", "viele meinen". */
export const SUBJECT_PRONOUNS = setOf(`
  er sie es ich wir ihr man wer jemand niemand dieser diese jener jene beide viele einige manche letzterer letztere
  ersterer erstere andere alle jeder keiner`);

/** Those of them that never stand before a noun: "er", not "sie", which may be "ihr" or "diese" as well. */
export const LONE_PRONOUNS = setOf('er ich wir man wer');

/** Pronouns that are never the subject: "sie traf ihn". */
export const OBJECT_PRONOUNS = setOf('sich ihm ihn ihnen mich mir uns euch dich dir');

/** Articles in the nominative: "die Ministerin". */
export const ARTICLES = setOf('der die das ein eine');

/** Words that make the clause behind them a subordinate one, its verb last: "weil es regnet". */
export const SUBORDINATORS = setOf(`
  dass daß ob weil wenn als nachdem während bevor obwohl obgleich da damit sodass falls sobald solange seitdem sofern
  soweit indem ehe wohingegen wobei wodurch womit worauf worüber weshalb weswegen um ohne anstatt`);

/** "dass", in the old spelling too: "er meint, daß es regnet". */
export const THAT = setOf('dass daß');

/** Words that begin an indirect question: "sie fragt, wann er kommt". */
export const QUESTION_WORDS = setOf(`
  wie was wer wen wem wann warum wo wohin woher weshalb wieso wieviel welche welcher welches welchen welchem inwieweit
  inwiefern`);

/** Forms of the relative pronoun: "der Mann, der kam". */
export const RELATIVE_PRONOUNS = setOf(
  'der die das dem den dessen deren denen welcher welche welches welchem welchen wo',
);

/** Words that join clauses and phrases, anywhere in a clause: "der Rat jedoch". */
export const CONJUNCTIONS = setOf('und oder aber sondern doch sowie jedoch denn');

/** Those of them that stand before the first word of a clause and change nothing in it: "und weil es regnet". */
export const LEADING_CONJUNCTIONS = setOf('und oder aber sondern sowie doch denn');

/** What joins two verbs of one subject: "stand auf und sagte". */
export const AND = setOf('und sowie');

/** Adverbs that may stand between a verb and its subject, or before a noun phrase: "sagte gestern auch der Rat". */
export const ADVERBS = setOf(`
  auch nun dann dazu weiter später gestern heute morgen anschließend daraufhin zudem außerdem jetzt ebenfalls bereits
  schon erneut wieder zugleich gleichzeitig zuvor jedoch aber allerdings dagegen hingegen dabei hierzu damals danach
  darüber darin daran darauf davon davor dafür daher deshalb deswegen indes indessen unterdessen inzwischen mittlerweile
  zunächst zuletzt kürzlich jüngst erstmals ferner weiterhin nochmals noch nur erst sogar selbst vor allem besonders
  insbesondere lediglich etwa rund knapp fast mehr nicht nie immer wohl offenbar angeblich offiziell öffentlich
  ausdrücklich schließlich letztlich vorab vorgestern abschließend einerseits andererseits wiederum so hier dort da denn
  demgegenüber demzufolge demnach ebenso gegenüber zwar unter gerade eben sofort bisher bislang derzeit zurzeit
  mehrfach wiederholt deutlich scharf klar kurz`);

/** Words in small letters that look like a verb in the subjunctive ("-e") and are none: "die Lage heute". */
export const NO_VERBS = setOf(`
  heute gerade alle viele beide seine ihre keine eine diese jene solche ohne gerne lange bitte nahe sowie meine unsere
  eure welche manche einige mehrere andere etliche wenige ganze weitere neue alte erste zweite dritte letzte nächste
  beispielsweise teilweise möglicherweise normalerweise üblicherweise glücklicherweise zwei alleine inklusive exklusive
  ferne leise böse müde weise zuhause zunutze zugute zuliebe infrage zugrunde anstelle zugunste imstande zustande
  aufgrunde irgendwelche irgendeine deine feine kleine reine
  große hohe starke weiße lose gute kurze klare freie halbe volle schwere breite späte frühe rote blaue schwarze junge
  eigene hunderte tausende dutzende bloße`);

/** Nouns of time: "am Montag" and "letzte Woche" say when, not who. */
export const TIMES = setOf(`
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag morgen abend mittag nachmittag tag woche monat
  jahr januar februar märz april mai juni juli august september oktober november dezember uhr jahre tage wochen monate
  minuten stunden`);

/** Every small word that can stand in capitals at the start of a sentence and is no noun there: "Gestern", "Weil". */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [
    PREPOSITIONS,
    NOMINATIVE_DETERMINERS,
    OBLIQUE_DETERMINERS,
    SUBJECT_PRONOUNS,
    OBJECT_PRONOUNS,
    ADVERBS,
    CONJUNCTIONS,
    SUBORDINATORS,
    QUESTION_WORDS,
  ].flatMap((words) => [...words]),
);
