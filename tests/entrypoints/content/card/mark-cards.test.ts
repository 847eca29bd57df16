// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Reply } from '../../../../lib/messages';
import { speak } from '../../../components/speak';
import { analyzeWords, fakePage, NAMES } from '../fake-page';
import { SENDER, useCardPage } from './card-page';

const PAGE = `<h1>Rutte in Berlin</h1><article>
<p>Mark Rutte sprach vor der Nato.</p><p>Danach ging Rutte.</p></article>`;

const cards = useCardPage(PAGE);

async function open(given = fakePage()) {
  const host = await cards.mark(given.services);
  return { ...given, host };
}

/** The fake highlighter takes x for the index of a person's mark: the title's is 0. */
function click(index: number): void {
  document
    .querySelector('p')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: index, clientY: 10 }));
}

const host = () => document.querySelector('randnotiz-card');
const words = () => cards.shadow?.querySelector('[role="dialog"]')?.textContent ?? '';
const status = () =>
  [...(cards.shadow?.querySelectorAll('[role="status"]') ?? [])].map((each) => each.textContent);

function button(label: string): HTMLButtonElement {
  const found = [...(cards.shadow?.querySelectorAll('button') ?? [])].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === label && !each.hidden,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

function field(): HTMLTextAreaElement {
  const found = cards.shadow?.querySelector('textarea');
  if (!found) throw new Error('no field');
  return found;
}

function write(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    cancelable: true,
    composed: true,
    ...init,
  });
  (cards.shadow?.activeElement ?? host() ?? document.body).dispatchEvent(event);
  return event;
}

const settle = () => vi.advanceTimersByTimeAsync(1);

describe('the card', () => {
  it('opens beside the body, names the mark, and takes the focus', async () => {
    await open();
    click(1);
    expect(host()?.parentElement).toBe(document.documentElement);
    const dialog = cards.shadow?.querySelector('[role="dialog"]');
    expect(dialog?.getAttribute('aria-label')).toBe('Mark Rutte, person');
    expect(words()).toContain('person');
    expect(cards.shadow?.querySelector('.roles')?.textContent).toBe('Rolle');
    expect(status()[0]).toBe('2 / 3');
    expect(cards.shadow?.activeElement).toBe(dialog);
  });

  it('says on demand why the mention is marked', async () => {
    await open();
    click(1);
    const because = () => cards.shadow?.querySelector<HTMLElement>('.because');
    expect(because()?.hidden).toBe(true);
    button('Why marked?').click();
    expect(because()?.hidden).toBe(false);
    expect(button('Why marked?').getAttribute('aria-expanded')).toBe('true');
    expect(because()?.textContent).toBe('Recognized by a rule for names. How sure: 100%.');
  });

  it('keeps names that look like markup text', async () => {
    const name = '<img src=x onerror=alert>';
    document.body.innerHTML = '<h1>x</h1><article><p></p></article>';
    const paragraph = document.querySelector('p');
    if (paragraph) paragraph.textContent = `${name} sprach.`;
    await open(fakePage({ person: [name], organization: [] }));
    click(0);
    expect(cards.shadow?.querySelector('h2')?.textContent).toBe(name);
    expect(cards.shadow?.querySelector('img')).toBeNull();
  });

  it('opens by resting without taking the focus, and goes when the pointer goes', async () => {
    await open();
    const move = (x: number) => {
      const event = new MouseEvent('pointermove', { bubbles: true, clientX: x, clientY: 10 });
      document.querySelector('p')?.dispatchEvent(event);
    };
    move(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(words()).toContain('Mark Rutte');
    expect(cards.shadow?.activeElement).toBeNull();
    move(50);
    await vi.advanceTimersByTimeAsync(600);
    expect(host()).toBeNull();
  });

  it('closes by Escape and gives the focus back', async () => {
    await open();
    document.body.appendChild(document.createElement('button')).focus();
    const before = document.activeElement;
    click(1);
    press('Escape');
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(before);
  });

  it('is just closed when the page removes it, and the draft is kept', async () => {
    await open();
    click(1);
    write('halb fertig');
    host()?.remove();
    await settle();
    click(1);
    expect(field().value).toBe('halb fertig');
  });

  it('is gone when marking is switched off', async () => {
    const before = document.documentElement.outerHTML;
    const { host: page } = await open();
    click(1);
    page.stop();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('keys', () => {
  it.each([
    ['n', {}, '3 / 3'],
    ['p', {}, '1 / 3'],
    ['ArrowDown', { altKey: true }, '3 / 3'],
    ['ArrowUp', { altKey: true }, '1 / 3'],
  ])('%s steps through the mentions', async (key, init, expected) => {
    await open();
    click(1);
    expect(press(key, init).defaultPrevented).toBe(true);
    expect(status()[0]).toBe(expected);
  });

  it('n is a letter while a note is written, and the page hears none of it', async () => {
    await open();
    click(1);
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    field().focus();
    expect(press('n').defaultPrevented).toBe(false);
    document.removeEventListener('keydown', heard);
    expect(status()[0]).toBe('2 / 3');
    expect(heard).not.toHaveBeenCalled();
  });

  it('Alt and arrow go from name to name in the page, without a mouse', async () => {
    const { paint } = await open();
    press('ArrowDown', { altKey: true });
    press('Escape');
    press('ArrowDown', { altKey: true });
    expect(paint.focused).toEqual(['Rutte', 'Mark Rutte']);
    expect(words()).toContain('Mark Rutte');
  });

  it('leave the page’s own fields alone', async () => {
    await open();
    const input = document.body.appendChild(document.createElement('input'));
    const event = new KeyboardEvent('keydown', {
      key: 'ArrowDown',
      altKey: true,
      bubbles: true,
      cancelable: true,
    });
    input.dispatchEvent(event);
    expect([event.defaultPrevented, host()]).toEqual([false, null]);
  });
});

describe('a note', () => {
  it('is said to be saved only after the reply', async () => {
    const { answers, sent } = await open();
    answers.set('saveNote', () => ({ ok: true, value: { id: 'n1', revision: 1, conflict: false } }));
    click(1);
    expect(button('Save').disabled).toBe(true);
    write('Wichtig <b>');
    button('Save').click();
    expect(status()).toContain('Saving');
    await settle();
    expect(status()).toContain('Saved');
    expect(sent.at(-1)).toEqual([
      'saveNote',
      {
        draft: {
          article: 'a1',
          subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' },
          text: 'Wichtig <b>',
        },
      },
    ]);
    expect(field().value).toBe('');
    expect(cards.shadow?.querySelector('.note__text')?.textContent).toBe('Wichtig <b>');
  });

  it('is saved while one types, also when the card is closed before the pause is over', async () => {
    const given = fakePage();
    const saved: { text: string; id?: string; base?: number }[] = [];
    given.answers.set('saveNote', (({ draft }: { draft: { text: string; id?: string; base?: number } }) => {
      saved.push(draft);
      return { ok: true, value: { id: 'n1', revision: saved.length, conflict: false } };
    }) as never);
    await open(given);
    click(1);
    write('Gedan');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(status()).toContain('Saved');
    expect(field().value).toBe('Gedan');
    write('Gedanke');
    press('Escape');
    await vi.advanceTimersByTimeAsync(1_100);
    expect(saved).toMatchObject([{ text: 'Gedan' }, { text: 'Gedanke', id: 'n1', base: 1 }]);
  });

  it('is edited as the same note', async () => {
    const { answers, sent } = await open();
    const note = { id: 'n7', revision: 4, text: 'Alt' };
    answers.set('notesAbout', () => ({ ok: true, value: [note] }));
    answers.set('saveNote', () => ({ ok: true, value: { id: 'n7', revision: 5, conflict: true } }));
    click(1);
    await settle();
    button('Edit').click();
    expect(field().value).toBe('Alt');
    write('Neu');
    press('Enter', { ctrlKey: true });
    await settle();
    expect(sent.at(-1)).toMatchObject(['saveNote', { draft: { id: 'n7', base: 4, text: 'Neu' } }]);
    expect(words()).toContain('Both versions are kept');
  });

  it.each([
    ['storage-full', 'The storage is full'],
    ['storage-denied', 'does not let anything be stored'],
    ['outdated', 'Randnotiz was updated'],
    ['failed', 'could not be saved'],
  ] as const)('that is not saved (%s) says so, and its words stay', async (code, expected) => {
    const { answers } = await open();
    answers.set('saveNote', (): Reply<never> => ({ ok: false, code }));
    click(1);
    write('Wörter');
    button('Save').click();
    await settle();
    expect(words()).toContain(expected);
    expect(field().value).toBe('Wörter');
    expect(button('Save').disabled).toBe(false);
    press('Escape');
    click(1);
    expect(field().value).toBe('Wörter');
  });

  it('in a private window says that nothing is stored', async () => {
    const given = fakePage();
    const settings = { ...(await import('../../../../lib/settings')).DEFAULT_SETTINGS };
    given.answers.set('analyze', (({ article }: { article: never }) => ({
      ok: true,
      value: { analysis: analyzeWords(article, NAMES), noteCount: 0, private: true, settings },
    })) as never);
    const { sent } = await open(given);
    click(1);
    write('geheim');
    button('Save').click();
    await settle();
    expect(words()).toContain('Nothing is stored in a private window');
    expect(sent.map(([name]) => name)).not.toContain('saveNote');
  });

  it('about an article that found no room tries to store that first', async () => {
    const given = fakePage();
    const settings = (await import('../../../../lib/settings')).DEFAULT_SETTINGS;
    let isFull = true;
    given.answers.set('analyze', (({ article }: { article: never }) => ({
      ok: true,
      value: {
        analysis: analyzeWords(article, NAMES),
        noteCount: 0,
        private: false,
        settings,
        ...(isFull ? { unsaved: 'storage-full' } : { articleId: 'a9' }),
      },
    })) as never);
    given.answers.set('saveNote', () => ({ ok: true, value: { id: 'n1', revision: 1, conflict: false } }));
    const { sent } = await open(given);
    click(1);
    write('Notiz');
    button('Save').click();
    await settle();
    expect(words()).toContain('The storage is full');
    isFull = false;
    button('Save').click();
    await settle();
    expect(sent.filter(([name]) => name === 'saveNote')).toMatchObject([
      ['saveNote', { draft: { article: 'a9' } }],
    ]);
  });
});

describe('a verdict', () => {
  it('is sent, told, and can be undone', async () => {
    const { answers, sent } = await open();
    answers.set('correct', () => ({ ok: true, value: { id: 'c1' } }));
    click(1);
    button('Is an organization').click();
    await settle();
    expect(sent.at(-1)).toEqual([
      'correct',
      { correction: { verdict: 'retype', name: 'Mark Rutte', kind: 'person', to: 'organization' } },
    ]);
    expect(words()).toContain('marked as an organization from now on');
    button('Undo').click();
    await settle();
    expect(sent.at(-1)).toEqual(['undoCorrection', { id: 'c1' }]);
    expect(button('Not a person').hidden).toBe(false);
  });

  it('leaves the card open when the name is no longer marked', async () => {
    const given = fakePage();
    const { host: page } = await open(given);
    given.answers.set('correct', () => ({ ok: true, value: { id: 'c1' } }));
    click(1);
    button('Not a person').click();
    await settle();
    const settings = (await import('../../../../lib/settings')).DEFAULT_SETTINGS;
    given.answers.set('analyze', (({ article }: { article: never }) => ({
      ok: true,
      value: {
        analysis: analyzeWords(article, { person: [], organization: ['Nato'] }),
        articleId: 'a1',
        noteCount: 0,
        private: false,
        settings,
      },
    })) as never);
    await page.handlers.refresh(null, SENDER);
    expect(given.paint.words().person).toBe('');
    expect(words()).toContain('no longer marked');
    expect(button('Undo')).toBeDefined();
  });
});

describe('an updated extension', () => {
  it('says so in the card', async () => {
    const given = fakePage();
    await open({ ...given, services: { ...given.services, isOutdated: () => true } });
    click(1);
    expect(words()).toContain('Randnotiz was updated');
  });
});

describe('German', () => {
  it('is spoken throughout', async () => {
    speak('de');
    await open();
    click(1);
    expect(words()).toContain('Notiz zu dieser Person');
    expect(words()).toContain('Keine Person');
    expect(cards.shadow?.querySelector('[role="dialog"]')?.getAttribute('lang')).toBe('de');
  });
});
