import '../../components/options/options.css';
import '../../components/options/corrections.css';
import '../../components/recovery/recovery.css';
import { i18n } from '#i18n';
import { startPage } from '../../components/start-page';
import { guardStore } from '../../lib/store/heartbeat';
import { App } from './App';
import { optionsServices } from './browser-services';

guardStore();
startPage(<App services={optionsServices()} />, { title: `${i18n.t('options_title')} · Randnotiz` });
