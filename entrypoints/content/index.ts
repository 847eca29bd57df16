import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { describePlace } from '../../lib/anchoring/describe-place';
import { findAnchorsInSteps, prepareTextInSteps } from '../../lib/anchoring/find-anchor';
import { handleInPage, isOutdated, sendToBackground } from '../../lib/messages';
import { createHighlighter } from '../../lib/page/highlighter';
import { readPageText } from '../../lib/page/page-text';
import { readArticle } from '../../lib/page/read-article';
import { PageHost } from './page-host';

async function detectLanguage(text: string): Promise<string | undefined> {
  const { languages } = await browser.i18n.detectLanguage(text);
  return languages.toSorted((a, b) => b.percentage - a.percentage)[0]?.language;
}

export default defineContentScript({
  registration: 'runtime',
  // A newer script tells an older one by an event in the document; no message is shown to the page.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const host = new PageHost({
      document,
      window,
      readArticle,
      readPageText,
      describePlace,
      prepareTextInSteps,
      findAnchorsInSteps,
      createHighlighter,
      send: sendToBackground,
      detectLanguage,
      isOutdated,
      isReaders: (event) => event.isTrusted,
    });
    handleInPage(host.handlers, signal);
    signal.addEventListener('abort', () => host.stop(), { once: true });
    void host.markAllowedSite();
  },
});
