import { describe, expect, test } from 'vitest';
import { exportFileName, nameKeeper } from '../../../lib/export/file-name';
import { HOSTILE } from './made-up';

const DAY = '2026-03-01T08:30:00+01:00';

describe('exportFileName', () => {
  test.each([
    ['Treffen in Kiew', DAY, 'md', '2026-03-01-Treffen-in-Kiew.md'],
    ['Treffen in Kiew', undefined, 'csv', 'Treffen-in-Kiew.csv'],
    ['Treffen in Kiew', 'gestern', 'csv', 'Treffen-in-Kiew.csv'],
    ['Ärger über „Größe“: was nun?', DAY, 'md', '2026-03-01-Ärger-über-Größe-was-nun.md'],
    ['A\u0308rger', DAY, 'md', '2026-03-01-Ärger.md'],
    ['Wer / was \\ wo * wie? "so" <b> | x', DAY, 'md', '2026-03-01-Wer-was-wo-wie-so-b-x.md'],
    ['../../etc/passwd', undefined, 'md', 'etc-passwd.md'],
    ['..', undefined, 'md', 'article.md'],
    ['', undefined, 'json', 'article.json'],
    ['   ', DAY, 'json', '2026-03-01-article.json'],
    ['.bashrc', undefined, 'md', 'bashrc.md'],
    ['Ende. ', undefined, 'md', 'Ende.md'],
    ['CON', undefined, 'md', '_CON.md'],
    ['nul.txt', undefined, 'md', '_nul.txt.md'],
    ['com1', undefined, 'md', '_com1.md'],
    ['Lpt9 druckt', undefined, 'md', '_Lpt9-druckt.md'],
    ['CON', DAY, 'md', '2026-03-01-CON.md'],
    ['Console', undefined, 'md', 'Console.md'],
    ['exe\u202Etxt.md', undefined, 'md', 'exe-txt.md.md'],
    ['#Tag [[Link]] ^block', undefined, 'md', 'Tag-Link-block.md'],
    ['Wort '.repeat(30), undefined, 'md', 'Wort-Wort-Wort-Wort-Wort-Wort-Wort-Wort-Wort-Wort.md'],
    ['Titel', undefined, '../md', 'Titel.md'],
  ])('%j of %s', (title, published, extension, name) => {
    expect(exportFileName(title, published, extension)).toBe(name);
  });

  test.each([...HOSTILE, 'x'.repeat(1000), '😀'.repeat(300), '漢字'.repeat(200), '---', '\u0000', '\u2028'])(
    '%j is a name that every system takes',
    (title) => {
      for (const published of [DAY, undefined]) {
        const name = exportFileName(title, published, 'md');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{C}]+\.md$/u);
        expect(name).not.toMatch(/^[.\s-]|[.\s-]\.md$/);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
      }
    },
  );
});

describe('nameKeeper', () => {
  test('numbers what file systems take for the same', () => {
    const keep = nameKeeper(['annotation']);
    const names = [
      'Brücke',
      'brücke',
      'Bru\u0308cke',
      'Brücke-2',
      'Annotation',
      'andere',
      '__proto__',
      '__proto__',
    ];
    expect(names.map(keep)).toEqual([
      'Brücke',
      'brücke-2',
      'Bru\u0308cke-3',
      'Brücke-2-2',
      'Annotation-2',
      'andere',
      '__proto__',
      '__proto__-2',
    ]);
  });

  test('a thousand of one name take a thousand steps', () => {
    const keep = nameKeeper();
    const names = Array.from({ length: 1000 }, () => keep('a'));
    expect(new Set(names).size).toBe(1000);
    expect(names.at(-1)).toBe('a-1000');
  });
});
