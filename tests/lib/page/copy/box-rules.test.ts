import { describe, expect, it } from 'vitest';
import { boxWords, findBoxRule } from '../../../../lib/page/copy/box-rules';

describe('findBoxRule', () => {
  it.each([
    ['media__caption', 'caption'],
    ['article-newsletterSignup', 'newsletter'],
    ['relatedArticles', 'related'],
    ['c-read-more', 'related'],
    ['author-bio', 'author-box'],
    ['social-share-bar', 'share'],
    ['ad-slot ad-slot--top', 'advertisement'],
    ['comments-area', 'comments'],
    ['breadcrumbs', 'navigation'],
    ['widget widget_text', 'aside'],
    ['cookie-banner', 'other'],
  ])('%s is a box: %s', (className, reason) => {
    expect(findBoxRule(boxWords(className, ''))?.reason).toBe(reason);
  });

  it.each([
    'article__content',
    'entry-content',
    'has-sidebar',
    'no-comments',
    'elementor-widget-text-editor',
    'header-lead',
    'shadow',
    'added-text',
    'paragraph',
  ])('%s is none', (className) => {
    expect(findBoxRule(boxWords(className, ''))).toBeUndefined();
  });
});
