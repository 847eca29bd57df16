import { describe, expect, test } from 'vitest';
import { exportLabels } from '../../../../lib/export/labels';
import { checkTemplate } from '../../../../lib/export/templates/check-template';
import { parseTemplate } from '../../../../lib/export/templates/parse-template';
import { previewTemplate, TemplateTooLarge } from '../../../../lib/export/templates/render-template';
import { growthOf, LINEAR } from '../../../growth';
import { madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';

const AROUND = { labels: exportLabels('de'), language: 'de', made: Date.UTC(2026, 2, 5, 12) };

const BUNDLE = {
  ...madeUpTalk(),
  article: {
    ...madeUpTalk().article,
    byline: ['Ada Feder', 'Ben Tinte'],
    tags: ['Ukraine', 'zwei Worte'],
    site: 'Die *Zeitung*',
    published: '2026-03-01T09:05:00+01:00',
  },
  notes: [
    madeUpNote(),
    madeUpNote({ id: 'n2', subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' }, text: 'Wer?' }),
  ],
};

function made(body: string, bundle = BUNDLE): string {
  const { text, faults } = previewTemplate({ body, fileName: 'x' }, bundle, AROUND);
  expect(faults).toEqual([]);
  return text.trimEnd();
}

describe('a template puts', () => {
  test.each([
    ['{{title}}', 'Treffen in Kiew'],
    ['{{ title }}', 'Treffen in Kiew'],
    ['{{site}}', 'Die \\*Zeitung\\*'],
    ['{{site|raw}}', 'Die *Zeitung*'],
    ['{{domain}}', 'zeitung.example'],
    ['{{author}}', 'Ada Feder, Ben Tinte'],
    ['{{author|join:" und "}}', 'Ada Feder und Ben Tinte'],
    ['{{author|first}}', 'Ada Feder'],
    ['{{author|last|upper}}', 'BEN TINTE'],
    ['{{author|wikilink|join:", "}}', '[[Ada Feder]], [[Ben Tinte]]'],
    ['{{author|length}}', '2'],
    ['{{author|sort|reverse|join:"/"}}', 'Ben Tinte/Ada Feder'],
    ['{{author|slice:1}}', 'Ben Tinte'],
    ['{{title|slice:0,7|lower}}', 'treffen'],
    ['{{title|slug}}', 'treffen-in-kiew'],
    ['{{title|replace:"Kiew","Lwiw"}}', 'Treffen in Lwiw'],
    ['{{title|replace:"Treffen":"Essen"}}', 'Essen in Kiew'],
    ['{{title|quote}}', '„Treffen in Kiew“'],
    ['{{title|blockquote}}', '> Treffen in Kiew'],
    ['{{title|yaml}}', '"Treffen in Kiew"'],
    ['{{url|link:"Zur *Seite*"}}', '[Zur \\*Seite\\*](https://zeitung.example/politik/treffen-in-kiew)'],
    ['{{tags|hashtag|join:" "}}', '#Ukraine #zwei-Worte'],
    ['{{published}}', '2026-03-01'],
    ['{{published|date:"D. MMMM YYYY"}}', '1. März 2026'],
    ['{{published|date:"dddd, HH:mm [Uhr]"}}', 'Sonntag, 09:05 Uhr'],
    ['{{published|date:"YYYY-MM-DDTHH:mm"}}', '2026-03-01T09:05'],
    ['{{title|date:"YYYY"}}', 'Treffen in Kiew'],
    ['{{people|first}}', 'Mark Rutte'],
    ['{{"a {{ b"}}', 'a {{ b'],
    ['{{language ?? "?"}} {{summary ?? "-"}}', 'de Mark Rutte sprach in Kiew. „Wir'],
    ['{# Bemerkung #}{{title}}', 'Treffen in Kiew'],
    ['{{labels.people}}', 'Personen'],
    ['a}}b %} {', 'a}}b %} {'],
  ])('%s', (template, expected) => {
    expect(made(`: ${template}`).slice(2)).toBe(expected);
  });

  test.each([
    ['{{published|date:"D. MMMM"}}', '1\\. März'],
    ['{{author|list}}', '- Ada Feder\n- Ben Tinte'],
    ['- {{"- x"}}', '- \\- x'],
    ['> {{"# x"}}', '> \\# x'],
  ])('at the beginning of a line %s begins nothing', (template, expected) => {
    expect(made(template)).toBe(expected);
  });
});

describe('a template asks', () => {
  test.each([
    ['{% if title %}ja{% endif %}', 'ja'],
    ['{% if not title %}ja{% else %}nein{% endif %}', 'nein'],
    ['{% if highlights %}ja{% endif %}', ''],
    ['{% if highlights or notes %}ja{% endif %}', 'ja'],
    ['{% if highlights and notes %}ja{% else %}nein{% endif %}', 'nein'],
    ['{% if language == "en" %}en{% elseif language == "de" %}de{% else %}?{% endif %}', 'de'],
    ['{% if language == "fr" %}fr{% else if language == "de" %}de{% endif %}', 'de'],
    ['{% if language != "en" %}ja{% endif %}', 'ja'],
    ['{% if words > 10 %}lang{% endif %}', 'lang'],
    ['{% if words < 10 %}kurz{% else %}lang{% endif %}', 'lang'],
    ['{% for one in people %}{{one.name}} ({{one.count}}){% endfor %}', 'Mark Rutte (1)'],
    [
      '{% for one in author %}{{loop.index}}. {{one}}{% if not loop.last %}; {% endif %}{% endfor %}',
      '1. Ada Feder; 2. Ben Tinte',
    ],
    ['{% for tag in tags|slice:0,1 %}{{tag}}{% endfor %}', 'Ukraine'],
    ['{% for piece in title|split:" " %}<{{piece|slug}}>{% endfor %}', '<treffen><in><kiew>'],
    [
      '{% for note in notes %}{{note.kind}}={{note.name ?? "-"}};{% endfor %}',
      'article=-;person=Mark Rutte;',
    ],
    [
      '{% for one in people %}{% for said in one.quotations %}{{said.words}}{% endfor %}{% endfor %}',
      '„Wir bleiben“ … „bis zum Ende.“',
    ],
  ])('%s', (template, expected) => {
    expect(made(template)).toBe(expected);
  });

  test('lines with nothing but sections leave no line behind', () => {
    const lines =
      '# A\n\n{% if title %}\n{% for one in author %}\n- {{one}}\n{% endfor %}\n{% endif %}\n\nEnde';
    expect(made(lines)).toBe('# A\n\n- Ada Feder\n- Ben Tinte\n\nEnde');
  });

  test('what is not there leaves one empty line at most', () => {
    expect(made('A\n\n{{highlights}}\n\n{% if highlights %}\nx\n{% endif %}\n\n\n\nB')).toBe('A\n\nB');
  });
});

describe('where a value stands', () => {
  const note = (text: string) => ({ ...BUNDLE, notes: [madeUpNote({ text })] });

  test('alone in its line it keeps its paragraphs, with what stands before it', () => {
    const bundle = note('Eins\n\n- zwei\n\n```js\nlet x\n```');
    expect(made('{% for n in notes %}\n{{n.text}}\nEnde\n{% endfor %}', bundle)).toBe(
      'Eins\n\n- zwei\n\n```js\nlet x\n```\n\nEnde',
    );
    expect(made('{% for n in notes %}\n> {{n.text}}\n{% endfor %}', bundle)).toBe(
      '> Eins\n>\n> - zwei\n>\n> ```js\n> let x\n> ```',
    );
    expect(made('{% for n in notes %}\n- {{n.text}}\n{% endfor %}', bundle)).toBe(
      '- Eins\n\n  - zwei\n\n  ```js\n  let x\n  ```',
    );
  });

  test('within a line it is one line of text', () => {
    expect(made('Notiz: {{notes|first}} Ende', note('Eins\n\n```js\n*x*'))).toBe(
      'Notiz: Eins \\`\\`\\`js \\*x\\* Ende',
    );
  });

  test('headings of notes stand below those of the template', () => {
    const template = '{% for n in notes %}\n##### Notiz\n\n{{n.text}}\n{% endfor %}';
    expect(made(template, note('# Groß'))).toBe('##### Notiz\n\n###### Groß');
  });

  test.each([
    ['[Seite]({{url}})', '[Seite](https://zeitung.example/a_b_%28c%29?d=%3Ce%3E)'],
    ['<{{url}}>', '<https://zeitung.example/a_b_%28c%29?d=%3Ce%3E>'],
    ['{{url}}', 'https://zeitung.example/a_b%5F%28c%29?d=%3Ce%3E'],
    ['[[{{title}}]]', '[[Böse Seite]]'],
    ['[x]({{title}})', '[x](%5B%5BB%F6se%5D%5D|%20Seite)'],
  ])('%s', (template, expected) => {
    const article = {
      ...BUNDLE.article,
      url: 'https://zeitung.example/a_b_(c)?d=<e>',
      title: '[[Böse]]| Seite',
    };
    expect(
      made(template, { ...BUNDLE, article })
        .toLowerCase()
        .replaceAll('%7c', '|'),
    ).toBe(expected.toLowerCase().replace('b%f6se', 'böse'));
  });

  test.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    '%s becomes no target',
    (url) => {
      const bundle = { ...BUNDLE, article: { ...BUNDLE.article, url, title: url } };
      for (const template of [
        '[a]({{url}})',
        '[a]({{title}})',
        '<a href="{{url}}">',
        '<{{title}}>',
        '[a](<{{url}}>)',
      ]) {
        expect(made(template, bundle)).not.toMatch(/(?:javascript|data|vbscript):/i);
      }
      expect(made('{{url|link:"a"}}', bundle)).toBe('a');
    },
  );
});

describe('what is wrong is told with its line and what is known there', () => {
  const faults = (body: string, fileName = 'x') =>
    checkTemplate({ body, fileName }).faults.map(({ line, code, word }) => `${line} ${code} ${word}`);

  test.each([
    ['{{titel}}', ['1 unknown-name titel']],
    ['a\n\n{{title|shout}}', ['3 unknown-filter shout']],
    ['---\ntitle: {{titel}}\n---\n\n{{autor}}', ['2 unknown-name titel', '5 unknown-name autor']],
    ['{% for p in people %}{{p.nam}}{% endfor %}', ['1 unknown-name nam']],
    ['{{p.name}}', ['1 unknown-name p']],
    ['{{title.length}}', ['1 unknown-name length']],
    ['{% for p in title %}{% endfor %}', ['1 not-a-list title']],
    ['{% for p in people %}\n{{p.name}}', ['1 unclosed-section for']],
    [
      '{% if title %}\n{% for p in people %}\n{% endif %}{% endfor %}',
      ['3 no-section endif', '1 unclosed-section if'],
    ],
    ['{% endif %}', ['1 no-section endif']],
    ['{% else %}', ['1 no-section else']],
    ['{% if a %}{% else %}{% else %}{% endif %}', ['1 no-section else', '1 unknown-name a']],
    ['{% include "x" %}', ['1 unknown-tag include']],
    ['{{title', ['1 unclosed-tag {{title']],
    ['a\n{{title\n}}', ['2 unclosed-tag {{title']],
    ['{% if title', ['1 unclosed-tag {% if title']],
    ['{{title|}}', ['1 unknown-tag |']],
    ['{{title + 1}}', ['1 unknown-tag +']],
    ['{{title;alert(1)}}', ['1 unknown-tag ;']],
    ['{{}}', ['1 unknown-tag ']],
    ['{{title|slice:"a"}}', ['1 bad-argument slice']],
    ['{{title|replace}}', ['1 bad-argument replace']],
    ['{{__proto__}}', ['1 unknown-name __proto__']],
    ['{{constructor}}', ['1 unknown-name constructor']],
    ['{{title|constructor}}', ['1 unknown-filter constructor']],
    ['{{title|__proto__:"x"}}', ['1 unknown-filter __proto__']],
    ['{{labels.toString}}', ['1 unknown-name toString']],
    ['{% if title %}'.repeat(9) + '{% endif %}'.repeat(9), ['1 too-deep if']],
    ['x'.repeat(20_001), ['1 too-long body']],
  ])('%s', (body, expected) => {
    expect(faults(body)).toEqual(expected);
  });

  test('a name within a loop tells of the names there', () => {
    const [fault] = checkTemplate({ body: '{% for p in people %}{{p.x}}{% endfor %}', fileName: '' }).faults;
    expect(fault?.known).toEqual(['name', 'role', 'roles', 'count', 'times', 'quotations']);
    expect(checkTemplate({ body: '{{x}}', fileName: '' }).faults[0]?.known).toContain('highlights');
  });

  test('in file names, too', () => {
    expect(checkTemplate({ body: '', fileName: '{{nix}}' }).faults).toMatchObject([
      { in: 'fileName', line: 1, code: 'unknown-name' },
    ]);
  });

  test('not more than anyone reads', () => {
    expect(faults('{{x}}'.repeat(500))).toHaveLength(20);
  });
});

describe('file names', () => {
  const name = (fileName: string, article: object = {}) =>
    previewTemplate({ body: '', fileName }, { ...BUNDLE, article: { ...BUNDLE.article, ...article } }, AROUND)
      .stem;

  test.each([
    ['{{published}}-{{title}}', '2026-03-01-Treffen-in-Kiew'],
    ['{{title}}', 'Treffen-in-Kiew'],
    ['{{domain}}/{{published|date:"YYYY"}}/{{title}}', 'zeitung.example/2026/Treffen-in-Kiew'],
    ['../../etc/{{title}}', 'etc/Treffen-in-Kiew'],
    ['a/b/c/d/e/{{title}}', 'a/b/c/Treffen-in-Kiew'],
    ['', 'article'],
    ['{{summary|slice:0,0}}', 'article'],
    ['con', '_con'],
  ])('%s', (fileName, expected) => {
    expect(name(fileName)).toBe(expected);
  });

  test.each(['../../x', '..\\..\\x', '/etc/passwd', 'a:b*c?', 'CON', '\u202Eexe.md', '..'])(
    'the title %s makes no folder and no other name',
    (title) => {
      expect(name('{{title}}', { title })).toMatch(/^[^/\\:*?"<>|\p{C}]+$/u);
      expect(name('{{title}}', { title })).not.toMatch(/^\.|^CON$/i);
    },
  );
});

describe('what it costs', () => {
  test('lists within lists are bounded', () => {
    const notes = Array.from({ length: 60 }, (_, at) => madeUpNote({ id: `${at}` }));
    const depth = 4;
    const body = `${'{% for n in notes %}'.repeat(depth)}x${'{% endfor %}'.repeat(depth)}`;
    expect(() => previewTemplate({ body, fileName: '' }, { ...BUNDLE, notes }, AROUND)).toThrow(
      TemplateTooLarge,
    );
  });

  test('a note of 10 MB is written whole', () => {
    const text = 'Ein Satz über alles, „was“ es gibt.\n\n'.repeat(280_000);
    const bundle = { ...BUNDLE, notes: [madeUpNote({ text })] };
    expect(made('{% for n in notes %}\n{{n.text}}\n{% endfor %}', bundle).length).toBe(text.trimEnd().length);
  });

  test.each([
    ['open tags', '{{'],
    ['sections', '{% if title %}x{% endif %}\n'],
    ['quote marks', '{{ " '],
    ['filters', '{{title|upper}} '],
  ])('reading grows with the length: %s', (_, piece) => {
    const read = (size: number) => void parseTemplate(piece.repeat(size / piece.length), 1, () => undefined);
    expect(growthOf(read, 2_500)).toBeLessThan(LINEAR);
  });
});

test('highlights say words, note, color and place', () => {
  const template =
    '{% for h in highlights %}\n- {{h.words}} ({{h.color}}{% if h.lost %}, weg{% endif %}) {{h.note}} {{h.tags|hashtag|join:" "}}\n{% endfor %}';
  expect(made(template, { ...BUNDLE, ...madeUpPassages() } as typeof BUNDLE).split('\n')).toEqual([
    '- die Nato (Gelb)  ',
    '- Man hörte zu. (Grün) Wer \\*\\*denn\\*\\*? #wichtig #zwei-Worte',
    '- ganz verschwunden (Rosa, weg) Das stand hier.',
  ]);
});
