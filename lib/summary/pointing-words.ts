// Words at the beginning of a sentence that need the sentence before to be understood. Data: German and English
// together, as no word of one language misleads in the other.
import { setOf } from '../text/set-of';

/** Words that stand for someone or something named before: "Sie baut …", "Its mayor …". */
export const POINTING_TO_SOMEONE =
  setOf(`er sie ihm ihr ihnen ihn sein seine seinen seinem seiner ihre ihren ihrem ihrer
  he she they him her his its their them`);

/** Words that stand for what the sentence before says, or for just those it names: "Dies gilt …", "Both say …". */
export const POINTING_TO_MATTER =
  setOf(`es dies dieser diese dieses diesen diesem jener jene jenes beide beiden dessen
  deren derselbe dieselbe dasselbe solche solches letzterer letztere letzteres ersterer erstere it this these those such
  both neither`);

/** Words that go on from what was said before: "Daher …", "Allerdings …", "However …". */
export const GOING_ON =
  setOf(`aber doch denn dennoch trotzdem allerdings jedoch auch zudem außerdem dazu dabei damit daher darum
  deshalb deswegen dafür dagegen daraufhin darauf darin danach davor davon daran darüber hierzu hierbei hiermit hierfür
  hieran darunter dann so also stattdessen zugleich gleichzeitig hingegen unterdessen währenddessen demnach demgegenüber
  dort hier seither seitdem zuvor daraus dadurch schließlich nun weiter weiterhin ebenso ferner somit überdies andernfalls anschließend zusätzlich und oder
  sondern nur but and however so instead meanwhile also then there still yet thus therefore hence moreover furthermore
  besides nevertheless otherwise or nor here afterwards consequently similarly additionally`);

/** "Das ist …", "That is …" point back; "Das Land …", "That night …" do not. */
export const POINTING_BEFORE_VERB = setOf('das der die den dem that');

/** The verbs by which that is told, beside the verbs of speech. */
export const VERBS_AFTER_POINTING =
  setOf(`ist sei war wäre wird werde wurde hat habe hatte kann könne könnte soll solle sollte
  muss müsse will wolle darf geht gehe gilt gelte heißt hieß bedeutet bedeute sagte sagt teilte erklärte zeigt zeige
  macht mache führt führe liegt liege sind seien waren werden haben hatten können sollen müssen würde würden ging
  ergab ergibt zeigte beschloss beschlossen entschied gelang geschah passierte führte brachte bringt entspricht
  reicht reiche berichtet berichtete meldet meldete steht stehe gab gibt kam kommt lehnte lehnt wollte wollten
  is was has had will would can could means makes made includes comes came may might should said says does did`);

/** What a German or English sentence can open with before its verb or subject, beside nouns: "In der Nacht …". */
export const OPENING_PREPOSITIONS =
  setOf(`in on at after from by for during since then now later before as to with when until
  despite under over between although while once because if`);
