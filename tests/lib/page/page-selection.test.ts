// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { frameOffset, listDocuments, listRoots } from '../../../lib/page/page-roots';
import { findPageSelection, liveRangesOf } from '../../../lib/page/page-selection';

beforeEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.innerHTML =
    '<p>Ein Satz über die Fähre.</p><div id="host"></div><iframe></iframe><p>Zweiter Satz.</p>';
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  shadow?.append(Object.assign(document.createElement('p'), { textContent: 'Im Schatten.' }));
  const inner = document.querySelector('iframe')?.contentDocument;
  inner?.body.append(Object.assign(inner.createElement('p'), { textContent: 'Im Rahmen.' }));
});

const shadow = () => document.querySelector('#host')?.shadowRoot as ShadowRoot;
const frame = () => document.querySelector('iframe')?.contentDocument as Document;
const textOf = (root: ParentNode, index = 0) => root.querySelectorAll('p')[index]?.firstChild as Text;

describe('listRoots', () => {
  it('gives the page, its open shadow roots and its frames of the same origin', () => {
    expect(listRoots(document)).toEqual([document, shadow(), frame()]);
    expect(listDocuments(document)).toEqual([document, frame()]);
  });

  it('leaves closed shadow roots out', () => {
    document.querySelector('p')?.replaceWith(document.createElement('section'));
    document.querySelector('section')?.attachShadow({ mode: 'closed' });
    expect(listRoots(document)).toHaveLength(3);
  });

  it('knows where a frame begins', () => {
    const element = document.querySelector('iframe') as HTMLIFrameElement;
    element.getBoundingClientRect = () => ({ left: 30, top: 200 }) as DOMRect;
    expect(frameOffset(frame())).toEqual({ left: 30, top: 200 });
    expect(frameOffset(document)).toEqual({ left: 0, top: 0 });
  });
});

describe('findPageSelection', () => {
  it('is undefined where nothing but white space is selected', () => {
    expect(findPageSelection(document)).toBeUndefined();
    document.getSelection()?.setBaseAndExtent(textOf(document), 3, textOf(document), 4);
    expect(findPageSelection(document)).toBeUndefined();
  });

  it('tells words and direction', () => {
    document.getSelection()?.setBaseAndExtent(textOf(document), 8, textOf(document), 4);
    expect(findPageSelection(document)).toMatchObject({ text: 'Satz', isBackward: true });
    document.getSelection()?.setBaseAndExtent(textOf(document), 4, textOf(document), 8);
    expect(findPageSelection(document)).toMatchObject({ text: 'Satz', isBackward: false });
  });

  it('finds it in a frame', () => {
    frame().getSelection()?.setBaseAndExtent(textOf(frame()), 3, textOf(frame()), 9);
    expect(findPageSelection(document)).toMatchObject({ text: 'Rahmen', document: frame() });
  });

  it('finds it in an open shadow root, where the browser composes it', () => {
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(document.body, 1, document.body, 1);
    const composed = {
      startContainer: textOf(shadow()),
      startOffset: 3,
      endContainer: textOf(shadow()),
      endOffset: 11,
    };
    const asked: unknown[] = [];
    Object.assign(selection, {
      getComposedRanges: (options: unknown) => {
        asked.push(options);
        return [composed];
      },
    });
    expect(findPageSelection(document)).toMatchObject({ range: composed, text: 'Schatten' });
    expect(asked).toEqual([{ shadowRoots: [shadow()] }]);
    Reflect.deleteProperty(selection, 'getComposedRanges');
  });
});

describe('liveRangesOf', () => {
  it('is one range, or one in each tree where the selection leads from one into another', () => {
    const range = (a: Text, from: number, b: Text, to: number) =>
      liveRangesOf({
        startContainer: a,
        startOffset: from,
        endContainer: b,
        endOffset: to,
        collapsed: false,
      });
    expect(range(textOf(document), 0, textOf(document), 8).map(String)).toEqual(['Ein Satz']);
    const [head, tail] = range(textOf(document), 11, textOf(shadow()), 2).map(String);
    expect(head).toBe('er die Fähre.');
    expect(tail).toBe('Im');
  });
});
