// Edits that pages of news go through, made at random on a tracked page: what an anchor is to survive.
import type { Span } from '../../lib/text/span';
import { readContent, textsIn } from './anchor-page';
import type { TrackedPage } from './anchor-tracked';

export type EditTools = {
  readonly page: TrackedPage;
  readonly random: () => number;
  /** Sentences of other pages. */
  readonly foreign: readonly string[];
  /** The selected passages, by the numbers of their letters, and their words. */
  readonly passages: readonly (Span & { readonly exact: string })[];
};

type Edit = (tools: EditTools) => void;

/** The standard edits, by name. */
export const STANDARD_EDITS: Readonly<Record<string, Edit>> = {
  none: () => {},
  typo: (tools) => makeTypos(tools, 0.03),
  punct: changePunctuation,
  space: (tools) => changeSpaces(tools, 0.12),
  shy: hyphenate,
  numbers: changeNumbers,
  sentences: (tools) => changeSentences(tools, 0.35),
  paraDel: (tools) => removeBlocks(tools, 0.12),
  paraIns: (tools) => insertBlocks(tools, 0.2),
  reorder: (tools) => swapBlocks(tools, 0.12),
  ads: insertAds,
  nesting: (tools) => nest(tools, 0.3),
  redesign,
  mix,
};

/** Edits under which most tools fail. */
export const HARD_EDITS: Readonly<Record<string, Edit>> = {
  rewrite: (tools) => rewrite(tools, 0.25),
  rewriteMix: (tools) => {
    rewrite(tools, 0.22);
    mix(tools);
  },
  dup: duplicate,
  dupRedesign: (tools) => {
    duplicate(tools);
    redesign(tools);
  },
  gone: removePassages,
  goneMix: (tools) => {
    removePassages(tools);
    mix(tools);
  },
};

function mix(tools: EditTools): void {
  makeTypos(tools, 0.01);
  changePunctuation(tools);
  changeSentences(tools, 0.15);
  removeBlocks(tools, 0.05);
  swapBlocks(tools, 0.04);
  changeNumbers(tools);
  insertBlocks(tools, 0.1);
  insertAds(tools);
  redesign(tools);
}

function redesign(tools: EditTools): void {
  const { page, random } = tools;
  for (const element of [
    ...page.body.querySelectorAll('nav, header, footer, aside, form, [class*="share"]'),
  ]) {
    const length = (element.textContent ?? '').length;
    if (
      random() < 0.5 &&
      length < (page.body.textContent ?? '').length * 0.2 &&
      !element.querySelector('h1, p')
    )
      element.remove();
  }
  nest(tools, 0.2);
  changeSpaces(tools, 0.08);
}

function eachText({ page, random }: EditTools, share: number, work: (text: Text) => void): void {
  for (const block of page.blocks(20)) if (random() < share) for (const text of textsIn(block)) work(text);
}

function makeTypos(tools: EditTools, rate: number): void {
  const { page, random } = tools;
  eachText(tools, 0.9, (text) => {
    for (let at = text.length - 2; at > 0; at -= 1) {
      if (random() > rate / 5 || !/\p{L}/u.test(text.data[at] ?? '')) continue;
      const kind = random();
      const letter = String.fromCharCode(97 + Math.floor(random() * 26));
      if (kind < 0.25) page.replace(text, { start: at, end: at + 1 }, letter, true);
      else if (kind < 0.5) page.replace(text, { start: at, end: at + 1 }, '');
      else if (kind < 0.75) page.replace(text, { start: at, end: at }, letter);
      else
        page.replace(
          text,
          { start: at, end: at + 2 },
          text.data
            .slice(at, at + 2)
            .split('')
            .reverse()
            .join(''),
          true,
        );
    }
  });
}

function changePunctuation(tools: EditTools): void {
  const style = pick(tools.random, ['“”', '""', '„“', '«»']);
  const dash = pick(tools.random, ['-', '–', '—']);
  const apostrophe = pick(tools.random, ["'", '’']);
  let isOpen = false;
  eachText(tools, 1, (text) => {
    tools.page.replaceAll(
      text,
      /["“”„«»]/g,
      () => {
        isOpen = !isOpen;
        return style[isOpen ? 1 : 0];
      },
      true,
    );
    tools.page.replaceAll(text, /[–—]/g, () => dash, true);
    tools.page.replaceAll(text, /['’‘]/g, () => apostrophe, true);
    tools.page.replaceAll(text, /…/g, () => '...', true);
  });
}

function changeSpaces(tools: EditTools, rate: number): void {
  eachText(tools, 0.9, (text) =>
    tools.page.replaceAll(
      text,
      / /g,
      () => (tools.random() < rate ? pick(tools.random, ['\u00A0', '  ', '\n      ', '\u202F']) : undefined),
      true,
    ),
  );
}

function hyphenate(tools: EditTools): void {
  eachText(tools, 0.9, (text) =>
    tools.page.replaceAll(text, /(?<=\p{L}{4})(?=\p{L}{4})/gu, () =>
      tools.random() < 0.1 ? pick(tools.random, ['\u00AD', '\u00AD', '\u200B']) : undefined,
    ),
  );
}

function changeNumbers(tools: EditTools): void {
  eachText(tools, 1, (text) =>
    tools.page.replaceAll(
      text,
      /\d+/g,
      (found) =>
        tools.random() < 0.8
          ? String(Math.max(1, Number(found) + Math.ceil((tools.random() - 0.4) * 9)))
          : undefined,
      true,
    ),
  );
}

function changeSentences(tools: EditTools, share: number): void {
  const { page, random, foreign } = tools;
  for (const block of page.blocks(60)) {
    if (random() > share) continue;
    const text = pick(random, textsIn(block));
    if (!text) continue;
    const sentences = [...text.data.matchAll(/[^.!?]{20,}[.!?]["”“]?\s*/g)];
    const found = pick(random, sentences);
    if (!found) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    const kind = random();
    if (kind < 0.35 && sentences.length > 1) page.replace(text, span, '');
    else if (kind < 0.55 && sentences.length > 1) page.replace(text, span, `${pick(random, foreign)} `);
    else if (kind < 0.7)
      page.replace(text, { start: span.start, end: span.start }, `${pick(random, foreign)} `);
    else {
      const spaces = [...found[0].matchAll(/ /g)];
      const space = pick(random, spaces);
      if (space)
        page.replace(
          text,
          { start: span.start + space.index, end: span.start + space.index },
          ` ${pick(random, pick(random, foreign).split(' '))}`,
        );
    }
  }
}

function removeBlocks({ page, random }: EditTools, rate: number): void {
  for (const block of page.blocks()) if (random() < rate) block.remove();
}

function insertBlocks({ page, random, foreign }: EditTools, rate: number): void {
  for (const block of page.blocks()) {
    if (random() > rate) continue;
    const added = block.ownerDocument.createElement('p');
    added.textContent = [pick(random, foreign), pick(random, foreign)]
      .slice(0, 1 + Math.floor(random() * 2))
      .join(' ');
    block.after(added);
  }
}

function swapBlocks({ page, random }: EditTools, rate: number): void {
  const blocks = page.blocks();
  blocks.forEach((block, at) => {
    const other = blocks[at + 1 + Math.floor(random() * 3)];
    if (random() < rate && other && other.parentElement === block.parentElement) other.after(block);
  });
}

function insertAds({ page, random, foreign }: EditTools): void {
  const blocks = page.blocks();
  for (const block of blocks) {
    if (random() > 0.25) continue;
    const ad = block.ownerDocument.createElement('div');
    ad.innerHTML = '<span>Anzeige</span><div><a href="#"></a></div>';
    (ad.lastElementChild as Element).textContent = pick(random, foreign).slice(0, 80);
    block.after(ad);
  }
  const quoted = pick(random, blocks);
  if (!quoted) return;
  const aside = quoted.ownerDocument.createElement('aside');
  aside.textContent = (quoted.textContent ?? '').slice(0, 150);
  pick(random, blocks).before(aside);
}

function nest({ page, random }: EditTools, share: number): void {
  for (const link of [...page.body.querySelectorAll('p a')])
    if (random() < share) link.replaceWith(...link.childNodes);
  for (const block of page.blocks()) {
    if (random() > share) continue;
    if (random() < 0.5) {
      const wrap = block.ownerDocument.createElement('div');
      block.replaceWith(wrap);
      wrap.append(block);
    }
    const text = pick(random, textsIn(block));
    if (!text) continue;
    const words = [...text.data.matchAll(/\p{L}{3,}/gu)];
    const word = pick(random, words);
    if (!word) continue;
    const inner = page.split(text, word.index);
    page.split(inner, word[0].length);
    const mark = block.ownerDocument.createElement(pick(random, ['b', 'em', 'span', 'mark']));
    inner.replaceWith(mark);
    mark.append(inner);
  }
}

function rewrite(tools: EditTools, rate: number): void {
  const words = tools.foreign.flatMap((sentence) => sentence.match(/\p{L}{4,}/gu) ?? []);
  eachText(tools, 0.65, (text) =>
    tools.page.replaceAll(text, /\p{L}{4,}/gu, () =>
      tools.random() < rate ? pick(tools.random, words) : undefined,
    ),
  );
}

function duplicate({ page, passages, random }: EditTools): void {
  const { content: all } = readContent(page.body);
  const box = page.body.ownerDocument.createElement('div');
  box.innerHTML = '<h3>Das Wichtigste in Kürze</h3>';
  for (const { start, end, exact } of [...passages].sort(() => random() - 0.5)) {
    const more = () => (random() < 0.5 ? 0 : Math.floor(random() * 40));
    const words = all.slice(Math.max(0, start - more()), end + more()).replace(/\s+/g, ' ');
    const item = page.body.ownerDocument.createElement('p');
    item.textContent = random() < 0.5 ? `${words} …` : exact;
    box.append(item);
  }
  const place = random() < 0.7 ? page.body.querySelector('h1') : undefined;
  (place ?? pick(random, page.blocks()) ?? page.body.firstElementChild)?.before(box);
}

/** Takes away the blocks that hold the passages; of what stands in no block, the words. */
function removePassages({ page, passages }: EditTools): void {
  const doomed = new Set<Element>();
  for (const passage of passages) {
    for (const text of page.textsHolding(passage)) {
      const block = page.blockOf(text);
      if (block) doomed.add(block);
      else text.data = '';
    }
  }
  for (const element of doomed) element.remove();
}

function pick<Item>(random: () => number, items: readonly Item[] | string): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
