import '../../components/library/library.css';
import '../../components/library/reading-pane.css';
import '../../components/recovery/recovery.css';
import { i18n } from '#i18n';
import { Recoverable } from '../../components/recovery/Recoverable';
import { startPage } from '../../components/start-page';
import { guardStore } from '../../lib/store/heartbeat';
import { restoreWays, snapshotPlaces } from '../../lib/store/safety';
import { App } from './App';
import { libraryServices } from './browser-services';

guardStore();
startPage(
  <Recoverable
    ops={restoreWays(snapshotPlaces())}
    frame={(screen) => <main class="library-recovery">{screen}</main>}
  >
    <App services={libraryServices()} />
  </Recoverable>,
  { title: `${i18n.t('common_library')} · Randnotiz` },
);
