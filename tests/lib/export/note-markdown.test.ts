import { describe, expect, test } from 'vitest';
import { noteMarkdown } from '../../../lib/export/note-markdown';
import { parseMarkdown } from '../../../lib/markdown/parse-markdown';
import { growthOf, LINEAR } from '../../growth';

describe('a note is exported as it was written', () => {
  test.each([
    'Ein **Wort**, *zwei*, `drei < vier` und [fünf](https://a.de "x").',
    'Zeile\nZeile\n\nAbsatz',
    '- a\n  - b\n    1. c\n\n> Zitat\n> weiter',
    '```html\n<!-- Code -->\n# so\n---\n```\ndanach',
    'a < b, <3, <https://a.de/?x=1> und `<b>`',
    '![Bild](https://a.de/x.png) [[Wiki]] #tag ==hell== %%still%% $$x$$ [^1]\n\n[^1]: Fußnote',
    '~~~\n```\n~~~\n`````\n```\n`````',
    '- ```\n  Code\n  ```',
    '***\n\n* * *',
    '\u202Eumgekehrt\u202C „Zitat“ 👨‍👩‍👧 __proto__',
  ])('%j', (text) => {
    expect(noteMarkdown(text, 3)).toBe(text);
  });
});

describe('but reaches nothing beyond itself', () => {
  test.each([
    ['headings stand below the note', '# a\n## b\n##### c\n> # d', '#### a\n##### b\n###### c\n> #### d'],
    ['an underline makes no heading', 'a\n---\nb\n===\n-', 'a\n\\---\nb\n\\===\n\\-'],
    ['code is closed', '```js\na\n\nb', '```js\na\n\nb\n```'],
    ['code that is only closed in it stays open', '````\n```', '````\n```\n````'],
    ['code that begins further in is moved out', '  ~~~\na', '~~~\na\n~~~'],
    [
      'tags and comments are text',
      '<b>a</b> <!-- c <% d %> </div>',
      '&lt;b>a&lt;/b> &lt;!-- c &lt;% d %> &lt;/div>',
    ],
    ['where code may have ended they are', 'a ` b\n` <!-- `', 'a ` b\n` &lt;!-- `'],
    ['also behind what was code in its line', '`a` <b> `<c>`', '`a` &lt;b> `<c>`'],
    ['also in a list that goes on lazily', '- a\nb\n  ```\n<!-- c', '- a\nb\n  \\```\n&lt;!-- c'],
    ['names of links are not given', '[Stelle]: https://boese.example', '[Stelle\\]: https://boese.example'],
    ["Obsidian's comments have an end", '%%a', '\\%\\%a'],
    ["Obsidian's formulas have an end", '$$a$$ $$b', '\\$\\$a\\$\\$ \\$\\$b'],
    ['empty lines around it are left out', '\n \n  a\n\n', '  a'],
    ['control characters are left out', 'a\u0000b\uD83D\r\nc', 'ab\uFFFD\nc'],
    ['nothing is nothing', ' \n', ''],
  ])('%s', (_, text, written) => {
    expect(noteMarkdown(text, 3)).toBe(written);
  });

  test('in a quotation every line has its sign', () => {
    expect(noteMarkdown('a\n\n```\nb', 3, '> ')).toBe('> a\n>\n> ```\n> b\n> ```');
  });

  test('whatever is written, the heading behind it is one, and no tag begins outside of code', () => {
    const signs = [
      '`',
      '```',
      '```\n',
      '~~~\n',
      '\n',
      '\n\n',
      '- ',
      '  ',
      '   ',
      '> ',
      '# ',
      'a',
      '<b',
      '<!--',
      '1. ',
      '---',
      '[a]:',
      '\\',
      '\t',
      '%%',
      '|',
    ];
    let state = 11;
    for (let count = 0; count < 3000; count += 1) {
      let text = '';
      for (let length = count % 25; length >= 0; length -= 1) {
        state = (state * 1103515245 + 12345) % 2147483648;
        text += signs[(state >> 8) % signs.length];
      }
      const blocks = parseMarkdown(`${noteMarkdown(text, 3)}\n\n## Danach\n\nEnde`);
      expect(blocks.slice(-2), JSON.stringify(text)).toEqual([
        { kind: 'heading', level: 2, children: [{ kind: 'text', text: 'Danach' }] },
        { kind: 'paragraph', children: [{ kind: 'text', text: 'Ende' }] },
      ]);
      expect(JSON.stringify(blocks.map(withoutCode)), JSON.stringify(text)).not.toMatch(/<[b!]/);
      expect(blocks.slice(0, -2).filter((block) => block.kind === 'heading' && block.level < 4)).toEqual([]);
    }
  });

  function withoutCode(node: unknown): unknown {
    if (Array.isArray(node)) return node.map(withoutCode);
    if (typeof node !== 'object' || node === null) return node;
    if ('kind' in node && node.kind === 'code') return 'code';
    return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withoutCode(value)]));
  }
});

test.each(['`', '``a ', '<!--', '[a]: ', '- ```\n', '# ', '\n', '%%', '> '])(
  '%j takes time in step with its length',
  (piece) => {
    expect(growthOf((size) => noteMarkdown(piece.repeat(size), 3), 2000)).toBeLessThan(LINEAR);
  },
);
