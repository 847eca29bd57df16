import { describe, expect, test } from 'vitest';
import { saidIn, shownIn } from './read-german';

describe('words in quote marks that nobody says', () => {
  test.each([
    'Die „Reform“ kostet Geld und Zeit.',
    'Die sogenannte „Woche der offenen Tür im Hafen“ beginnt.',
    'Der Film „Der lange Weg nach Hause zurück“ läuft im Kino.',
    'Der Roman „Ein Sommer am Deich“ erscheint im Mai.',
    'Das Lied »Im Hafen wird es still« lief im Radio.',
    'Unter dem Motto „Gemeinsam für eine bessere Stadt“ zogen sie los.',
    'Die „Ligue pour un Fleuve Propre“ verlor die Wahl.',
    'Der Frachter „Stolzer Anker“ lief im Hafen ein.',
    'Die {Aktion Deich} verteilte die Broschüre „Wasser und Land“.',
    'Er schrieb „…“ an die Wand und ging.',
    'Das Bündnis „Bürger für ein offenes Land“ hat neue Räume.',
    'Der Preis „Goldener Anker“ geht an [Vera Holt].',
    'Das Wort „Deich“ kommt aus dem Norden.',
    'Der Titel der Ausstellung lautet „Licht und Land“.',
    '[Horst „Hotte“ Brandt] spielt am Abend im Hafen.',
  ])('%s', (text) => {
    expect(saidIn(text)).toBe('');
  });
});

describe('a newspaper in quote marks is no speech', () => {
  test.each([
    ['Die Zeitung „Neue Stimme am Sonntag“ hat neue Räume.', ''],
    ['Der „{Kieler Bote}“ zieht um.', ''],
    ['[Vera Holt] sagte dem „{Kieler Boten}“, der Deich sei alt.', 'der Deich sei alt'],
    ['[Vera Holt] sagte der Zeitung „{Kieler Bote}“, der Deich sei alt.', 'der Deich sei alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('deeds and guesses that are no words', () => {
  test.each([
    'Der Rat weigerte sich, den Deich zu bauen.',
    'Der Rat beschloss, den Deich zu bauen.',
    '[Vera Holt] könnte drohen, den Vertrag zu kündigen.',
    'Um Zeit zu gewinnen, könnte er drohen, den Deich zu öffnen.',
    'Der Verein plant, den Deich zu erhöhen.',
    '[Vera Holt] versuchte, den Deich zu retten.',
    '[Vera Holt] ging nach Hause, weil der Deich hielt.',
    'Der Deich brach, so dass das Wasser kam.',
    'Es regnete so stark, dass der Deich brach.',
    'Wäre der Deich höher, bliebe das Land trocken.',
    '[Vera Holt] hörte so laut Musik, dass niemand schlief.',
    'Das Wasser stieg, ohne dass jemand es merkte.',
    'Der Rat sorgte dafür, dass der Deich hielt.',
    'Der Sturm führte dazu, dass der Deich brach.',
  ])('%s', (text) => {
    expect(shownIn(text)).toBe('');
  });
});

describe('nobody is quoted who speaks as the reporter', () => {
  test.each([
    'Wir berichteten, dass der Deich alt ist.',
    'Ich glaube, dass der Deich hält.',
    'Niemand sagte, dass der Deich hält.',
  ])('%s', (text) => {
    expect(saidIn(text)).toBe('');
  });
});

describe('more names and titles in quote marks', () => {
  test.each([
    'Das Boot heißt „Kleine Welle“.',
    'Die Fähre »Stolzer Anker« fährt nach Kiel.',
    'Die Gruppe „Frohe Fischer“ tritt am Abend auf.',
    'Das Projekt "Neuer Deich" kostet viel Geld.',
    'Er trug ein Hemd mit der Aufschrift „Deich“.',
    'Die Redewendung „den Anker werfen“ ist alt.',
    'Im Museum läuft die Ausstellung „Licht, Land und Leute am Wasser“.',
    'Der Begriff „Deich“ wird oft benutzt.',
    'Die Sendung „Guten Abend, Kiel“ beginnt um acht.',
    'Der als „Deichkönig“ bekannte Bauer ist tot.',
    'Das Gesetz heißt „Gesetz für einen besseren Deich“.',
    'Der „Kreis der Freunde“ traf sich im Hafen.',
  ])('%s', (text) => {
    expect(saidIn(text)).toBe('');
  });
});

describe('nobody says anything', () => {
  test.each([
    'Der Deich wurde im Mai gebaut. Er ist drei Meter hoch.',
    '[Jan Ley] wurde in Kiel geboren und lebt in Bremen.',
    'Es wäre schön, wenn der Deich hielte.',
    'Der Deich sollte höher sein.',
    '[Jan Ley] erklärte dem Kind das Spiel.',
    '[Jan Ley] schrieb ein Buch.',
    '[Jan Ley] rief ein Taxi.',
    'Der Zeuge ging, ohne ein Wort zu sagen.',
    '[Jan Ley] hat viel zu sagen.',
    'Die Stadt erlaubte ihm, den Deich zu betreten.',
    '[Jan Ley] gelang es, den Deich zu retten.',
    '[Jan Ley] zeigte sich im Hafen.',
    '[Jan Ley] lebte so, als sei er allein.',
    'Der Deich sieht aus, als wäre er neu.',
  ])('%s', (text) => {
    expect(shownIn(text)).toBe('');
  });
});
