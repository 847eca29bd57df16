import { describe, expect, test } from 'vitest';
import { completeField, fieldValue } from '../../../lib/search/complete-field';
import { parseDate } from '../../../lib/search/parse-date';
import { parseQuery } from '../../../lib/search/parse-query';
import { isEmptyQuery } from '../../../lib/search/query';
import { spellingsOf } from '../../../lib/search/spellings';

/** A query as a table shows it: sign, field, words (the first spelling of each), whole words in quote marks. */
function shown(text: string): string[] {
  return parseQuery(text).terms.map(({ field, words, isWhole, isNot }) => {
    const said = words.map(([first]) => first).join(' ');
    return `${isNot ? '-' : ''}${field === 'any' ? '' : `${field}:`}${isWhole ? `"${said}"` : said}`;
  });
}

const day = (text: string) => new Date(`${text}T00:00:00`).getTime();

describe('parseQuery', () => {
  test.each([
    ['nothing', '   ', []],
    ['words, folded', 'Gipfel ORBÁN Straße', ['gipfel', 'orban', 'strasse']],
    ['a phrase', '"jede Schraube geprüft"', ['"jede schraube gepruft"']],
    ['German and French marks', '„die Brücke“ «le pont»', ['"die brucke"', '"le pont"']],
    ['a phrase that is still typed', '"jede Schr', ['"jede schr"']],
    ['not', 'rutte -nato', ['rutte', '-nato']],
    ['not a phrase', '-"in Kiew"', ['-"in kiew"']],
    ['a lonely sign', 'rutte - nato -', ['rutte', 'nato']],
    ['a hyphen inside', 'Nato-Generalsekretär', ['nato generalsekretar']],
    ['fields', 'person:Merkel said:klima', ['person:merkel', 'said:klima']],
    [
      'fields in German',
      'sagt:Klima medium:Tagblatt schlagwort:Moor',
      ['said:klima', 'outlet:tagblatt', 'tag:moor'],
    ],
    ['a field with a phrase', 'person:"Angela Merkel"', ['person:"angela merkel"']],
    ['not in a field', '-tag:gelesen', ['-tag:gelesen']],
    ['titles and notes', 'titel:brücke notiz:prüfen', ['title:brucke', 'note:prufen']],
    ['a field in capitals', 'Tag:Moor', ['tag:moor']],
    ['organizations', 'org:Nato organisation:EU', ['organization:nato', 'organization:eu']],
    ['a language', 'lang:de sprache:en', ['language:de', 'language:en']],
    ['a collection', 'in:"Meine Liste"', ['collection:"meine liste"']],
    ['a field that is none', 'wort:bild', ['wort bild']],
    ['a time of day', '9:30', ['9 30']],
    ['an address', 'https://a.example/b', ['https a example b']],
    ['a field without a value yet', 'person: rutte', ['rutte']],
    ['a number with a comma', '3,5', ['3 5']],
    ['emoji beside words', '🚢 fähre', ['fahre']],
    ['a soft hyphen', 'Fäh\u00ADre', ['fahre']],
    ['Arabic', 'السلام', ['السلام']],
    ['Chinese', '北京', ['北京']],
    ['signs of a pattern', 'a.*b (c|d)', ['a b', 'c d']],
  ])('%s', (_, text, terms) => {
    expect(shown(text)).toEqual(terms);
  });

  test('spans are where the terms stand', () => {
    const text = 'rutte -person:"Ada Lüders"';
    expect(parseQuery(text).terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      'rutte',
      '-person:"Ada Lüders"',
    ]);
  });

  test.each([
    ['since:2026-03-01', '2026-03-01', undefined],
    ['seit:1.3.2026', '2026-03-01', undefined],
    ['since:2026', '2026-01-01', undefined],
    ['since:3/2026', '2026-03-01', undefined],
    ['until:2026-03', undefined, '2026-04-01'],
    ['bis:2026', undefined, '2027-01-01'],
    ['until:2026-02-28', undefined, '2026-03-01'],
    ['since:2025 since:2026 until:2028 until:2027-12-31', '2026-01-01', '2028-01-01'],
  ])('%s', (text, since, until) => {
    const query = parseQuery(text);
    expect(query.since).toBe(since && day(since));
    expect(query.until).toBe(until && day(until));
    expect(query.terms).toEqual([]);
    expect(isEmptyQuery(query)).toBe(false);
  });

  test.each([
    ['a date that is none', 'since:gestern rutte', ['date gestern'], ['rutte']],
    ['a day that no calendar has', 'since:2026-02-30', ['date 2026-02-30'], []],
    ['signs alone', '.* rutte', ['signs .*'], ['rutte']],
    ['a field of signs', 'tag:!!', ['signs !!'], []],
  ])('%s is told, and the rest holds', (_, text, faults, terms) => {
    expect(parseQuery(text).faults.map(({ fault, text: of }) => `${fault} ${of}`)).toEqual(faults);
    expect(shown(text)).toEqual(terms);
  });

  test('whatever is typed is read', () => {
    const pieces = [
      '"',
      '„',
      '-',
      ':',
      'a',
      'ä',
      ' ',
      'person:',
      'since:',
      '2026',
      '\u00AD',
      '(',
      '\\',
      '🚢',
    ];
    for (let seed = 0; seed < 2000; seed += 1) {
      const text = Array.from(
        { length: 8 },
        (_, at) => pieces[(seed * 7 + at * at * 13 + seed * at) % pieces.length],
      ).join('');
      const { terms, faults } = parseQuery(text);
      for (const { start, end } of [...terms, ...faults]) expect(text.slice(start, end).trim()).not.toBe('');
      for (const { words } of terms) for (const forms of words) expect(forms[0]).toMatch(/^[\p{L}\p{N}]/u);
    }
  });
});

describe('spellingsOf', () => {
  test.each([
    ['gärten', ['garten', 'gaerten']],
    ['gaerten', ['gaerten', 'garten']],
    ['Straße', ['strasse']],
    ['müßig', ['mussig', 'muessig']],
    ['Israel', ['israel', 'isral']],
    ['neue', ['neue']],
    ['Quelle', ['quelle']],
    ['orbán', ['orban']],
    ['überführt', ['uberfuhrt', 'uberfuehrt', 'ueberfuhrt', 'ueberfuehrt']],
    ['!', []],
  ])('%s', (word, forms) => {
    expect(spellingsOf(word)).toEqual(forms);
  });

  test('are few for any word', () => {
    expect(spellingsOf('ä'.repeat(60)).length).toBeLessThanOrEqual(16);
    expect(spellingsOf('ae'.repeat(60)).length).toBeLessThanOrEqual(16);
  });
});

describe('parseDate', () => {
  test.each(['', '26', '2026-13', '0999', '31.4.2026', '2026-00-01', '1.2', '٢٠٢٦'])('%s is none', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});

describe('completeField', () => {
  const at = (text: string) => completeField(text, text.length, 'de');

  test.each([
    ['a name of a field', 'rutte sa', { value: 'sa', names: ['sagt'] }],
    ['its value', 'person:Mer', { value: 'Mer', field: 'person' }],
    ['an empty value', 'tag:', { value: '', field: 'tag' }],
    ['a value in quote marks', 'medium:"Der Ta', { value: 'Der Ta', field: 'outlet' }],
    ['behind not', '-tag:ge', { value: 'ge', field: 'tag' }],
  ])('%s', (_, text, wanted) => {
    const completion = at(text);
    expect(completion).toMatchObject(wanted);
    const chosen = `${text.slice(0, completion?.start)}X`;
    expect(chosen).toBe(
      `${text.slice(0, text.length - wanted.value.length - (text.includes('"') ? 1 : 0))}X`,
    );
  });

  test.each(['', 'rutte ', 'xyz', 'wort:b', '"ganz'])('nothing for "%s"', (text) => {
    expect(at(text)).toBeUndefined();
  });

  test.each([
    ['Moor', 'Moor'],
    ['Der Tag', '"Der Tag"'],
    ['a "b" c', '"a  b  c"'],
  ])('a value of %s stands as %s', (value, text) => {
    expect(fieldValue(value)).toBe(text);
    expect(shown(`tag:${text}`)).toHaveLength(1);
  });
});
