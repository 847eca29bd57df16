/** For links to places of this page: a plain press opens here; one that asks for a tab or window is the browser's. */
export function openInPlace(open: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  };
}
