import { isMonthName } from '../metadata/parse-date';

/** Longer lines say more than a date. */
const LONGEST = 110;

const DATE_WORDS = new Set(
  (
    'am um at on the of der den le el il du de del vom von bis to from and und uhr kl klo ore h min mins minute minuten minutes minuter sec sek stunden stunde hours hour days day tage tag weeks week ago vor since ' +
    'stand aktualisiert zuletzt update updated last first zuerst veröffentlicht publiziert erschienen erstellt erstveröffentlichung published publish posted original originally created modified date datum lesezeit lesedauer reading read time duration dauer länge ' +
    'publicado actualizado publié mis à jour mise modifié pubblicato aggiornato publicerad uppdaterad publisert sist oppdatert opublikowano aktualizacja publikováno aktualizováno giriş güncelleme gepubliceerd bijgewerkt ' +
    'am pm a m p gmt utc cet cest bst est edt cst cdt mst mdt pst pdt et ct pt mez mesz ist ' +
    'mo di mi do fr sa so mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta feira às mandag tirsdag onsdag torsdag fredag lördag lørdag söndag søndag måndag tisdag st nd rd th today yesterday heute gestern'
  ).split(' '),
);

/** Whether a short line holds a date, a time or a number and nothing else: "Stand: 03.05.2024, 15:42 Uhr". */
export function isDateLine(text: string): boolean {
  if (text.length > LONGEST || !/\d/.test(text)) return false;
  const words =
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.every((word) => DATE_WORDS.has(word) || isMonthName(word));
}
