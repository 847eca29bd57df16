import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exportFileName } from '../../../../lib/export/file-name';
import { exportLabels } from '../../../../lib/export/labels';
import { articleToMarkdown } from '../../../../lib/export/markdown';
import { previewTemplate } from '../../../../lib/export/templates/render-template';
import {
  STANDARD_IDS,
  standardTemplate,
  standardTemplateIn,
} from '../../../../lib/export/templates/standard-templates';
import { HOSTILE, madeUpBundle, madeUpNote, madeUpPassages, madeUpTalk } from '../made-up';

function around(language: string) {
  return { labels: exportLabels(language), language, made: Date.UTC(2026, 2, 5, 12) };
}

const BUNDLES = {
  'notes and names': madeUpBundle({
    article: { tags: ['Ukraine', 'zwei Worte'] },
    notes: [
      madeUpNote(),
      madeUpNote({
        id: 'note-2',
        subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' },
        text: 'Wer ist das?\nZweite Zeile\n\n# Neuer Absatz',
        tags: ['zwei Worte'],
        earlier: [{ text: 'Wer?\n\nNoch einer.', updated: Date.UTC(2026, 2, 1, 12) }],
      }),
    ],
  }),
  passages: madeUpPassages(),
  talk: madeUpTalk(),
  'own summary': madeUpBundle({ article: { summary: { text: 'Eigene Worte.\n\nUnd mehr.', updated: 1 } } }),
  'a page that is no address of the web': madeUpBundle({ article: { url: 'file:///home/ada/seite.html' } }),
  'hardly anything': {
    ...madeUpBundle({ notes: [] }),
    analysis: undefined,
    article: { ...madeUpBundle().article, byline: [], language: 'und', site: undefined as never },
  },
  hostile: madeUpBundle({
    article: {
      title: HOSTILE.join(' '),
      site: HOSTILE[0] ?? '',
      byline: HOSTILE,
      tags: HOSTILE,
      summary: { text: HOSTILE.join('\n\n'), updated: 1 },
    },
    notes: HOSTILE.map((text, at) => madeUpNote({ id: `${at}`, text })),
  }),
};

describe('the standard template', () => {
  test.each(Object.entries(BUNDLES))('says what Markdown says without a template: %s', (_, bundle) => {
    const { text, stem, faults } = previewTemplate(standardTemplate('standard'), bundle, around('de'));
    expect(faults).toEqual([]);
    // A sign at the end of a value is escaped, too: the template may go on right behind it.
    const plain = articleToMarkdown(bundle, exportLabels('de')).replaceAll('<,', '&lt;,');
    expect(text).toBe(plain);
    expect(`${stem}.md`).toBe(exportFileName(bundle.article.title, bundle.article.published, 'md'));
  });
});

describe.each(STANDARD_IDS)('%s', (id) => {
  test.each(['de', 'en'])('has its headings as words in %s, and says the same', (language) => {
    const template = standardTemplateIn(id, language);
    expect(template.body).not.toContain('{{labels.');
    for (const bundle of Object.values(BUNDLES)) {
      const own = previewTemplate(template, bundle, around(language));
      expect(own.faults).toEqual([]);
      expect(own.text).toBe(previewTemplate(standardTemplate(id), bundle, around(language)).text);
      expect(parse(/^---\n(.*?)\n---\n/s.exec(own.text)?.[1] ?? '')).toMatchObject({ created: '2026-03-02' });
    }
  });
});
