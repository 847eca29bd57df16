import { browser } from 'wxt/browser';

/** What the toolbar button shows for one tab. */
export type Button = { readonly marked: boolean; readonly notes: number };

const SIZES = [16, 32, 48, 128] as const;
const BADGE_BACKGROUND = '#1c1b1a';
const BADGE_INK = '#ffffff';

/** The words on the badge: the number of notes, three characters at most; empty for none. */
export function badgeText(button: Button): string {
  if (!button.marked || button.notes === 0) return '';
  return button.notes > 999 ? '999' : String(button.notes);
}

function iconPaths(state: 'on' | 'off'): Record<string, string> {
  return Object.fromEntries(SIZES.map((size) => [size, `/icon/${state}-${size}.png`]));
}

/** Shows the button of a tab; a tab that is gone meanwhile needs no button. The browser resets it on navigation. */
export async function showButton(tabId: number, button: Button): Promise<void> {
  const { action } = browser;
  await Promise.allSettled([
    action.setIcon({ tabId, path: iconPaths(button.marked ? 'on' : 'off') }),
    action.setBadgeText({ tabId, text: badgeText(button) }),
    action.setBadgeBackgroundColor({ tabId, color: BADGE_BACKGROUND }),
    action.setBadgeTextColor({ tabId, color: BADGE_INK }),
  ]);
}
