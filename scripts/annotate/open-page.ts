import { JSDOM, VirtualConsole } from 'jsdom';

/** Comments and scripts are passed over, so that only real style elements are emptied. */
const STYLE = /<!--[\s\S]*?-->|<script\b[\s\S]*?<\/script\s*>|(<style\b[^>]*>)[\s\S]*?(<\/style\s*>)/gi;
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+?)\s*-->/i;

/**
 * A saved page as a document; nothing in it is run or loaded. Style sheets are left out and broken inline styles too:
 * jsdom throws on some that browsers pass over. Close its window when done.
 */
export function openPage(html: string, url: string): JSDOM {
  const plain = html.replace(STYLE, (all, open, close) => (open === undefined ? all : `${open}${close}`));
  const dom = new JSDOM(plain, { url, virtualConsole: new VirtualConsole() });
  for (const element of dom.window.document.querySelectorAll<HTMLElement>('[style*="("]')) {
    if (!hasReadableStyle(element)) keepVisibility(element);
  }
  return dom;
}

/** Where the page says it came from: its canonical link, OpenGraph, or the comment that browsers save with it. */
export function findAddress(document: Document, html: string): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [canonical, shared, SAVED_FROM.exec(html)?.[1]].map(readAddress).find((url) => url !== undefined);
}

/** An absolute web address in its plain form; undefined for anything else. */
export function readAddress(address: string | null | undefined): string | undefined {
  const text = address?.trim() ?? '';
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : undefined;
}

function hasReadableStyle(element: HTMLElement): boolean {
  try {
    return element.style.display !== undefined;
  } catch {
    return false;
  }
}

function keepVisibility(element: HTMLElement): void {
  const isHidden = /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
  element.removeAttribute('style');
  if (isHidden) element.setAttribute('hidden', '');
}
