// Idea: reported speech shows in the mood of its verb. Forms of the auxiliaries and of common verbs are listed; behind a
// pronoun any word in "-e" reads as the first subjunctive ("er gehe davon aus"). Source: own.
import { NO_VERBS } from './words';

/** `first`: Konjunktiv I, reported speech without doubt; `second`: Konjunktiv II, reported or imagined. */
export type Mood = 'first' | 'second' | 'indicative';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const FIRST = setOf(`
  sei seien seiest habe habest werde werdest könne müsse solle wolle dürfe möge wisse
  gebe gehe komme stehe liege bleibe bestehe gelte trage besitze führe mache sehe bedeute handele handle lasse finde
  nehme bringe halte zeige brauche bedürfe drohe verfüge fehle gehöre entspreche enthalte ergebe erhalte erwarte stelle
  arbeite lebe sterbe bekomme bestätige betreffe betrage bilde bitte biete denke diene erfolge erfülle erlaube
  ermögliche fahre falle folge fordere fühle gefährde gelinge geschehe gewinne glaube greife helfe hoffe höre
  interessiere kenne koste lege leide leiste lerne liefere lohne meine nutze passe plane prüfe reiche richte rechne rufe
  schade schaffe scheine schreibe schütze setze spiele spreche steige stimme suche teile treffe trete unterstütze
  unterliege verdiene verhalte verhandle verhindere verliere verletze verstehe verstoße versuche verwende vertrete
  vorliege wachse warte weise werfe widerspreche wirke wünsche zahle ziehe zwinge zähle ändere übernehme überlege äußere
  befinde begehe beginne begrüße behalte beinhalte belaste beruhe beschäftige beschränke besitze beteilige beweise
  beziehe erfordere erinnere erkenne erkläre ermittle existiere fließe freue funktioniere garantiere genieße genüge
  glaube herrsche investiere kämpfe laufe leiste lehne leite liebe lüge nenne rechtfertige reagiere reise sage schließe
  schicke schweige sorge stamme stünde störe tue töte unterscheide untersuche verbiete verdächtige verfolge vergesse
  verlange verlasse vermute verspreche verteidige verzichte wende wolle zeuge zögere gehe bemühe betone bewege
  entscheide entstehe entwickle erfahre erhöhe erreiche erscheine fehle fürchte gefalle genehmige gestalte heiße
  hänge kehre klage kläre könne mangele missbrauche öffne produziere profitiere schätze sinke starte tauche umfasse
  unterschreibe verkaufe verlaufe verpflichte verschlechtere verbessere versichere wehre wisse wohne zerstöre bereite`);

const SECOND = setOf(`
  wäre wären wärst hätte hätten würde würden könnte könnten müsste müssten müßte müßten dürfte dürften gäbe gäben käme
  kämen ginge ließe ließen stünde stünden stände bräuchte bräuchten bliebe läge lägen fände fänden
  nähme nähmen bekäme bekämen wüsste wüssten täte täten sähe sähen brächte brächten gälte
  bestünde bestünden befänden befände träfe träfen entspräche entsprächen verstieße verstießen ergäbe ergäben
  spräche sprächen trüge trügen verlöre verlören zöge zögen träte träten böte böten`);

const INDICATIVE = setOf(`
  ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten muss muß müssen musste
  mussten mußte mußten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften mag mögen mochte
  gibt gab geht ging kommt kam steht stand liegt lag bleibt blieb heißt hieß`);

/** The mood of a finite verb by its form alone; undefined for any other word. */
export function moodOf(lower: string): Mood | undefined {
  if (FIRST.has(lower)) return 'first';
  if (SECOND.has(lower)) return 'second';
  return INDICATIVE.has(lower) ? 'indicative' : undefined;
}

/** Forms that can begin a sentence: "Habe er das gewusst, …"; other words in capitals there are nouns. */
export function canBegin(lower: string): boolean {
  return /^(?:sei|seien|habe|hätten?|wären?|werde|würden?|könnten?|müssten?|solle|ist|sind|war|hat|wird)$/.test(
    lower,
  );
}

/** Whether a word behind a subject pronoun reads as the first subjunctive: "er gehe", "sie verlange". */
export function isSubjunctiveAfterPronoun(lower: string): boolean {
  return (
    /[a-zäöüß]{3}e$/.test(lower) &&
    !/(?:te|he?re|liche|ische|ige|weise|bare|same|lose|hafte)$/.test(lower) &&
    !NO_VERBS.has(lower)
  );
}
