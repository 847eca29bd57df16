// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { Markdown } from '../../../components/notes/Markdown';
import { plainWords } from '../../../components/notes/plain-words';
import { show, violations } from '../show';

const shown = async (text: string) => (await show(<Markdown text={text} />)).querySelector('.markdown');

describe('a note in Markdown', () => {
  test.each([
    ['words', 'Ein *Wort* und **mehr**', '<p>Ein <em>Wort</em> und <strong>mehr</strong></p>'],
    ['a list', '- eins\n- zwei', '<ul><li>eins</li><li>zwei</li></ul>'],
    ['a numbered list', '3. drei\n4. vier', '<ol start="3"><li>drei</li><li>vier</li></ol>'],
    ['a quotation', '> gesagt', '<blockquote><p>gesagt</p></blockquote>'],
    ['code', '`a < b`', '<p><code>a &lt; b</code></p>'],
    ['lines of code', '```\na\nb\n```', '<pre><code>a\nb</code></pre>'],
    ['a heading, which is none of the page', '# Titel', '<p class="markdown__heading">Titel</p>'],
    ['a line break', 'eins\nzwei', '<p>eins<br>zwei</p>'],
  ])('%s', async (_what, text, html) => {
    expect((await shown(text))?.innerHTML).toBe(html);
  });

  test('links open a page of their own that learns nothing of this one', async () => {
    const link = (await shown('[dort](https://a.example/x)'))?.querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://a.example/x');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toBe('noreferrer noopener');
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![Bild](https://a.example/b.png)',
    '[x](data:text/html,<script>alert(1)</script>)',
  ])('runs and loads nothing: %s', async (text) => {
    const root = await shown(text);
    expect(root?.querySelector('img, script, [onerror], a[href^="javascript"], a[href^="data"]')).toBeNull();
    expect(root?.textContent).not.toBe('');
  });

  test('is read without complaints', async () => {
    const root = await shown('# Titel\n\n- [eins](https://a.example)\n- zwei\n\n> gesagt');
    if (!root) throw new Error('nothing shown');
    expect(await violations(root)).toEqual([]);
  });

  test('is plain words in lists', () => {
    expect(plainWords('# Titel\n\nEin **Wort** [dort](https://a.example)\n\n- a\n- b\n\n> so')).toBe(
      'Titel Ein Wort dort a · b so',
    );
    expect(plainWords(' \n ')).toBe('');
  });
});
