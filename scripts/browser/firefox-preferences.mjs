// Preferences of a driven Firefox: no first-run pages, no calls home, downloads without a question.

const QUIET = {
  'marionette.port': 0, // any free one; Firefox writes it into its profile
  'devtools.console.stdout.content': true,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'extensions.webextOptionalPermissionPrompts': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'services.settings.server': 'data:,#dummy/v1',
  'sidebar.animation.enabled': false,
  'startup.homepage_welcome_url': '',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const OFFLINE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
};

/** The preferences that make pages and the browser itself light or dark. */
export function schemePreferences(scheme) {
  const isDark = scheme === 'dark' ? 1 : 0;
  return {
    'ui.systemUsesDarkTheme': isDark,
    'layout.css.prefers-color-scheme.content-override': 1 - isDark,
    'browser.theme.content-theme': 1 - isDark,
    'browser.theme.toolbar-theme': 1 - isDark,
  };
}

/** The text of `user.js` for a run. `more`: preferences that only this run needs. */
export function firefoxPreferences({ offline, locale, scheme, downloads, more = {} }) {
  const preferences = {
    ...QUIET,
    ...(offline && OFFLINE),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/markdown,text/csv,application/json,text/plain',
    'intl.accept_languages': `${locale}, en`,
    ...schemePreferences(scheme),
    ...more,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
