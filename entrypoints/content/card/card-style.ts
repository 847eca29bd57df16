/**
 * The card's looks: the tokens of components/theme, in a shadow root of its own. What the page could reach, the
 * host, is reset with `!important`, which inside a shadow root wins over the page's.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: absolute !important;
  display: block !important;
  width: min(320px, calc(100vw - 16px)) !important;
  z-index: 2147483647 !important;
  color-scheme: light !important;
}
:host([data-fixed]) { position: fixed !important; }
:host([data-palette="dark"]) { color-scheme: dark !important; }

.card {
  --raised: light-dark(#ffffff, #201f1c);
  --ink: light-dark(#1c1b1a, #ece9e2);
  --ink-soft: light-dark(#5d5954, #a8a39a);
  --hairline: light-dark(#e4e0d8, #34312c);
  --edge: light-dark(#8b867d, #79746b);
  --hover: light-dark(#f2efe8, #2a2824);
  --person: light-dark(#1d5fa7, #8fbdf2);
  --organization: light-dark(#8a5a00, #e3b35a);
  --quotation: light-dark(#2c6e49, #86c9a0);
  --focus: light-dark(#c2410c, #ff9a62);
  --note-yellow: light-dark(#8a6a00, #e8cd5e);
  --note-green: light-dark(#3b7a2a, #9fd08a);
  --note-blue: light-dark(#2a6a9a, #8cc4ea);
  --note-pink: light-dark(#a8326e, #f09cc4);
  --note-purple: light-dark(#6b4aa8, #bfa4ee);
  --wash-yellow: light-dark(#ffd842, #6d6232);
  --wash-green: light-dark(#a9e39a, #4a6042);
  --wash-blue: light-dark(#9bd1fa, #425b6b);
  --wash-pink: light-dark(#ffb1d3, #6e4c5e);
  --wash-purple: light-dark(#cfb8ff, #5a4f6d);
  --small: 13px / 20px system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, "Noto Serif", serif;
  box-sizing: border-box;
  max-height: inherit;
  overflow-y: auto;
  overscroll-behavior: contain;
  scrollbar-color: var(--edge) transparent;
  padding: 12px 16px;
  border: 1px solid var(--hairline);
  border-radius: 6px;
  background: var(--raised);
  color: var(--ink);
  font: var(--small);
  text-align: start;
  box-shadow: 0 1px 2px rgb(0 0 0 / 10%), 0 8px 24px rgb(0 0 0 / 16%);
  animation: appear 120ms ease-out;
}
@keyframes appear { from { opacity: 0; } }

* { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, p, ul { margin: 0; padding: 0; list-style: none; font: inherit; }

.head { display: flex; align-items: flex-start; gap: 8px; }
.name {
  flex: 1;
  min-width: 0;
  padding-block: 3px;
  overflow-wrap: anywhere;
  font: 600 18px / 25px var(--serif);
}
.line { display: flex; align-items: center; gap: 8px; }
.kind { flex: 1; color: var(--ink-soft); }
.roles { color: var(--ink-soft); overflow-wrap: anywhere; }
.because { color: var(--ink-soft); overflow-wrap: anywhere; padding-bottom: 4px; }
button.why { margin-inline: -8px; }
button.why::before { content: ""; display: inline-block; width: 5px; height: 5px; margin: 0 7px 2px 1px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
button.why[aria-expanded="true"]::before { transform: rotate(45deg) translate(-1px, -1px); }
.shape { flex: none; width: 16px; height: 4px; fill: none; stroke: var(--person); stroke-width: 2; stroke-linecap: round; }
.shape[data-kind="organization"] { stroke: var(--organization); stroke-width: 2.4; stroke-dasharray: 0 4.3; }

.name[data-unknown] { color: var(--ink-soft); font-weight: 400; font-style: italic; }
button.name-link { min-height: 0; min-width: 0; padding: 0; border: 0; color: inherit; font: inherit; text-align: start; overflow-wrap: anywhere; }
button.name-link:hover { background: none; text-decoration: underline 1px; text-underline-offset: 4px; }
.copied { position: fixed; inset-block-start: 0; opacity: 0; }

.steps { display: flex; align-items: center; flex: none; margin-inline-end: -8px; }
.count { min-width: 40px; text-align: center; color: var(--ink-soft); font-variant-numeric: tabular-nums; }

.part { margin-top: 8px; padding-top: 10px; border-top: 1px solid var(--hairline); }
.label { display: block; margin-bottom: 4px; color: var(--ink-soft); }
.notes { margin-bottom: 12px; }
.note { display: flex; align-items: flex-start; gap: 8px; }
.note + .note { margin-top: 8px; }
.note__text { flex: 1; min-width: 0; padding-block: 3px; white-space: pre-wrap; overflow-wrap: anywhere; font: 16px / 25px var(--serif); }
.field {
  display: block;
  width: 100%;
  min-height: 41px;
  max-height: 240px;
  margin: 0;
  padding: 7px 10px;
  resize: vertical;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: transparent;
  color: var(--ink);
  font: 16px / 25px var(--serif);
  field-sizing: content;
}
.field--line { min-height: 36px; resize: none; }
.label--next { margin-top: 12px; }
.kinds { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 4px; }
button.kind-choice { display: inline-flex; align-items: center; gap: 8px; padding-inline: 12px; border-color: var(--edge); color: var(--ink); }
button.kind-choice:disabled { border-color: var(--hairline); color: var(--ink-soft); }
.copying { align-items: center; margin-bottom: 0; }
.choice { margin-top: 8px; }
.parties { margin-inline: -8px; }
.choice > .party { margin-inline: -8px; }
button.party { display: flex; align-items: center; gap: 8px; width: calc(100% + 16px); color: var(--ink); text-align: start; overflow-wrap: anywhere; }
.parties button.party { width: 100%; }
.choice > button.party { color: var(--ink-soft); padding-inline-start: 32px; }
.way:empty { display: none; }
button.to-quotation, button.saying { border-inline-start: 3px solid color-mix(in srgb, var(--quotation) 55%, transparent); border-start-start-radius: 0; border-end-start-radius: 0; background: color-mix(in srgb, var(--quotation) 9%, transparent); color: var(--ink); text-align: start; }
button.to-quotation:hover, button.saying:hover { background: color-mix(in srgb, var(--quotation) 18%, transparent); }
.says { display: grid; gap: 4px; }
button.saying { width: 100%; font: 15px / 22px var(--serif); }
button.saying > span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; }
.says + .actions { margin-top: 4px; margin-bottom: 0; }
.field::placeholder { color: var(--ink-soft); opacity: 1; }
.save { display: flex; align-items: center; gap: 12px; margin-top: 8px; }
.status { flex: 1; min-width: 0; color: var(--ink-soft); }
.status[data-bad] { color: var(--ink); padding-inline-start: 8px; border-inline-start: 2px solid var(--focus); }
.actions { display: flex; flex-wrap: wrap; gap: 4px; margin-inline: -8px; margin-bottom: -6px; }
.part:has(.actions) { padding-top: 6px; }
.done { display: flex; align-items: center; gap: 8px; }
.done:not([hidden]) + .actions { margin-top: 4px; }
.notice { margin-top: 8px; padding-inline-start: 8px; border-inline-start: 2px solid var(--focus); }

button {
  min-height: 32px;
  min-width: 32px;
  margin: 0;
  padding: 5px 8px;
  border: 1px solid transparent;
  border-radius: 6px;
  background: transparent;
  color: var(--ink-soft);
  font: var(--small);
  cursor: pointer;
  transition: background-color 120ms;
}
button:hover { background: var(--hover); color: var(--ink); }
button:disabled { color: var(--ink-soft); opacity: 0.6; background: transparent; cursor: default; }
button.main { padding-inline: 12px; border-color: var(--ink); background: var(--ink); color: var(--raised); font-weight: 500; }
button.main:hover { background: color-mix(in srgb, var(--ink) 86%, var(--raised)); }
button.main:disabled { border-color: var(--hairline); background: transparent; color: var(--ink-soft); opacity: 1; }
button.icon { display: grid; place-items: center; flex: none; padding: 0; }
button.icon svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.head button { margin-top: -1px; }
.close { margin-inline: -8px; }

.card:focus { outline: none; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }

.passage { flex: 1; min-width: 0; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; overflow-wrap: anywhere; margin-block: 4px; padding-inline-start: 10px; border-inline-start: 3px solid var(--dot-line); color: var(--ink-soft); font: 15px / 22px var(--serif); }
.facts { margin-inline-end: -8px; }
.text { margin-top: 8px; }
.reading { display: flex; align-items: flex-start; gap: 8px; }
.markdown { flex: 1; min-width: 0; max-height: 320px; overflow-y: auto; overflow-wrap: anywhere; font: 16px / 25px var(--serif); padding-block: 3px; }
.markdown > * + * { margin-top: 8px; }
.markdown .heading { font-weight: 600; }
.markdown ul.bullets { list-style: disc; padding-inline-start: 20px; }
.markdown ol { margin: 0; padding-inline-start: 24px; }
.markdown ul, .markdown ol { font: inherit; }
.markdown blockquote { margin: 8px 0 0; padding-inline-start: 10px; border-inline-start: 2px solid var(--hairline); color: var(--ink-soft); }
.markdown pre { margin: 8px 0 0; overflow-x: auto; }
.markdown code { font: 13px / 20px ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; }
.markdown a { color: var(--person); text-underline-offset: 3px; }
button.begin { display: block; width: 100%; padding: 7px 10px; border-color: var(--hairline); text-align: start; font: 16px / 25px var(--serif); }
.under { display: flex; align-items: flex-start; gap: 8px; margin-top: 4px; }
.under .kind { padding-block: 6px; }
.card[data-low] .under { justify-content: flex-end; }
.card[data-low] .under .kind { display: none; }
.card[data-low] .passage { -webkit-line-clamp: 1; line-clamp: 1; }
button.plain { border-color: var(--edge); color: var(--ink); padding-inline: 12px; }
.tools-line { gap: 4px; margin-top: 8px; margin-inline-end: -8px; }
.colors { flex: 1; min-width: 0; gap: 4px; }
.colors .kind { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.swatches { display: flex; margin-inline-start: -6px; }
.swatches button { min-width: 32px; }
.tags { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 6px; margin-top: 8px; }
.chips { display: contents; }
.chip { display: inline-flex; align-items: center; min-height: 32px; max-width: 100%; padding-inline-start: 10px; border: 1px solid var(--hairline); border-radius: 999px; overflow-wrap: anywhere; }
.chip button { min-width: 30px; min-height: 30px; border-radius: 999px; }
.chip svg { width: 12px !important; height: 12px !important; }
.field--tag { flex: 1 1 120px; width: auto; min-width: 0; min-height: 34px; padding-block: 3px; font: var(--small); }
.foot { margin-top: 6px; margin-bottom: -4px; }
.outcome { flex: 1; min-width: 0; min-height: 32px; }
.foot:has(.outcome:empty):has(.steps[hidden]) { display: none; }
.answers { display: flex; gap: 8px; margin-top: 8px; }
.diff { overflow-wrap: anywhere; font: 15px / 23px var(--serif); }
.diff del { color: var(--ink-soft); text-decoration: line-through; }
.diff del + ins { margin-inline-start: 0.25em; }
.diff ins { text-decoration: underline 2px; text-decoration-color: var(--quotation); text-underline-offset: 3px; background: color-mix(in srgb, var(--quotation) 14%, transparent); }
button.swatch { display: grid; place-items: center; padding: 0; }
.swatch i { display: block; width: 20px; height: 20px; border: 2px solid var(--dot-line); border-radius: 999px; background: var(--dot); }
[data-color="yellow"] { --dot: var(--wash-yellow); --dot-line: var(--note-yellow); }
[data-color="green"] { --dot: var(--wash-green); --dot-line: var(--note-green); }
[data-color="blue"] { --dot: var(--wash-blue); --dot-line: var(--note-blue); }
[data-color="pink"] { --dot: var(--wash-pink); --dot-line: var(--note-pink); }
[data-color="purple"] { --dot: var(--wash-purple); --dot-line: var(--note-purple); }
.swatch:is([aria-pressed="true"], [aria-checked="true"]) { border-color: var(--ink); }

@media (pointer: coarse) {
  button { min-height: 44px; min-width: 44px; }
}
@media (prefers-reduced-motion: reduce) {
  .card { animation: none; }
  button { transition: none; }
}
@media (forced-colors: active) {
  .card { border-color: CanvasText; }
  .shape, .shape[data-kind="organization"] { stroke: CanvasText; }
  button { border-color: ButtonText; color: ButtonText; }
  button:disabled { border-color: GrayText; color: GrayText; opacity: 1; }
  button.icon { border-color: transparent; }
  button.swatch { border-color: Canvas; }
  .swatch i { forced-color-adjust: none; }
  button.swatch:is([aria-pressed="true"], [aria-checked="true"]) { border: 3px double Highlight; }
  .card, .field, .markdown { scrollbar-color: auto; }
}
`;
