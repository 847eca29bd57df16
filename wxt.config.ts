import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { chunkGroups } from './scripts/page-chunks.mjs';

/** Extension pages load nothing from anywhere else, and no string ever becomes code or markup. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'components/locales' },
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '140',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    commands: {
      'mark-page': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandMarkPage__',
      },
      'name-selection': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandNameSelection__',
      },
      'highlight-selection': {
        suggested_key: { default: 'Alt+Shift+U' },
        description: '__MSG_commandHighlightSelection__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'randnotiz@randnotiz.example',
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (_entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output;
      // Scripts that are one file have nothing to share.
      const isPages = output !== undefined && !Array.isArray(output) && output.chunkFileNames !== undefined;
      if (isPages) output.codeSplitting = { groups: chunkGroups() };
    },
    // WXT takes the button's title from the popup's <title>; the manifest's own words are translated.
    'build:manifestGenerated': (_wxt, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_extensionName__';
      if (manifest.sidebar_action) manifest.sidebar_action.default_title = '__MSG_extensionName__';
    },
  },
});
