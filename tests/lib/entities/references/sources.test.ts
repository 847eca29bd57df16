import { describe, expect, test } from 'vitest';
import { answer } from './marked';

describe('documents and spokespersons without a name', () => {
  test.each([
    [
      'named before',
      'Ein Bericht der {Hafenpost} liegt vor. [Jan Weber] las ihn. <Der Bericht> rügt das Amt.',
      'Hafenpost',
    ],
    ['of the last speaker', '<Die {Hafenwerft}> sagte ab. <In der Mitteilung> fehlen Gründe.', 'Hafenwerft'],
    [
      'of a speaker long ago',
      '<Die {Hafenwerft}> klagte. Es regnete. Es schneite. Es taute. Es stürmte. <Das Urteil> steht aus.',
      'Hafenwerft',
    ],
    ['a compound', 'Die {Hafenwerft} baut. Nach <Hafenwerft-Angaben> eilt es.', 'Hafenwerft'],
    ['a compound without hyphen', 'Die {Bahn} fährt. Nach <Bahnangaben> eilt es.', 'Bahn'],
    [
      'a compound of first letters',
      'Der {Bund Alter Seeleute} tagt. <Der BAS-Bericht> rügt das Amt.',
      'Bund Alter Seeleute',
    ],
    [
      'a compound with a spokesperson',
      'Die {Hafenwerft} baut. <Ein Hafenwerftsprecher> sagte es.',
      'Hafenwerft',
    ],
    ['a spokesperson alone', 'Die {Hafenwerft} baut Schiffe. <Ein Sprecher> sagte es.', 'Hafenwerft'],
    [
      'what the genitive describes',
      'Die {Hafenwerft} baut. Nach <Angaben des Unternehmens> eilt es.',
      'Hafenwerft',
    ],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked).name).toBe(expected);
  });

  test.each([
    ['a document of nobody', 'Es regnete. <Der Bericht> rügt das Amt.'],
    ['some document', '<Die {Hafenwerft}> sagte ab. <Eine Studie> rügt das Amt.'],
    ['a law', '<Die {Hafenwerft}> sagte ab. <Artikel 65 der Satzung> gilt.'],
    [
      'a study printed by someone',
      'Eine Studie der {Hafenpost} liegt vor. Es regnete. Es schneite. Es taute. <Die Studie> rügt das Amt.',
    ],
  ])('nobody: %s', (_, marked) => {
    expect(answer(marked).name).toBeUndefined();
  });

  test('what is only the source before is unsure', () => {
    const { score, rule } = answer('<Die {Hafenwerft}> sagte ab. <Demnach> fehlt Geld.');
    expect(rule).toBe('source before');
    expect(score).toBeLessThan(0.5);
  });
});
