// Idea: reported speech shows in the mood of its verb. Forms of the auxiliaries and of common verbs are listed; of other
// verbs the first subjunctive is known by its ending, where what stands around it allows it. Cost: one look-up a word.
// Source: own.
import { setOf } from '../../../text/set-of';
import { endingIn, NO_VERBS } from './words';

/** `first`: Konjunktiv I, reported speech without doubt; `second`: Konjunktiv II, reported or imagined. */
export type Mood = 'first' | 'second' | 'indicative';

/** "Er sei krank." "Sie komme später." */
const FIRST = setOf(`
  sei seien seiest habe habest werde werdest könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe liege
  bleibe bestehe gelte trage besitze führe mache sehe bedeute handele handle lasse finde nehme bringe halte zeige
  brauche bedürfe drohe verfüge fehle gehöre entspreche enthalte ergebe erhalte erwarte stelle arbeite lebe sterbe
  bekomme bestätige betreffe betrage bilde bitte biete denke diene erfolge erfülle erlaube ermögliche fahre falle
  folge fordere fühle gefährde gelinge geschehe gewinne glaube greife helfe hoffe höre interessiere kenne koste lege
  leide leiste lerne liefere lohne meine nutze passe plane prüfe reiche richte rechne rufe schade schaffe scheine
  schreibe schütze setze spiele spreche steige stimme suche teile treffe trete unterstütze unterliege verdiene
  verhalte verhandle verhindere verliere verletze verstehe verstoße versuche verwende vertrete vorliege wachse warte
  weise werfe widerspreche wirke wünsche zahle ziehe zwinge zähle ändere übernehme überlege äußere befinde begehe
  beginne begrüße behalte beinhalte belaste beruhe beschäftige beschränke beteilige beweise beziehe erfordere
  erinnere erkenne erkläre ermittle existiere fließe freue funktioniere garantiere genieße genüge herrsche
  investiere kämpfe laufe lehne leite liebe lüge nenne rechtfertige reagiere reise sage schließe schicke schweige
  sorge stamme stünde störe tue töte unterscheide untersuche verbiete verdächtige verfolge vergesse verlange
  verlasse vermute verspreche verteidige verzichte wende zeuge zögere bemühe betone bewege entscheide entstehe
  entwickle erfahre erhöhe erreiche erscheine fürchte gefalle genehmige gestalte heiße hänge kehre klage kläre
  mangele missbrauche öffne produziere profitiere schätze sinke starte tauche umfasse unterschreibe verkaufe
  verlaufe verpflichte verschlechtere verbessere versichere wehre wohne zerstöre bereite`);

/** "Er wäre krank." "Das ginge nicht." */
const SECOND = setOf(`
  wäre wären wärst hätte hätten würde würden könnte könnten müsste müssten müßte müßten dürfte dürften gäbe gäben
  käme kämen ginge ließe ließen stünde stünden stände bräuchte bräuchten bliebe läge lägen fände fänden nähme nähmen
  bekäme bekämen wüsste wüssten täte täten sähe sähen brächte brächten gälte bestünde bestünden befänden befände
  träfe träfen entspräche entsprächen verstieße verstießen ergäbe ergäben spräche sprächen trüge trügen verlöre
  verlören zöge zögen träte träten böte böten`);

/** "Er ist krank." "Das ging nicht." */
const INDICATIVE = setOf(`
  ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss muß müssen
  musste mussten mußte mußten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag
  mögen mochte gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb heißt hieß`);

/** Forms that can begin a sentence: "Habe er das gewusst, …"; other words in capitals there are nouns. */
const BEGINNING = setOf(`
  sei seien habe hätte hätten wäre wären werde würde würden könnte könnten müsste müssten solle ist sind war hat wird`);

const SUBJUNCTIVE_ENDING = /[a-zäöüß]{3}e$/;
/** Ends of adjectives and preterites: "weitere", "freundliche", "sagte". */
const OTHER_ENDING = endingIn('te he?re liche ische ige weise bare same lose hafte');

/** The mood of a finite verb by its form alone; undefined for any other word. */
export function moodOf(lower: string): Mood | undefined {
  if (FIRST.has(lower)) return 'first';
  if (SECOND.has(lower)) return 'second';
  return INDICATIVE.has(lower) ? 'indicative' : undefined;
}

/** Whether a mood is one of the two subjunctives. */
export function isSubjunctive(mood: Mood | undefined): boolean {
  return mood === 'first' || mood === 'second';
}

/** Whether a form begins questions and conditions, so that it is a verb in capitals too. */
export function canBeginSentence(lower: string): boolean {
  return BEGINNING.has(lower);
}

/** Whether a word that must be a verb reads as the first subjunctive: "gehe", "verlange". */
export function isSubjunctiveForm(lower: string): boolean {
  return SUBJUNCTIVE_ENDING.test(lower) && !OTHER_ENDING.test(lower) && !NO_VERBS.has(lower);
}
