import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../lib/analyze';
import type { QuotationKind } from '../../lib/quotations/quotation';
import { loadQuotationWhyWords, loadWhyWords } from '../../lib/reason-words';
import { speak } from '../components/speak';
import { readFixture } from '../fixtures/articles/read-fixture';

beforeEach(() => fakeBrowser.reset());

const say = (language: 'de' | 'en', reason: string, score = 0.85) => {
  speak(language);
  return loadWhyWords()({ reason, score });
};

describe('why a name is marked', () => {
  test.each([
    ["reader's verdict", 'Durch eine eigene Korrektur festgelegt.', 'Set by an own correction.'],
    [
      'model',
      'Das trainierte Modell hat nach den Wörtern ringsum geurteilt.',
      'The trained model judged by the words around it.',
    ],
    [
      'model, seen elsewhere in the article',
      'Das trainierte Modell ist sich bei diesem Namen',
      'The trained model is sure of this name elsewhere',
    ],
    [
      'surname of a person named here',
      'Nachname einer Person, die in diesem Artikel genannt ist.',
      'Surname of a person named in this article.',
    ],
    [
      'abbreviation of an organization named here',
      'Abkürzung einer Organisation',
      'Abbreviation of an organization',
    ],
    ['listed organization', 'In der Liste bekannter Organisationen.', 'In the list of known organizations.'],
    ['listed newsagency', 'In der Liste bekannter Organisationen.', 'In the list of known organizations.'],
    ['listed person', 'In der Liste bekannter Personen.', 'In the list of well-known people.'],
    ['role before name: Kanzler', 'Davor steht „Kanzler“.', '“Kanzler” stands before it.'],
    [
      'head with more: courts of a place',
      'Heißt, wie Einrichtungen heißen.',
      'Called as institutions are called.',
    ],
    ['something quite new', 'Nach einer Regel für Namen erkannt.', 'Recognized by a rule for names.'],
    ['', 'Nach einer Regel für Namen erkannt.', 'Recognized by a rule for names.'],
  ])('%s', (reason, german, english) => {
    expect(say('de', reason)).toContain(german);
    expect(say('en', reason)).toContain(english);
  });

  test('says how sure it is, except of the reader’s own verdict', () => {
    expect(say('en', 'model', 0.85)).toContain('How sure: 85%.');
    expect(say('de', 'model', 0.5).replace(/\s/g, ' ')).toContain('Sicherheit: 50 %.');
    expect(say('en', "reader's verdict", 1)).not.toContain('How sure');
  });

  test('is in words asked for beforehand', () => {
    speak('en');
    const words = loadWhyWords();
    fakeBrowser.i18n.getMessage = () => {
      throw new Error('Extension context invalidated');
    };
    expect(words({ reason: 'model', score: 1 })).toContain('trained model');
  });

  test('holds no developer’s word for any name of the sample', () => {
    speak('de');
    const words = loadWhyWords();
    const { mentions } = analyze(readFixture('sample/article-body.txt', 'Nato-Ziele'));
    const said = mentions.map((mention) => words(mention));
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter((each) => /\b(?:listed|head|institution|name|before|after)\b/.test(each))).toEqual([]);
  });
});

describe('why words are a quotation, and whose', () => {
  const why = (kind: QuotationKind, reason: string, speaker?: { entity?: string; reason: string }) => {
    speak('en');
    const given = speaker && { score: 0.7, ...speaker };
    return loadQuotationWhyWords()({ kind, reason, score: 0.9, speaker: given });
  };

  test.each<[QuotationKind, string, string]>([
    ['direct', 'quoted before the cue: sagen', 'The words stand in quotation marks.'],
    ['direct', 'quoted after a colon', 'The words stand in quotation marks.'],
    ['mixed', 'quoted part alone', 'A part of the sentence stands in quotation marks.'],
    ['indirect', 'dass-clause: sagen', 'The sentence tells what someone said.'],
    ['indirect', 'subjunctive clause: sagen', 'The sentence tells what someone said.'],
    ['indirect', 'carried subjunctive', 'The form of the verb shows'],
    ['indirect', 'subjunctive without anyone before', 'The form of the verb shows'],
    ['indirect', 'laut', 'The sentence says whom the statement comes from.'],
    ['indirect', 'gemäß', 'The sentence says whom the statement comes from.'],
    ['indirect', 'according to', 'The sentence says whom the statement comes from.'],
    ['indirect', 'clause after a colon: sagen', 'The words stand after a colon.'],
    ['reported', 'reported: warnen', 'The sentence tells what it was about'],
    ['reported', 'something quite new', 'The sentence tells what it was about'],
  ])('%s, %s', (kind, reason, words) => {
    expect(why(kind, reason)).toContain(words);
  });

  test.each([
    [{ entity: 'p1', reason: 'name: Rutte' }, 'Who speaks is named beside it.'],
    [{ entity: 'p1', reason: 'before the verb, pronoun: he' }, 'A pronoun stands for the name.'],
    [{ entity: 'p1', reason: 'carried on: name: Rutte' }, 'Who speaks is named further up.'],
    [{ entity: 'o1', reason: 'source named before: Studie' }, 'Who speaks is named further up.'],
    [
      { entity: 'o1', reason: 'spokesperson of an institution: Nato' },
      'Someone speaks for this organization.',
    ],
    [{ entity: 'p1', reason: 'role: Kanzler' }, 'A description stands for the name.'],
    [{ entity: 'p1', reason: "reader's verdict" }, 'Set by an own correction.'],
    [{ reason: "reader's verdict" }, 'Set by an own correction.'],
    [{ reason: 'unknown' }, 'Who speaks is not given by name.'],
    [undefined, 'Who speaks could not be found.'],
  ])('the speaker by %o', (speaker, words) => {
    expect(why('direct', 'quoted alone', speaker)).toContain(words);
  });

  test('says how sure the lesser of both is', () => {
    expect(why('direct', 'quoted alone', { entity: 'p1', reason: 'name: A' })).toContain('How sure: 70%.');
    expect(why('direct', 'quoted alone')).toContain('How sure: 90%.');
  });
});
