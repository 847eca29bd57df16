/**
 * Idea: pages fill in late and are rebuilt while they are read. Any change inside the article asks for another
 * look, once the page has been quiet for a moment; looks that found nothing new make the next one wait longer,
 * so that a page with a ticker in its article costs next to nothing.
 */
const QUIET = 400;
const LONGEST_WAIT = 2_000;
const FIRST_GAP = 500;
const LAST_GAP = 30_000;

export type Budget = {
  readonly wait: (now: number) => number;
  readonly spend: (now: number, found: boolean) => void;
};

/** When the next look may be: at once after a find, after twice the last gap when there was none. */
export function createBudget(): Budget {
  let gap = FIRST_GAP;
  let free = 0;
  return {
    wait: (now) => Math.max(0, free - now),
    spend: (now, found) => {
      gap = found ? FIRST_GAP : Math.min(gap * 2, LAST_GAP);
      free = now + gap;
    },
  };
}

export type LateContentOptions = {
  readonly document: Document;
  /** The article's part of the page; undefined: all of it. Asked anew each time, as pages replace it. */
  readonly region: () => Node | undefined;
  /** Looks again. Gives whether something was new. */
  readonly look: () => Promise<boolean>;
  /** Trees that stand in the document and are watched, too; asked anew after each look. */
  readonly roots?: () => Iterable<Node>;
  readonly signal: AbortSignal;
};

/** Beside the body stand cards of ours and of other extensions, and nothing that is read. */
function isContent({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.nodeName !== 'HTML') return true;
  return [addedNodes, removedNodes].some((nodes) => {
    for (let index = 0; index < nodes.length; index += 1) if (nodes[index]?.nodeName === 'BODY') return true;
    return false;
  });
}

const WATCHED = { childList: true, characterData: true, subtree: true };

function touches(records: readonly MutationRecord[], region: Node | undefined): boolean {
  if (!region?.isConnected) return records.some(isContent);
  return records.some(({ target }) => region.contains(target));
}

/** Watches until the signal ends it. Changes nothing on the page. */
export function watchLateContent({ document, region, look, roots, signal }: LateContentOptions): void {
  const budget = createBudget();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | undefined;
  let isLooking = false;
  let isMissed = false;

  const run = async () => {
    timer = undefined;
    firstChange = undefined;
    isLooking = true;
    const found = await look().catch(() => false);
    isLooking = false;
    if (!signal.aborted) watchAll();
    budget.spend(Date.now(), found);
    if (isMissed) plan();
  };
  const plan = () => {
    isMissed = isLooking;
    if (isLooking || signal.aborted) return;
    const now = Date.now();
    firstChange ??= now;
    const quiet = Math.min(QUIET, Math.max(0, firstChange + LONGEST_WAIT - now));
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.max(quiet, budget.wait(now)));
  };
  const observer = new MutationObserver((records) => {
    if (touches(records, region())) plan();
  });
  // Watching a tree again changes nothing.
  const watchAll = () => {
    for (const root of roots?.() ?? [document]) observer.observe(root, WATCHED);
  };
  watchAll();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
