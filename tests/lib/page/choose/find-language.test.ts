import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findLanguage } from '../../../../lib/page/choose/find-language';

const GERMAN =
  'Die Genossenschaft hatte im Herbst versprochen, den Betrieb nicht einzustellen, und sie hält sich auch daran. '.repeat(
    5,
  );
const ENGLISH =
  'The cooperative that runs it said on Tuesday that it will stay open, and it has kept to that as well. '.repeat(
    5,
  );
const FRENCH =
  'La coopérative avait promis de rester ouverte pendant tout l’hiver, malgré les frais qui montent. '.repeat(
    5,
  );

describe('findLanguage', () => {
  it.each([
    ['what the page says', 'lang="de-AT"', GERMAN, 'de'],
    ['what the page says of another language', 'lang="fr"', FRENCH, 'fr'],
    ['the text, where a template says otherwise', 'lang="en-US"', GERMAN, 'de'],
    ['the text, where the page says nothing', '', ENGLISH, 'en'],
    ['the browser, where only it knows', '', FRENCH, 'fr'],
  ])('takes %s', async (_, attribute, text, language) => {
    const { document } = new JSDOM(`<html ${attribute}>`).window;
    expect(await findLanguage(document, text, async () => 'fr')).toBe(language);
  });

  it('is undetermined when nobody knows', async () => {
    const { document } = new JSDOM('<html lang="">').window;
    expect(await findLanguage(document, FRENCH, undefined)).toBe('und');
  });
});
