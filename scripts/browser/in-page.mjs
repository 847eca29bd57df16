// Functions that are sent as source text into a page, a popup or a panel and run there. Each stands alone: it may use
// nothing of this module, takes one JSON argument and gives JSON (or, where said, an element).

/**
 * The first visible element for `{ role, name, css, within, index }`: a CSS selector, or an ARIA role with an
 * accessible name (a string: the whole name; `{ has }`: a part of it), as a reader of the screen finds it. Null when
 * there is none.
 */
export function locate({ css, role, name, within, index = 0 }) {
  const implicit = [
    ['button', 'button, input[type=button], input[type=submit], summary'],
    ['link', 'a[href]'],
    [
      'textbox',
      'textarea, input:not([type]), input[type=text], input[type=search], input[type=email], input[type=url]',
    ],
    ['searchbox', 'input[type=search]'],
    ['checkbox', 'input[type=checkbox]'],
    ['radio', 'input[type=radio]'],
    ['combobox', 'select'],
    ['heading', 'h1, h2, h3, h4, h5, h6'],
    ['list', 'ul, ol'],
    ['listitem', 'li'],
    ['dialog', 'dialog'],
    ['status', 'output'],
    ['main', 'main'],
    ['navigation', 'nav'],
    ['article', 'article'],
    ['group', 'fieldset, details'],
    ['region', 'section[aria-label], section[aria-labelledby]'],
  ];
  const squeeze = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element) => {
    const labelled = element.getAttribute('aria-labelledby');
    const referenced = labelled
      ?.split(/\s+/)
      .map((id) => element.ownerDocument.getElementById(id)?.textContent)
      .join(' ');
    const fromLabels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
    const isField = /^(input|textarea|select)$/i.test(element.tagName);
    const fallback = [element.getAttribute('title'), element.getAttribute('placeholder')].map(squeeze);
    const own = isField ? element.getAttribute('type') === 'submit' && element.value : element.textContent;
    const candidates = [element.getAttribute('aria-label'), referenced, fromLabels, own, ...fallback];
    return candidates.map((text) => squeeze(text || '')).find(Boolean) ?? '';
  };
  const isVisible = (element) =>
    element.checkVisibility
      ? element.checkVisibility({ visibilityProperty: true })
      : element.getClientRects().length > 0;
  const matchesName = (element) => {
    if (name === undefined) return true;
    const own = nameOf(element);
    return typeof name === 'string' ? own === name : own.toLowerCase().includes(name.has.toLowerCase());
  };
  const root = within ? document.querySelector(within) : document;
  if (!root) return null;
  const tags = implicit.find(([key]) => key === role)?.[1];
  const selector = css ?? [`[role=${role}]`, ...(tags ? [`:is(${tags}):not([role])`] : [])].join(', ');
  return (
    [...root.querySelectorAll(selector)].filter((element) => isVisible(element) && matchesName(element))[
      index
    ] ?? null
  );
}

/** Whether the address `url`, or one that it led on to from `before`, is loaded. Without `url`: whatever is there. */
export function isLoaded({ url, before }) {
  const isThere =
    !url || location.href === url || (location.href !== before && location.href !== 'about:blank');
  return isThere && document.readyState === 'complete';
}

/**
 * Where to press an element: its middle, scrolled into view. Null while it moves, is disabled or is covered by
 * something else. `element` is what `locate` gives.
 */
export async function pointOfElement(element) {
  if (!element || element.disabled) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const first = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 40));
  const box = element.getBoundingClientRect();
  if (box.x !== first.x || box.y !== first.y || box.width === 0) return null;
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = document.elementFromPoint(point.x, point.y);
  const label = element.closest('label');
  return top && (element.contains(top) || top.contains(element) || label?.contains(top)) ? point : null;
}

/**
 * What is painted on the page, by highlight name: `{ 'randnotiz-person': [{ text, block, style }] }`, in the order of
 * the page. `block` is the tag of the block that holds it.
 */
export function readHighlights() {
  const found = {};
  CSS.highlights.forEach((highlight, key) => {
    const ranges = [];
    highlight.forEach((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      ranges.push(live);
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    found[key] = ranges.map((range) => {
      const node = range.startContainer;
      const parent = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      const block = parent?.closest('p, li, h1, h2, h3, h4, h5, h6, blockquote, figcaption, td, div, body');
      return { text: range.toString(), block: block?.localName ?? '', connected: node.isConnected };
    });
  });
  return found;
}

/**
 * How a highlight is painted at its first place; null when it is nowhere.
 * @param {string} key
 * @returns {{ background: string, line: string, lineStyle: string, lineColor: string, plainBackground: string } | null}
 */
export function readHighlightStyle(key) {
  let style = null;
  CSS.highlights.get(key)?.forEach((range) => {
    if (style) return;
    const node = range.startContainer;
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    const painted = getComputedStyle(element, `::highlight(${key})`);
    style = {
      background: painted.backgroundColor,
      line: painted.textDecorationLine,
      lineStyle: painted.textDecorationStyle,
      lineColor: painted.textDecorationColor,
      plainBackground: getComputedStyle(element).backgroundColor,
    };
  });
  return style;
}

/** Fingerprint of the page's own content: its markup and text, and how many style sheets and highlights there are. */
export function readPageFacts() {
  return {
    markup: document.body.outerHTML,
    head: document.head.outerHTML,
    text: document.body.textContent,
    attributes: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    outsideBody: [...document.documentElement.children].map((element) => element.localName),
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
  };
}

/** Middle of the `index`-th place of a highlight that reads `text`, scrolled into view; null when there is none. */
export function pointOfMark({ key, text, index = 0 }) {
  const ranges = [];
  CSS.highlights.get(key)?.forEach((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    if (text === undefined || live.toString() === text) ranges.push(live);
  });
  ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const range = ranges[index];
  if (!range) return null;
  const start = range.startContainer;
  const parent = start.nodeType === Node.ELEMENT_NODE ? start : start.parentElement;
  parent?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getClientRects()[0];
  return box ? { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) } : null;
}

/**
 * Where words of the page begin and end, scrolled into view: `{ from, to }`, two points a drag goes between; they may
 * go over several elements. Null when they are not there.
 */
export function edgesOfWords(words) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces = [];
  let text = '';
  while (walker.nextNode()) {
    pieces.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.data;
  }
  const at = text.indexOf(words);
  if (at < 0) return null;
  const boxAt = (offset) => {
    const piece = pieces.findLast(({ start }) => start <= offset);
    const range = document.createRange();
    range.setStart(piece.node, offset - piece.start);
    range.setEnd(piece.node, offset - piece.start + 1);
    return { element: piece.node.parentElement, box: () => range.getClientRects()[0] };
  };
  const [first, last] = [boxAt(at), boxAt(at + words.length - 1)];
  first.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [a, b] = [first.box(), last.box()];
  if (!a || !b) return null;
  return { from: { x: a.left, y: a.top + a.height / 2 }, to: { x: b.right, y: b.top + b.height / 2 } };
}

/** Puts the caret before words of the page, as a click there would; the focus goes to the page. False: not there. */
export function placeCaret(words) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf(words);
    if (at < 0) continue;
    document.activeElement?.blur();
    getSelection().collapse(walker.currentNode, at);
    return true;
  }
  return false;
}

/** The markup and the styles of a closed root, so that it can be looked at elsewhere. */
export function copyShadow() {
  const sheets = document.adoptedStyleSheets;
  const styles = Array.from({ length: sheets.length }, (_, at) =>
    Array.from(sheets[at].cssRules, ({ cssText }) => cssText).join('\n'),
  );
  return { markup: document.innerHTML, styles: styles.join('\n'), palette: document.host.dataset.palette };
}

/** Shows such a copy in the present document, in an open root, in a page that is otherwise empty. */
export function showShadow({ markup, styles, palette }) {
  document.documentElement.lang = 'de';
  document.title = 'Karte';
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  const host = document.createElement('div');
  host.dataset.palette = palette;
  main.append(heading, host);
  document.body.replaceChildren(main);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = markup;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  return true;
}

/**
 * Runs axe-core, which must have been loaded before; gives its violations in short form.
 * @returns {Promise<{ passes: number, violations: { id: string, help: string, nodes: { target: string, why: string }[] }[] }>}
 */
export async function runAxe() {
  const { violations, passes } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
  return {
    passes: passes.length,
    violations: violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => ({ target: node.target.join(' '), why: node.failureSummary })),
    })),
  };
}
