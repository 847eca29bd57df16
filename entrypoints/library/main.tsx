import '../../components/library/library.css';
import '../../components/library/reading-pane.css';
import { i18n } from '#i18n';
import { startPage } from '../../components/start-page';
import { guardStore } from '../../lib/store/heartbeat';
import { App } from './App';
import { libraryServices } from './browser-services';

guardStore();
startPage(<App services={libraryServices()} />, { title: `${i18n.t('common_library')} · Randnotiz` });
