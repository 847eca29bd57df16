import '../../components/library/library.css';
import '../../components/library/reading-pane.css';
import '../../components/recovery/recovery.css';
import { i18n } from '#i18n';
import { startPage } from '../../components/start-page';
import { guardStore } from '../../lib/store/heartbeat';
import { findLoss } from '../../lib/store/recovery';
import { App } from './App';
import { libraryServices } from './browser-services';
import { Gate } from './Gate';

const isLost = async () => (await findLoss()) !== undefined;
const loadWaysBack = async () => (await import('./WaysBack')).WaysBack;

guardStore();
startPage(
  <Gate isLost={isLost} loadWaysBack={loadWaysBack}>
    <App services={libraryServices()} />
  </Gate>,
  { title: `${i18n.t('common_library')} · Randnotiz` },
);
