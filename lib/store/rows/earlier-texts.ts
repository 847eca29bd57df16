import type { EarlierText } from '../../note';

type Stored = {
  readonly text: string;
  readonly updated: number;
  readonly earlier?: readonly EarlierText[];
};

/**
 * The earlier texts after `text` replaced what is stored. With `isUnseen` the stored words join them: whoever wrote
 * `text` had not seen them. Each text stands there once, and never the present one.
 */
export function earlierTexts(
  stored: Stored,
  text: string,
  isUnseen: boolean,
): { readonly earlier?: readonly EarlierText[] } {
  const { earlier = [], updated } = stored;
  const all = isUnseen ? [...earlier, { text: stored.text, updated }] : earlier;
  const rest = all.filter(
    (one, index) =>
      one.text !== text && one.text.trim() !== '' && all.findLastIndex((o) => o.text === one.text) === index,
  );
  return rest.length > 0 ? { earlier: rest } : {};
}
