/** The toolbar's looks, besides those of every card. */
export const TOOLBAR_STYLE = `
:host { width: max-content !important; max-width: min(440px, calc(100vw - 16px)) !important; }
.card.bar { padding: 4px; overflow: visible; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0 2px; }
.bar button { position: relative; min-width: 36px; min-height: 36px; }
.bar button.words { padding-inline: 10px; color: var(--ink); font-weight: 500; }
.rule { align-self: stretch; width: 1px; margin: 6px 4px; background: var(--hairline); }
.saying { display: flex; align-items: center; gap: 4px; }
.saying:has(.said:empty) { display: none; }
.saying button { flex: none; }
.said { flex: 1; min-width: 0; padding: 6px 8px; overflow-wrap: anywhere; color: var(--ink-soft); }
.said[data-bad] { margin: 4px; padding: 2px 8px; color: var(--ink); border-inline-start: 2px solid var(--focus); }
.bar[data-above] [role="toolbar"] { display: flex; flex-direction: column-reverse; }
.tools:empty { display: none; }
.words-of { padding: 0 8px 4px; overflow-wrap: anywhere; font: 15px / 22px var(--serif); max-width: 400px; }
.words-of > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
.ask { padding: 6px 8px 2px; font-weight: 500; }
button[aria-label]::after {
  content: attr(aria-label);
  position: absolute;
  inset-block-start: calc(100% + 8px);
  inset-inline-start: 50%;
  translate: -50% 0;
  width: max-content;
  max-width: 180px;
  padding: 2px 8px;
  border-radius: 6px;
  background: var(--ink);
  color: var(--raised);
  font: var(--small);
  opacity: 0;
  pointer-events: none;
}
button[aria-label]:is(:hover, :focus-visible)::after { opacity: 1; }
.bar[data-above] button[aria-label]::after { inset-block: auto calc(100% + 8px); }
@media (hover: none) { button[aria-label]:hover:not(:focus-visible)::after { opacity: 0; } }
@media (forced-colors: active) { button[aria-label]::after { border: 1px solid CanvasText; } }
@media (pointer: coarse) {
  .bar button { min-width: 44px; min-height: 44px; }
}
`;
