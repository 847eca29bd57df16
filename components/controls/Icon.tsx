export type IconName =
  | 'jump'
  | 'close'
  | 'back'
  | 'search'
  | 'more'
  | 'check'
  | 'previous'
  | 'next'
  | 'undo'
  | 'redo'
  | 'outside'
  | 'plus'
  | 'star'
  | 'card'
  | 'copy';

/** Strokes on a 16 px field. All are our own. */
const STROKES: Readonly<Record<IconName, string>> = {
  jump: 'M1.5 8H7M4.5 5.5 7 8l-2.5 2.5M10 3.5h4.5M10 8h4.5M10 12.5h4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  back: 'M10 3 5 8l5 5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4 14 14',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  check: 'M3 8.5 6.5 12 13 4.5',
  previous: 'M4 10l4-4 4 4',
  next: 'M4 6l4 4 4-4',
  undo: 'M6 3 3 6l3 3M3 6h6a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3 3-3 3M13 6H7a4 4 0 0 0 0 8h2',
  card: 'M2.5 3.5h11v9h-11ZM5 6.5h6M5 9.5h3.5',
  copy: 'M5.5 5.5h8v8h-8ZM10.5 5.5v-3h-8v8h3',
  plus: 'M8 3v10M3 8h10',
  star: 'M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5Z',
  outside: 'M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5',
};

/** A stroke drawing beside words or inside a labelled button; never read aloud. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={STROKES[name]} />
    </svg>
  );
}
