// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useWriting } from '../../../components/notes/use-writing';

afterEach(() => render(null, document.body));

describe('a field that was just shown', () => {
  it('takes words typed before the browser has drawn it', () => {
    const drafts: string[] = [];
    const store = {
      loadDraft: async () => undefined,
      saveDraft: async () => undefined,
      dropDraft: async () => undefined,
      save: async (text: string) => {
        drafts.push(text);
        return 1;
      },
    };
    let shown: ReturnType<typeof useWriting> | undefined;
    function Field() {
      shown = useWriting('note', { text: '', revision: undefined }, store);
      return <textarea value={shown.text} />;
    }
    render(<Field />, document.body);
    shown?.onText('at once');
    shown?.onSave();
    expect(drafts).toEqual(['at once']);
  });
});
