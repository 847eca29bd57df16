import './theme/theme.css';
import { type ComponentChild, render } from 'preact';
import { i18n } from '#i18n';
import { ErrorBoundary } from './feedback/ErrorBoundary';
import { wordsLanguage } from './words/locale';

/** Gives the document its language, direction and title, and shows `app` in `#app`. */
export function startPage(app: ComponentChild, options: { readonly title?: string } = {}): void {
  document.documentElement.lang = wordsLanguage();
  document.documentElement.dir = 'ltr';
  document.title = options.title ?? i18n.t('extensionName');
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no #app element');
  render(<ErrorBoundary>{app}</ErrorBoundary>, place);
}
