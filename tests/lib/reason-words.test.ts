import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../lib/analyze';
import { loadWhyWords } from '../../lib/reason-words';
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
