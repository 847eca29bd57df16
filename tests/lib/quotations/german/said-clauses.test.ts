import { describe, expect, test } from 'vitest';
import { kindsIn, saidIn } from './read-german';

describe('a clause with dass, ob or a question word', () => {
  test.each([
    ['[Jan Ley] sagte, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] sagte am Montag in Kiel, dass der Deich hält.', 'dass der Deich hält'],
    [
      '[Jan Ley] sagte, dass der Deich hält und dass das Land trocken bleibt.',
      'dass der Deich hält und dass das Land trocken bleibt',
    ],
    ['[Jan Ley] sagte, dass der Deich hält und schloss einen Bruch nicht aus.', 'dass der Deich hält'],
    ['[Jan Ley], seit Jahren im Rat engagiert, kritisierte den Deich.', ''],
    ['[Jan Ley] fragte, ob der Deich hält.', 'ob der Deich hält'],
    ['[Jan Ley] fragte, wer den Deich bezahlt.', 'wer den Deich bezahlt'],
    ['[Jan Ley] erklärte, warum der Deich alt ist.', 'warum der Deich alt ist'],
    ['[Jan Ley] wollte wissen, wie lange der Deich hält.', 'wie lange der Deich hält'],
    ['Dass der Deich hält, bezweifelte [Jan Ley].', 'Dass der Deich hält'],
    ['Dass der Deich hält, sagte [Jan Ley].', 'Dass der Deich hält'],
    ['Man wisse nicht, ob der Deich hält, sagte [Jan Ley].', 'Man wisse nicht, ob der Deich hält'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a clause in the first subjunctive', () => {
  test.each([
    ['[Jan Ley] sagte, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] sagte, er habe den Deich gebaut.', 'er habe den Deich gebaut'],
    ['[Jan Ley] sagte, man müsse den Deich erhöhen.', 'man müsse den Deich erhöhen'],
    [
      '[Jan Ley] sagte, wenn das Wasser steige, breche der Deich.',
      'wenn das Wasser steige, breche der Deich',
    ],
    ['[Jan Ley] sagte, der Deich, der im Norden liege, sei alt.', 'der Deich, der im Norden liege, sei alt'],
    ['[Jan Ley] meint, der Deich werde brechen.', 'der Deich werde brechen'],
    ['Der Deich sei alt, sagte [Jan Ley].', 'Der Deich sei alt'],
    ['Der Deich sei alt, das Land sei flach, sagte [Jan Ley].', 'Der Deich sei alt, das Land sei flach'],
    ['Der Deich, so sagte [Jan Ley], sei alt.', 'Der Deich … sei alt'],
    ['Der Deich sei, sagte [Jan Ley], alt und morsch.', 'Der Deich sei … alt und morsch'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a clause in the second subjunctive', () => {
  test.each([
    ['[Jan Ley] sagte, die Deiche wären alt.', 'die Deiche wären alt'],
    ['[Jan Ley] sagte, die Leute hätten den Deich gebaut.', 'die Leute hätten den Deich gebaut'],
    ['[Jan Ley] sagte, die Deiche würden brechen.', 'die Deiche würden brechen'],
    ['Die Deiche hätten gehalten, sagte [Jan Ley].', 'Die Deiche hätten gehalten'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a main clause', () => {
  test.each([
    ['[Jan Ley] sagte, der Deich ist alt.', 'der Deich ist alt'],
    ['[Jan Ley] sagt, die Stadt hat kein Geld.', 'die Stadt hat kein Geld'],
    ['Der Deich ist alt, sagte [Jan Ley].', 'Der Deich ist alt'],
    ['Die Stadt hat kein Geld für den Deich, sagt [Jan Ley].', 'Die Stadt hat kein Geld für den Deich'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('words without quote marks after a colon', () => {
  test.each([
    ['[Jan Ley] sagte: Der Deich sei alt.', 'Der Deich sei alt'],
    ['[Jan Ley] stellte klar: Der Deich ist alt.', 'Der Deich ist alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('an infinitive with zu', () => {
  test.each([
    ['[Jan Ley] forderte, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
    ['[Jan Ley] kündigte an, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
    ['[Jan Ley] versprach, den Deich bis zum Frühjahr zu erhöhen.', 'den Deich bis zum Frühjahr zu erhöhen'],
    ['[Jan Ley] drohte der Stadt, den Vertrag zu kündigen.', 'den Vertrag zu kündigen'],
    ['[Jan Ley] warf der Stadt vor, den Deich vergessen zu haben.', 'den Deich vergessen zu haben'],
    ['[Jan Ley] rief die Leute dazu auf, den Deich zu meiden.', 'den Deich zu meiden'],
    ['[Jan Ley] behauptete, den Deich gebaut zu haben.', 'den Deich gebaut zu haben'],
    ['Die Stadt bat die Leute, den Deich zu meiden.', 'den Deich zu meiden'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('the reporter goes on behind what is said', () => {
  test.each([
    ['[Jan Ley] sagte, dass der Deich halte, und verließ den Saal.', 'dass der Deich halte'],
    ['[Jan Ley] sagte, der Deich halte, und verließ den Saal.', 'der Deich halte'],
    ['[Jan Ley] sagte, dass der Deich hält und ging nach Hause.', 'dass der Deich hält'],
    ['Nachdem [Jan Ley] gesagt hatte, dass der Deich hält, ging er.', 'dass der Deich hält'],
    ['[Jan Ley] sagte, der Deich halte, während [Vera Holt] das bestritt.', 'der Deich halte'],
    ['Als [Jan Ley] sagte, der Deich halte, lachten alle.', 'der Deich halte'],
    ['[Jan Ley], der sagte, dass der Deich hält, ist tot.', 'dass der Deich hält'],
    ['[Jan Ley], der gesagt hatte, der Deich halte, schwieg.', 'der Deich halte'],
    ['[Jan Ley] sagte, der Deich halte; danach verließ er den Saal.', 'der Deich halte'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('two verbs, two quotations', () => {
  test.each([
    [
      '[Jan Ley] sagte, der Deich sei alt, und kündigte an, ihn zu erhöhen.',
      'der Deich sei alt | ihn zu erhöhen',
    ],
    [
      '[Jan Ley] sagte, dass der Deich alt ist, und forderte, ihn zu erhöhen.',
      'dass der Deich alt ist | ihn zu erhöhen',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt, [Vera Holt] erklärte, das Land sei flach.',
      'der Deich sei alt | das Land sei flach',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt, und [Vera Holt] erklärte, das Land sei flach.',
      'der Deich sei alt | das Land sei flach',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt. [Vera Holt] erklärte, das Land sei flach.',
      'der Deich sei alt | das Land sei flach',
    ],
    ['[Jan Ley] sagte und schrieb, der Deich sei alt.', 'der Deich sei alt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('the kind of a clause', () => {
  test.each([
    ['[Jan Ley] sagte, dass der Deich hält.', 'indirect'],
    ['[Jan Ley] forderte, den Deich zu erhöhen.', 'indirect'],
    ['Laut [Jan Ley] ist der Deich alt.', 'indirect'],
    ['[Jan Ley] warnt vor dem Deich.', 'reported'],
  ])('%s', (text, expected) => {
    expect(kindsIn(text)).toBe(expected);
  });
});

describe('clauses of many shapes', () => {
  test.each([
    ['[Jan Ley] sagte der Zeitung, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] sagte in Kiel, wo er lebt, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley], der in Kiel lebt, sagte, der Deich sei alt.', 'der Deich sei alt'],
    [
      '[Jan Ley] sagte zudem, dass, wenn das Wasser steigt, der Deich bricht.',
      'dass, wenn das Wasser steigt, der Deich bricht',
    ],
    [
      'Der Deich sei alt, so dass er brechen könne, sagte [Jan Ley].',
      'Der Deich sei alt, so dass er brechen könne',
    ],
    [
      '[Jan Ley] sagte, der Deich sei alt, weil niemand ihn pflege.',
      'der Deich sei alt, weil niemand ihn pflege',
    ],
    ['[Jan Ley] sagte, er habe gehofft, dass der Deich halte.', 'er habe gehofft, dass der Deich halte'],
    [
      '[Jan Ley] sagte, die Stadt habe versprochen, den Deich zu erhöhen.',
      'die Stadt habe versprochen, den Deich zu erhöhen',
    ],
    ['Er wolle den Deich erhöhen, kündigte [Jan Ley] an.', 'Er wolle den Deich erhöhen'],
    ['Der Deich, sagte [Jan Ley], sei alt.', 'Der Deich … sei alt'],
    [
      'Wenn das Wasser steige, sagte [Jan Ley], breche der Deich.',
      'Wenn das Wasser steige … breche der Deich',
    ],
    ['Der Deich ist, so [Jan Ley], alt und morsch.', 'Der Deich ist … alt und morsch'],
    ['[Jan Ley] glaubt nicht, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] bestritt, den Deich geöffnet zu haben.', 'den Deich geöffnet zu haben'],
    ['[Jan Ley] warnte davor, den Deich zu betreten.', 'den Deich zu betreten'],
    ['[Jan Ley] sprach sich dafür aus, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
    ['[Jan Ley] bekräftigte, dass er zurücktritt.', 'dass er zurücktritt'],
    ['[Jan Ley] kritisierte, dass der Deich alt ist.', 'dass der Deich alt ist'],
    ['[Jan Ley] lobte, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] hofft, dass der Deich hält.', 'dass der Deich hält'],
    ['[Jan Ley] fürchtet, der Deich könne brechen.', 'der Deich könne brechen'],
    ['Es sei wichtig, so [Jan Ley], dass der Deich hält.', 'Es sei wichtig … dass der Deich hält'],
    ['Auf die Frage, ob der Deich halte, sagte [Jan Ley], er wisse es nicht.', 'er wisse es nicht'],
    [
      '[Jan Ley] sagte, der Deich sei alt (er stammt aus dem Jahr 1900).',
      'der Deich sei alt (er stammt aus dem Jahr 1900)',
    ],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('longer clauses and more than one', () => {
  test.each([
    [
      '[Jan Ley] sagte, der Deich, den die Stadt gebaut habe, sei alt, aber er halte.',
      'der Deich, den die Stadt gebaut habe, sei alt, aber er halte',
    ],
    [
      '[Jan Ley] sagte am Montag vor dem Rat, dem er seit Jahren angehört, dass der Deich hält.',
      'dass der Deich hält',
    ],
    [
      '[Jan Ley] sagte, es gebe keinen Grund, den Deich zu fürchten.',
      'es gebe keinen Grund, den Deich zu fürchten',
    ],
    ['[Jan Ley] betonte, wie wichtig der Deich ist.', 'wie wichtig der Deich ist'],
    [
      'Der Deich sei alt und müsse erhöht werden, heißt es im Bericht.',
      'Der Deich sei alt und müsse erhöht werden',
    ],
    [
      'Man habe den Deich gebaut, um das Land zu schützen, sagte [Jan Ley].',
      'Man habe den Deich gebaut, um das Land zu schützen',
    ],
    [
      '[Jan Ley] sagte, man werde „alles tun“, um den Deich zu retten.',
      'man werde „alles tun“, um den Deich zu retten | „alles tun“',
    ],
    ['[Jan Ley] weist darauf hin, der Deich sei alt.', 'der Deich sei alt'],
    ['[Jan Ley] begründete dies damit, dass der Deich alt sei.', 'dass der Deich alt sei'],
    ['[Jan Ley] wirft ihr vor, sie habe den Deich vergessen.', 'sie habe den Deich vergessen'],
    [
      '[Jan Ley] sei sich sicher, dass der Deich halte, sagte er.',
      'Jan Ley sei sich sicher, dass der Deich halte',
    ],
    [
      '[Jan Ley] sagte, er wisse, dass der Deich alt sei, und er werde ihn erhöhen.',
      'er wisse, dass der Deich alt sei, und er werde ihn erhöhen',
    ],
    ['[Jan Ley] sagte gestern, dass der Deich hält. Am Abend brach er.', 'dass der Deich hält'],
    ['[Jan Ley] verlangte, dass die Stadt zahlt, und drohte mit einer Klage.', 'dass die Stadt zahlt'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});

describe('a cue put into what is said', () => {
  test.each([
    ['Der Deich sei, wie [Jan Ley] sagte, alt.', 'Der Deich sei … alt'],
    [
      'Der Deich sei alt, meinte [Jan Ley], und das Land sei flach.',
      'Der Deich sei alt … und das Land sei flach',
    ],
    ['Der Deich werde halten, versicherte [Jan Ley]; das Land bleibe trocken.', 'Der Deich werde halten'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toBe(expected);
  });
});
