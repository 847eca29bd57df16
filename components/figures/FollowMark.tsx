/** A ribbon, as between the pages of a book: hollow, or full where the reader follows someone. */
export function FollowMark({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg
      class={isOn ? 'follow-mark follow-mark--on' : 'follow-mark'}
      viewBox="0 0 12 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 1.5h8v13L6 11l-4 3.5Z" />
    </svg>
  );
}
