import '../../components/options/options.css';
import '../../components/options/corrections.css';
import { i18n } from '#i18n';
import { startPage } from '../../components/start-page';
import { App } from './App';
import { optionsServices } from './browser-services';

startPage(<App services={optionsServices()} />, { title: `${i18n.t('options_title')} · Randnotiz` });
