import { describe, expect, test } from 'vitest';
import { answer } from './marked';

describe('German pronouns', () => {
  test.each([
    ['he', '[Nora Weber] traf [Peter Brandt]. <Er> schwieg.', 'Peter Brandt'],
    ['she', '[Nora Weber] traf [Peter Brandt]. <Sie> schwieg.', 'Nora Weber'],
    [
      'the subject before the object',
      '[Peter Brandt] lobte den Trainer [Karl Lange]. <Er> lächelte.',
      'Peter Brandt',
    ],
    ['the nearer sentence', '[Peter Brandt] kam. Später kam [Karl Lange]. <Er> lächelte.', 'Karl Lange'],
    [
      'who spoke before',
      '<[Peter Brandt]> sprach. Dort stand auch das Auto von [Karl Lange]. <Er> lachte.',
      'Peter Brandt',
    ],
    ['a gender told by the role', 'Ministerin [Kim Weber] traf [Peter Brandt]. <Sie> schwieg.', 'Kim Weber'],
    [
      'not who is named in what is said',
      '[Peter Brandt] kam. [Karl Lange] habe gelogen, sagte <er>.',
      'Peter Brandt',
    ],
    [
      'carried on by another pronoun',
      '[Peter Brandt] kam. Er sah ein Bild von [Karl Lange]. <Er> ging.',
      'Peter Brandt',
    ],
    [
      'carried on by a description',
      'Kanzler [Peter Brandt] und Minister [Karl Lange] kamen. Der Minister setzte sich. <Er> schwieg.',
      'Karl Lange',
    ],
    ['a relative pronoun', 'Dort war [Peter Brandt], <der> alles bestritt.', 'Peter Brandt'],
    ['whose words', '[Nora Weber] kam. <Ihrer Meinung> nach eilt es.', 'Nora Weber'],
    ['own words', 'Nach <eigenen Angaben> wohnt [Nora Weber] in Jever.', 'Nora Weber'],
    [
      'own words beside a pronoun',
      '[Nora Weber] kam mit [Peter Brandt]. Sie war nach <eigenen Angaben> müde.',
      'Nora Weber',
    ],
    [
      'an institution of that gender',
      'Das {Landgericht Jever} urteilte. <Es> wies die Klage ab.',
      'Landgericht Jever',
    ],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked).name).toBe(expected);
  });

  test.each([
    ['nobody of that gender', '[Nora Weber] kam. <Er> schwieg.'],
    ['several', '[Nora Weber] kam. <Sie> sagten nichts.'],
    ['too far away', `[Peter Brandt] kam.${' Es regnete.'.repeat(9)} <Er> schwieg.`],
    ['an empty it', '[Nora Weber] kam. <Es> regnete.'],
  ])('nobody: %s', (_, marked) => {
    expect(answer(marked).name).toBeUndefined();
  });

  test.each([
    ['they', '[Nora Weber] ({SPD}) und [Peter Brandt] klagen. <Sie> halten das für falsch.'],
    ['both', '[Nora Weber] und [Peter Brandt] klagen. <Beide> schwiegen.'],
    ['the two', '[Nora Weber] und [Peter Brandt] klagen. <Die beiden Minister> schwiegen.'],
  ])('two named together: %s', (_, marked) => {
    const { name, others } = answer(marked);
    expect([name, ...others]).toEqual(['Nora Weber', 'Peter Brandt']);
  });

  test('whoever cannot be meant is left out', () => {
    const marked = '[Karl Lange] kam. [Peter Brandt] ging. <Er> schwieg.';
    expect(answer(marked, 'de', ['Peter Brandt']).name).toBe('Karl Lange');
  });
});

describe('English pronouns', () => {
  test.each([
    ['he', '[Nora Weber] met [Peter Brandt]. <He> left.', 'Peter Brandt'],
    ['she', '[Nora Weber] met [Peter Brandt]. <She> left.', 'Nora Weber'],
    ['whose words', '[Nora Weber] met [Peter Brandt]. In <her words> it was late.', 'Nora Weber'],
    ['a relative pronoun', 'There was [Peter Brandt], <who> denied it.', 'Peter Brandt'],
    ['whoever speaks already', '<[Nora Weber]> wrote: “Then <I> said no.”', 'Nora Weber'],
    ['nobody speaks yet', 'Then <I> said no to [Nora Weber].', undefined],
    ['several', '[Nora Weber] met [Peter Brandt]. <They> left.', undefined],
    ['two named together', '[Nora Weber] and [Peter Brandt] met. <They> left.', 'Nora Weber'],
    ['a given name alone', '[James] met [Olive]. <She> left.', 'Olive'],
  ])('%s', (_, marked, expected) => {
    expect(answer(marked, 'en').name).toBe(expected);
  });
});
