import { describe, expect, test } from 'vitest';
import { mark, unmark } from './marked';

const CASES: readonly (readonly [rule: string, marked: string])[] = [
  ['role before name', 'Der Bericht kam von Generalsekretär [P Mark Rutte].'],
  ['role before an unknown name', 'Das sagte Ölminister [P Tarok Almeri] am Freitag.'],
  ['role before an unknown surname', 'Das bestätigte Kommissarin [P Wollnik].'],
  ['title before name', 'Die Klage von Frau [P Dombrowsky] und Dr. [P Tellhagen] ist abgewiesen.'],
  ['given name and surname', 'Am Abend las [P Annegret Wollnik] vor.'],
  ['particles', 'Es sprachen [P Ursula von der Leyen] und [P Vincent van Gogh].'],
  ['initials', 'Es lasen [P George W. Bush] und [P J. K. Rowling].'],
  ['numbered', 'Danach betete Papst [P Benedikt XVI.] im Dom.'],
  ['an initial for a surname', 'Angeklagt ist [P Rafik Y.] aus Bonn.'],
  ['age in brackets', '[P Mark Rutte] (57) kam zuerst.'],
  ['Arabic article', 'Dazu schwieg [P Abdullah al-Omair] lange.'],
  ['Korean and Chinese names', 'Auf dem Bild stehen [P Kim Jong-un] und [P Xi Jinping].'],
  ['Turkish and Polish names', 'Es trafen sich [P Recep Tayyip Erdoğan] und [P Mateusz Morawiecki].'],
  ['a row of surnames', 'Danach telefonierten [P Trump], [P Putin] und [P Selenskyj].'],
  ['surname on second mention', 'Zuerst sprach [P Annegret Wollnik]. Dann ging [P Wollnik] hinaus.'],
  ['genitive', '[P Annegret Wollnik] schwieg. [P Wollniks] Anwalt nicht.'],
  ['genitive with apostrophe', 'Zuletzt ging es um [P Rutte]’s Rede.'],
  ['surname before the full name', 'Warum [P Wollnik] ging: [P Annegret Wollnik] war müde.'],
  ['a surname that is a noun', 'Der Bauer erntet. [P Thomas Bauer] lachte. Der Bauer schwieg.'],
  ['headline in capitals', '[P MERKEL] TRIFFT [P WLADIMIR PUTIN] IN MOSKAU'],
  ['soft hyphens', 'Es kam [P Annalena Baer\u00ADbock] allein.'],
  ['parties', 'Ein Bündnis aus [O SPD], [O Grünen] und [O FDP] ist möglich.'],
  ['ministry of a place', 'Das teilte das [O Außenministerium in Kiew] mit.'],
  ['inflected name of several words', 'Er gehört der [O Sozialdemokratischen Partei Deutschlands] an.'],
  ['genitive of an organization', 'Ein Ausschuss des [O Bundestages] berät.'],
  ['company endings', 'Es klagten die [O Wollnik AG] und die [O Nordlicht GmbH & Co. KG].'],
  ['registered clubs', 'Gefördert hat das der [O Heimatfreunde Tellhagen e. V.] mit Spenden.'],
  ['head with purpose', 'Dort sitzt das [O Institut für Meeresbiologie und Fischerei] seit Jahren.'],
  ['head with place', 'Es ermittelt die [O Staatsanwaltschaft Bochum].'],
  ['adjective and head', 'Davor warnt der [O Deutsche Deichverband] seit langem.'],
  ['joined name and head', 'Das Geld kam von der [O Erika-Wollnik-Stiftung] in bar.'],
  ['class before name', 'Am Abend spielte die Band „[O Die Kälteren]“ im Saal.'],
  ['clubs', 'Der [O 1. FC Köln] verlor gegen [O Borussia Dortmund].'],
  ['abbreviation in brackets', 'Die [O Nordatlantikpakt-Organisation] ([O Nato]) tagt.'],
  ['news agency in lower case', 'Ein Foto (Foto: [O dpa]) zeigt das Haus.'],
  ['part of a compound', 'Die [o Nato]-Ziele und die Pro-[o Nato]-Demonstration sind bekannt.'],
  ['surname in a compound', '[P Angela Merkel] ging. Die [p Merkel]-Regierung blieb.'],
  ['a company wins over a person', 'Die [O Philipp Wollnik AG] baut hier.'],
];

const UNMARKED: readonly (readonly [rule: string, text: string])[] = [
  [
    'nouns at sentence starts',
    'Regen fiel. Häuser standen leer. Züge fuhren nicht. Kinder spielten. Strom fehlte.',
  ],
  ['capitals as governments', 'Moskau erklärte, Kiew habe abgelehnt. Berlin schweigt.'],
  ['countries', 'Russland und die Ukraine verhandeln in Genf mit Großbritannien.'],
  ['a currency that is a given name', 'Er zahlte hundert Mark Strafe.'],
  ['a product of a maker', 'Eine Boeing 747 landete neben einem alten Opel Ampera.'],
  ['ordinary abbreviations', 'Der DAX stieg, die PDF ist da, und die ISS fliegt.'],
  ['roles without names', 'Der Präsident und die Ministerin sprachen mit dem Trainer.'],
  ['a role before a genitive', 'Der Sprecher der Behörde und der Manager des Hauses schwiegen.'],
];

describe('German names by rules, where there is no model', () => {
  test.each(CASES)('%s', (_rule, marked) => {
    expect(mark(unmark(marked), 'de')).toBe(marked);
  });

  test.each(UNMARKED)('leaves %s unmarked', (_rule, text) => {
    expect(mark(text, 'de')).toBe(text);
  });
});
