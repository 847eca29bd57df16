// Names by the shipped German model, phenomenon by phenomenon, where any good model is right.
import { describe, expect, test } from 'vitest';
import { findTitledNames } from '../../../../lib/names/find-names';
import { loadModels } from '../../../../scripts/load-models';
import { unmark } from '../marked';
import { markByModels } from './mark-by-models';

const CASES: readonly (readonly [phenomenon: string, ...marked: string[]])[] = [
  [
    'genitives',
    'Nach [P Merkels] Rede in Berlin sprach Bundeskanzler [P Olaf Scholz].',
    'Der Brief liegt seit Montag auf [P Ruttes] Schreibtisch. Generalsekretär [P Mark Rutte] wollte sich nicht äußern.',
    '[P Putins] Sprecher [P Dmitri Peskow] wies die Vorwürfe am Dienstag zurück.',
    'Das teilte der Sprecher des [O Bundestages] am Montag mit.',
    'Die Aktie der [O Deutschen Bank] fiel um drei Prozent.',
  ],
  [
    'enumerations',
    'Am Montag telefonierten [P Trump], [P Putin] und [P Selenskyj] miteinander.',
    'Zur Feier kamen [P Angela Merkel], [P Gerhard Schröder] und [P Olaf Scholz].',
    'Eine Koalition aus [O CDU], [O SPD] und [O Grünen] gilt als wahrscheinlich.',
    'Auch [O BMW], [O Volkswagen] und [O Siemens] bauen Stellen ab.',
  ],
  [
    'names of several words',
    'Kommissionspräsidentin [P Ursula von der Leyen] reist am Donnerstag nach Kiew.',
    'Der frühere Außenminister [P Frank-Walter Steinmeier] ist Bundespräsident.',
    'Die Chefin der [O Europäischen Zentralbank], [P Christine Lagarde], warnte vor der Inflation.',
    'Das sagte [P Robert F. Kennedy Jr.] am Mittwoch.',
  ],
  [
    'names of other lands',
    'Nordkoreas Machthaber [P Kim Jong-un] hat den Test beobachtet.',
    'Der chinesische Staatschef [P Xi Jinping] empfing den französischen Präsidenten [P Emmanuel Macron].',
    'Der türkische Präsident [P Recep Tayyip Erdoğan] sprach mit [P Ekrem İmamoğlu].',
    'Polens Ministerpräsident [P Donald Tusk] traf den früheren Präsidenten [P Lech Wałęsa].',
    'Der saudische Kronprinz [P Mohammed bin Salman] schwieg dazu.',
    'Der syrische Machthaber [P Baschar al-Assad] floh nach Moskau.',
    'Die Schriftstellerin [P Olga Tokarczuk] las in Krakau.',
    'Außenminister [P Péter Szijjártó] und Kommissar [P Maroš Šefčovič] verhandelten weiter.',
    'Der Regisseur [P Zhang Yimou] zeigte seinen Film in Venedig.',
  ],
  [
    'age, role and party in brackets',
    'Der Generalsekretär [P Mark Rutte] (57) kam am Morgen nach Brüssel.',
    'Die Abgeordnete [P Anna Wollnik] ([O SPD]) forderte mehr Geld für die Schulen.',
    'Bundeskanzler [P Friedrich Merz] ([O CDU]) und Finanzminister [P Lars Klingbeil] ([O SPD]) stellten den Haushalt vor.',
  ],
  [
    'a headline in capitals',
    '[P MERKEL] TRIFFT [P WLADIMIR PUTIN] IN MOSKAU\n\nBundeskanzlerin [P Angela Merkel] ist nach Moskau gereist. Dort sprach sie mit Präsident [P Wladimir Putin]. [P Merkel] blieb zwei Stunden.',
  ],
  [
    'invisible characters inside',
    'Außenministerin [P Annalena Baer\u00ADbock] reiste nach Kiew.',
    'Die [O Bundes\u00ADbank] warnte am Freitag vor neuen Schulden.',
    'Bundeskanzler [P Olaf\u00A0Scholz] sprach am Abend.',
  ],
  [
    'compounds',
    'Die [o Nato]-Ziele sind bekannt, sagte Generalsekretär [P Mark Rutte] am Montag in Brüssel.',
    'Bundeskanzlerin [P Angela Merkel] ging früh. Die [p Merkel]-Regierung blieb noch ein Jahr im Amt.',
    'Das sagte [o EU]-Kommissionspräsidentin [P Ursula von der Leyen] am Montag.',
    'Der [o VW]-Chef [P Oliver Blume] verdient mehr als früher.',
    'Die [O Konrad-Adenauer-Stiftung] lud am Abend zu einem Gespräch.',
  ],
  [
    'institutions',
    'Das teilte das [O Außenministerium in Kiew] am Montag mit.',
    'Die [O Bundesregierung] und das [O Auswärtige Amt] warnen vor Reisen.',
    'Gegen ihn ermittelt die [O Staatsanwaltschaft München].',
    'Nach Angaben der [O Polizei Köln] wurde niemand verletzt.',
    'Das [O Bundesverfassungsgericht] in Karlsruhe wies die Klage ab.',
  ],
  [
    'abbreviations',
    'Die [O Europäische Zentralbank] ([O EZB]) senkt die Zinsen. Die [O EZB] reagiert damit auf die schwache Wirtschaft.',
    'Der [O Norddeutsche Rundfunk] ([O NDR]) berichtete zuerst. Der [O NDR] beruft sich auf Akten.',
  ],
  [
    'persons named before',
    'Bundeskanzlerin [P Angela Merkel] sprach in Berlin. Danach verließ [P Merkel] den Saal.',
    'Der Bäcker [P Thomas Bauer] schloss seinen Laden. [P Bauer] sagte: „Es lohnt sich nicht.“',
  ],
  [
    'companies and clubs',
    'Der [O FC Bayern München] verlor am Samstag gegen [O Borussia Dortmund].',
    'Die [O Wollnik GmbH] aus Bielefeld meldete Insolvenz an.',
    'Das Nachrichtenmagazin „[O Der Spiegel]“ berichtete darüber.',
  ],
  [
    'genitives of persons and lands',
    'Wie [P Selenskyjs] Büro am Sonntag mitteilte, kam es zu einem Angriff.',
  ],
  [
    'more compounds',
    'Der [o Nato]-Generalsekretär [P Jens Stoltenberg] trat zurück.',
    'Die [o SPD]-Abgeordnete [P Anna Wollnik] klagte.',
    'Tausende kamen zur Anti-[o AfD]-Demonstration in Hannover.',
    'Der [p Trump]-Berater [P Steve Bannon] schwieg.',
  ],
  [
    'more abbreviations',
    'Die [O Nordatlantikpakt-Organisation] ([O Nato]) tagt in Brüssel. Die [O Nato] berät über die Lage.',
    'Der [O Deutsche Fußball-Bund] ([O DFB]) verlängerte mit [P Julian Nagelsmann].',
    'Laut [O dpa] wurde niemand verletzt.',
  ],
  [
    'courts, unions, clubs',
    'Das [O Landgericht Hamburg] verurteilte ihn zu drei Jahren Haft.',
    'Die Gewerkschaft [O Verdi] rief zum Streik auf.',
    'Der [O 1. FC Köln] stieg ab.',
    '[P Jürgen Klopp] verließ den [O FC Liverpool].',
  ],
  [
    'popes and kings',
    'Papst [P Franziskus] betete auf dem Petersplatz.',
    'König [P Charles III.] reiste nach Kanada.',
  ],
  [
    'names of far lands',
    '[P Nguyễn Phú Trọng] starb in Hanoi.',
    'Ministerpräsident [P Narendra Modi] empfing [P Li Qiang] in Delhi.',
    '[P Jean-Luc Mélenchon] und [P Marine Le Pen] streiten sich.',
  ],
  [
    'makers beside products and places',
    'Der Konzern [O Tesla] baut den Model Y in Grünheide.',
    'Er flog mit der [O Lufthansa] von Frankfurt nach Tokio.',
  ],
];

const UNMARKED: readonly (readonly [phenomenon: string, ...texts: string[]])[] = [
  [
    'places',
    'Am Montag regnete es in Berlin, Hamburg und München.',
    'Russland und die Ukraine verhandeln in Genf.',
    'Die Elbe fließt durch Dresden und Magdeburg in die Nordsee.',
  ],
  [
    'products',
    'Er kaufte ein neues iPhone und fuhr mit dem alten Golf nach Hause.',
    'Sie schreibt ihre Briefe noch mit Windows 95.',
  ],
  [
    'ordinary nouns',
    'Regen fiel. Häuser standen leer. Züge fuhren nicht. Kinder spielten. Strom fehlte.',
    'Der Präsident und die Ministerin sprachen lange mit dem Trainer.',
    'Die Polizei sucht Zeugen, die den Unfall am Sonntag gesehen haben.',
  ],
  ['days, peoples and languages', 'Am Dienstag lernten die Deutschen Englisch und die Franzosen Deutsch.'],
];

const rows = (cases: typeof CASES) =>
  cases.flatMap(([phenomenon, ...texts]) => texts.map((text) => [phenomenon, text] as const));

describe('the German model', () => {
  test.each(rows(CASES))('%s: %s', (_phenomenon, marked) => {
    expect(markByModels(unmark(marked), 'de')).toBe(marked);
  });

  test('title and text are read together', () => {
    const title = 'RUTTE TRIFFT SELENSKYJ IN KIEW';
    const text =
      'Generalsekretär Mark Rutte ist nach Kiew gereist. Dort sprach er mit Präsident Wolodymyr Selenskyj.';
    const { names, titleNames } = findTitledNames({ title, text, language: 'de' }, loadModels());
    expect(titleNames.map(({ start, end }) => title.slice(start, end))).toEqual(['RUTTE', 'SELENSKYJ']);
    expect(names.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Mark Rutte',
      'Wolodymyr Selenskyj',
    ]);
    expect([...names, ...titleNames].every(({ kind }) => kind === 'person')).toBe(true);
  });

  test.each(rows(UNMARKED))('leaves %s unmarked: %s', (_phenomenon, text) => {
    expect(markByModels(text, 'de')).toBe(text);
  });
});
