import '../../components/library/library.css';
import '../../components/library/list.css';
import '../../components/library/reading-pane.css';
import '../../components/library/search.css';
import '../../components/recovery/recovery.css';
import { i18n } from '#i18n';
import { Recoverable } from '../../components/recovery/Recoverable';
import { waysWhenAsked } from '../../components/recovery/ways-when-asked';
import { startPage } from '../../components/start-page';
import { askedEarly } from '../../components/state/asked-early';
import { guardStore } from '../../lib/store/heartbeat';
import { findLoss } from '../../lib/store/recovery';
import { App } from './App';
import { libraryServices } from './browser-services';
import { parsePlace } from './place';
import { askEarly, whenAsked } from './search/browser-search';
import { ReadingPane } from './views';

guardStore();
const place = parsePlace(location.hash);
const first = askEarly(place);
if (place.article !== undefined) ReadingPane.preload();

async function findLossAndRows() {
  const loss = await findLoss();
  await whenAsked(first);
  return loss;
}

const ways = waysWhenAsked(askedEarly(findLossAndRows), async () =>
  (await import('./ways-back')).browserWaysBack(),
);

startPage(
  <Recoverable ops={ways} frame={(screen) => <main class="library-recovery">{screen}</main>}>
    <App services={libraryServices(first)} />
  </Recoverable>,
  { title: `${i18n.t('common_library')} · Randnotiz` },
);
