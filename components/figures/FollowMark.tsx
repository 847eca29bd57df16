/** A star: hollow, or full where the reader follows someone. As `Icon` draws it beside names elsewhere. */
export function FollowMark({ isOn }: { readonly isOn: boolean }) {
  return (
    <svg
      class={isOn ? 'follow-mark follow-mark--on' : 'follow-mark'}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M8 2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L8 11.4l-3.7 2.1.8-4.2L2 6.4l4.2-.5Z" />
    </svg>
  );
}
