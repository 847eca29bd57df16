import type { Copied } from './copy-words';

/** Puts rich and plain words on the clipboard; only the plain ones where the browser takes no rich text. */
export async function putOnClipboard({ html, text }: Copied): Promise<void> {
  if (typeof ClipboardItem !== 'function' || typeof navigator.clipboard.write !== 'function') {
    await navigator.clipboard.writeText(text);
    return;
  }
  const item = new ClipboardItem({
    'text/html': new Blob([html], { type: 'text/html' }),
    'text/plain': new Blob([text], { type: 'text/plain' }),
  });
  await navigator.clipboard.write([item]);
}
