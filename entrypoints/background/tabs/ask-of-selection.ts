import { sendToPage, type ToPage } from '../../../lib/messages';
import { markTab } from './mark-tab';

/**
 * Asks in the page what the selected words of a tab name, or highlights them there (opens the toolbar when no color is
 * given); marks the page first where it is not marked yet. False when there is nothing to mark. Throws a `Refusal` like
 * `markTab`.
 */
export async function askOfSelection(
  tabId: number,
  what: 'nameSelection' | 'highlightSelection',
  input: Parameters<ToPage['highlightSelection']>[0],
): Promise<boolean> {
  const first = await sendToPage(tabId, what, input);
  if (first.ok) return true;
  await markTab({ tabId, anyway: true, byReader: true });
  return (await sendToPage(tabId, what, input)).ok;
}
