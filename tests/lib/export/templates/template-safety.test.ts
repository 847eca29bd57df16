import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { exportLabels } from '../../../../lib/export/labels';
import { previewTemplate } from '../../../../lib/export/templates/render-template';
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown';
import { HOSTILE, madeUpBundle, madeUpNote } from '../made-up';

const AROUND = { labels: exportLabels('en'), language: 'en', made: Date.UTC(2026, 2, 5, 12) };

/** What a reader may write among the properties, right or wrong. */
const PROPERTY_LINES = [
  'title: {{title}}',
  'title: "{{title}}"',
  "title: '{{title}}'",
  'title: About {{title}} by {{site}}',
  'tags: {{tags}}',
  'tags: [clippings, {{tags}}, "{{site}}"]',
  'tags: [{{tags|join:", "}}]',
  'tags:',
  '  - {{title}}',
  '  - {{tags}}',
  '- {{site}}',
  '    -   "{{title}}" {{site}}',
  'author: {{author|wikilink}}',
  'published: {{published}}',
  'published: {{published|date:"YYYY-MM-DDTHH:mm"}}',
  'words: {{words}}',
  'empty: {{summary}}',
  '{{title}}: {{site}}',
  '{{title}}',
  'plain: true',
  'plain: *alias',
  'plain: &anchor x',
  'plain: !!js/function x',
  'plain: {a: b}',
  'plain: [a, [b]]',
  'plain: |',
  '  words below: x',
  'plain: "open',
  "plain: 'it''s'",
  'plain: 12:30:45',
  'plain: - a',
  'plain: a: b',
  'plain: a #b',
  '? a',
  '%YAML 1.2',
  '--- a',
  '...',
  '\ttab: x',
  '# remark {{title}}',
  'null: x',
  'raw: {{title|raw}}',
  'yaml: {{title|yaml}}',
  'quote: {{title|blockquote}}',
  '{% if title %}',
  '{% endif %}',
  '{% for tag in tags %}',
  '  - {{tag}}',
  '{% endfor %}',
];

const BODIES = [
  '# {{title}}\n\n{{site}} · [x]({{url}})\n\nEnd.',
  '{{title}}\n\n- {{site}}\n- {{author}}\n\nEnd.',
  '> {{title}}\n>\n> – {{site}}\n\nEnd.',
  '1. {{title}}\n2. {{site|upper}} {{url}}\n\nEnd.',
  '**{{title}}** and *{{site}}* {{title|quote}}\n\nEnd.',
  '{{title|blockquote}}\n\nEnd.',
  '{{author|list}}\n\nEnd.',
  '{{summary}}\n\nEnd.',
  '{{author|join:" / "}} {{title|wikilink}}\n\nEnd.',
  '- {{summary}}\n\nEnd.',
];

/** Numbers that look made by chance, the same each time. Source: Park and Miller, "minimal standard". */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const LETTERS = [
  ...'abc ABC09"\'\\`*_[](){}<>#!|&:;,.-+=~^$%@?/\n\r\t\u0000\u0085\u2028\uFEFF\u202E\uD83D„“äß😀',
  '---',
  '\n---\n',
  '```',
  '\n\n',
  ': ',
  ' #',
  '- ',
  '{{title}}',
  '{% endif %}',
  '<!--',
  '<script>',
  '](',
  '[[',
  '%%',
  '$$',
];

function hostileText(next: (below: number) => number): string {
  const made = Array.from({ length: 1 + next(14) }, () => LETTERS[next(LETTERS.length)] ?? '').join('');
  return next(4) === 0 ? (HOSTILE[next(HOSTILE.length)] ?? '') : made;
}

function bundleOf(text: () => string) {
  return madeUpBundle({
    article: {
      title: text(),
      site: text(),
      byline: [text(), text()],
      tags: [text(), text()],
      url: `https://zeitung.example/${text()}`,
      summary: { text: text(), updated: 1 },
    },
    notes: [madeUpNote({ text: text() })],
  });
}

/** What the Markdown is made of, without its words. */
function shapeOf(markdown: string): string {
  return JSON.stringify(parseMarkdown(markdown), (name, value) =>
    name === 'text' && typeof value === 'string' ? '' : value,
  ).replaceAll(/"(?:address|href|to)":"[^"]*"/g, '""');
}

describe('properties', () => {
  test('are valid YAML whatever template and article say', () => {
    const next = chance(7);
    for (let go = 0; go < 1_500; go += 1) {
      const lines = Array.from(
        { length: 1 + next(8) },
        () => PROPERTY_LINES[next(PROPERTY_LINES.length)] ?? '',
      );
      const body = `---\n${lines.join('\n')}\n---\nx`;
      const { text, faults } = previewTemplate(
        { body, fileName: '' },
        bundleOf(() => hostileText(next)),
        AROUND,
      );
      if (faults.some(({ code }) => code !== 'not-a-property')) continue;
      const yaml = /^---\n(.*?)\n---\n\nx\n$/s.exec(text)?.[1];
      if (text === 'x\n') continue;
      expect(yaml, body).toBeDefined();
      const document = parseDocument(yaml ?? '', { strict: true, uniqueKeys: true });
      expect([...document.errors, ...document.warnings].map(String), text).toEqual([]);
      expect(Object.prototype.toString.call(document.toJS()), text).toBe('[object Object]');
    }
  });

  test.each([
    ['title: {{title}}', { title: 'a: "b" #c' }],
    ['title: "{{title}}"', { title: 'a: "b" #c' }],
    ["title: 'On {{title}}'", { title: 'On a: "b" #c' }],
    ['title: On {{title}}', { title: 'On a: "b" #c' }],
    ['tags: {{tags}}', { tags: ['x', 'y-z'] }],
    ['tags: [clippings, {{tags}}]', { tags: ['clippings', 'x', 'y-z'] }],
    ['tags:\n  - clippings\n  - {{tags}}', { tags: ['clippings', 'x', 'y-z'] }],
    ['tags:\n{% for tag in tags %}\n  - {{tag}}\n{% endfor %}', { tags: ['x', 'y-z'] }],
    ['author: {{author|wikilink}}', { author: ['[[Ada Feder]]'] }],
    ['author: {{author|first|wikilink}}', { author: '[[Ada Feder]]' }],
    ['words: {{words}}', { words: 11 }],
    ['done: false\nrank: 3', { done: false, rank: 3 }],
    ['a: x\na: y', { a: 'x' }],
    ['__proto__: {{title}}', { ['__proto__']: 'a: "b" #c' }],
    ['yaml: {{title|yaml}}', { yaml: 'a: "b" #c' }],
  ])('%s', (lines, expected) => {
    const bundle = madeUpBundle({
      article: {
        title: 'a: "b" #c',
        tags: ['x', 'y z'],
        text: 'Mark Rutte sprach für die Nato. Eins zwei drei vier fünf.',
      },
    });
    const { text } = previewTemplate({ body: `---\n${lines}\n---\n`, fileName: '' }, bundle, AROUND);
    const yaml = /^---\n(.*?)\n---\n$/s.exec(text)?.[1] ?? '';
    expect(JSON.stringify(parseDocument(yaml).toJS())).toBe(JSON.stringify(expected));
  });

  test('tell which lines are none', () => {
    const { faults } = previewTemplate(
      { body: '---\ntitle: {{title}}\nwhat is this\n\ntitle: again\n---\n', fileName: '' },
      madeUpBundle(),
      AROUND,
    );
    expect(faults.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 not-a-property',
      '5 not-a-property',
    ]);
  });
});

describe('the body', () => {
  test.each(BODIES)('keeps its shape whatever stands in it: %s', (body) => {
    const next = chance(11);
    const plain = previewTemplate(
      { body, fileName: '' },
      bundleOf(() => 'word'),
      AROUND,
    );
    for (let go = 0; go < 150; go += 1) {
      // A word at both ends: without any, or with several paragraphs, the shape is another rightly.
      // An address that shows itself may be a link.
      const text = () =>
        `w${hostileText(next)
          .replace(/[\n\r\u0085\u2028]+/g, ' ')
          .replaceAll('https://', 'https:/')}w`;
      const made = previewTemplate({ body, fileName: '' }, bundleOf(text), AROUND);
      expect(shapeOf(made.text), made.text).toBe(shapeOf(plain.text));
      expect(made.text.endsWith('\n\nEnd.\n'), made.text).toBe(true);
    }
  });

  test.each(BODIES)('what comes after is never taken in: %s', (body) => {
    const next = chance(13);
    for (let go = 0; go < 150; go += 1) {
      const { text } = previewTemplate(
        { body, fileName: '' },
        bundleOf(() => hostileText(next)),
        AROUND,
      );
      const blocks = JSON.parse(JSON.stringify(parseMarkdown(text)));
      const last = JSON.stringify(Array.isArray(blocks) ? blocks.at(-1) : blocks);
      expect(last, text).toContain('End.');
      expect(text).not.toMatch(/<(?:script|!--)/);
    }
  });

  test('notes are closed before the template goes on', () => {
    const next = chance(17);
    const body = '{% for note in notes %}\n{{note.text}}\n{% endfor %}\n\n# End';
    for (let go = 0; go < 300; go += 1) {
      const { text } = previewTemplate(
        { body, fileName: '' },
        bundleOf(() => hostileText(next)),
        AROUND,
      );
      const blocks = parseMarkdown(text) as unknown as readonly unknown[];
      expect(JSON.stringify(blocks.at(-1)), text).toContain('End');
    }
  });
});
