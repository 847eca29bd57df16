import { describe, expect, test } from 'vitest';
import { answer } from './marked';

describe('names in German references', () => {
  test.each([
    ['a name alone', '<[Weber]> kam.', 'Weber'],
    ['a role with another name in it', '<{Nato}-Generalsekretär [Jan Weber]> kam.', 'Jan Weber'],
    ['a role before', 'Dort sprach <Außenministerin [Nora Weber]>.', 'Nora Weber'],
    ['an apposition behind', '<[Jan Weber], der Sprecher der {Feuerwehr Stade},> kam.', 'Jan Weber'],
    ['a name behind an apposition', '<der Leiter des {Wetteramts}, [Jan Weber],> kam.', 'Jan Weber'],
    ['a name behind an institution', '<Der Abgeordnete des {Landtags} [Jan Weber]> kam.', 'Jan Weber'],
    ['short form in brackets', '<der Direktor der {Hafenbehörde} ({HB}), [Jan Weber],> kam.', 'Jan Weber'],
    ['two institutions before', '<der Sprecher der {SPD} im {Landtag}, [Jan Weber],> kam.', 'Jan Weber'],
    ['a party in brackets', 'nach <Ansicht von Ministerin [Nora Weber] ({FDP})> falsch', 'Nora Weber'],
    ['where someone works', '<[Nora Weber] vom {Wetteramt}> kam.', 'Nora Weber'],
    ['a preposition first', 'Das kam <von {Radio Nord}>.', 'Radio Nord'],
    ['an institution with its kind', '<Die Nachrichtenagentur {Nordpress}> meldet es.', 'Nordpress'],
    ['a title in marks', '<das Magazin „{Der Anker}“> schreibt es.', 'Der Anker'],
    ['a name before a participle', '<die zur {Bahn} gehörende {Hafenwerft}> teilte es mit.', 'Hafenwerft'],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked)).toMatchObject({ name: expected });
  });

  test.each([
    [
      'a spokesperson',
      '<ein Sprecher des {Gesundheitsministeriums}> sagte es.',
      'spokesperson of an institution',
    ],
    ['a spokesperson with von', '<die Sprecherin von {Siemens}> sagte es.', 'spokesperson of an institution'],
    ['an organ', '<der Vorstand der {Hafenwerft}> lehnte ab.', 'spokesperson of an institution'],
    [
      'a genitive before the spokesperson',
      '<{Siemens’} Sprecher> sagte es.',
      'spokesperson of an institution',
    ],
    ['statements', 'nach <Angaben der {Bundesanwaltschaft}>', 'named source'],
    ['a report', 'So steht es in <einem Bericht der {Hafenpost}>.', 'named source'],
    ['a noun made of a verb', 'nach <Schätzung der {Hafenwerft}>', 'named source'],
    ['a team', '<Das Team um [Nora Weber]> fand es heraus.', 'named source'],
    ['words of a person', 'nach <Angaben [Webers]>. Später kam [Weber].', 'named source'],
    ['whose idea', '<[Webers] Idee> fand Anklang. Später kam [Weber].', 'named source'],
  ])('who is behind it: %s', (_, marked, rule) => {
    const { name, rule: found } = answer(marked);
    expect(marked).toContain(name);
    expect({ found, isNamed: name !== undefined }).toEqual({ found: rule, isNamed: true });
  });

  test.each([
    ['lawyers', '<Anwälte von [Nora Weber]> widersprachen.'],
    ['a spokesperson of a person', '<[Webers] Sprecher> schwieg. Dann kam [Weber].'],
    ['followers in the genitive', '<Einige Anhänger [Jan Webers]> riefen das. [Jan Weber] schwieg.'],
    ['a widow', '<die Witwe von [Jan Weber]> sagte es.'],
    ['staff', '<ein Mitarbeiter der {Hafenwerft}> sagte es.'],
    ['a politician without a name', '<ein {CDU}-Politiker> sagte es. Die {CDU} schwieg.'],
    ['a chief who is not named', '<der {FDP}-Chef> sagte es. Die {FDP} schwieg.'],
  ])('someone else: %s', (_, marked) => {
    expect(answer(marked).name).toBeUndefined();
  });

  test('two names are both meant', () => {
    const { name, others } = answer('<[Jan Weber] und [Nora Brandt]> sagten es.');
    expect([name, ...others]).toEqual(['Jan Weber', 'Nora Brandt']);
  });

  test('a name behind a relative clause’s comma is not meant', () => {
    const marked = 'laut <einer Meldung der {Nordpress}, die von der {Hafenpost} verbreitet wurde>';
    expect(answer(marked).name).toBe('Nordpress');
  });

  test('a name that was missed here is known from elsewhere', () => {
    expect(answer('{Nordpress} berichtet. Auch <NORDPRESS> irrt.').name).toBe('Nordpress');
  });
});

describe('names in English references', () => {
  test.each([
    ['a name alone', '<[Weber]> said so.', 'Weber'],
    ['a title before', '<President [Nora Weber]> said so.', 'Nora Weber'],
    ['an institution before the role', '<{FBI} Director [Jan Weber]> said so.', 'Jan Weber'],
    [
      'a campaign manager',
      '<[Brandt] campaign manager [Jan Weber]> said so. [Nora Brandt] left.',
      'Jan Weber',
    ],
    ['an apposition', '<[Nora Weber], the former secretary of state,> said so.', 'Nora Weber'],
    ['a relative clause', '<[Jan Weber], who runs the {Harbor Fund},> said so.', 'Jan Weber'],
    ['a spokesperson', '<a spokeswoman for the {Harbor Fund}> said so.', 'Harbor Fund'],
    ['a report', 'in <a report by the {Harbor Herald}>', 'Harbor Herald'],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked, 'en').name).toBe(expected);
  });

  test.each([
    ['lawyers', '<A lawyer for [Nora Weber]> disagreed.'],
    ['a possessed noun', '<[Weber]’s widow> disagreed. [Jan Weber] is dead.'],
    ['a spokesperson of a person', '<[Weber]’s spokesman> disagreed. [Jan Weber] left.'],
  ])('someone else: %s', (_, marked) => {
    expect(answer(marked, 'en').name).toBeUndefined();
  });
});
