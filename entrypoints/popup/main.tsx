import './popup.css';
import { startPage } from '../../components/start-page';
import { guardStore } from '../../lib/store/heartbeat';
import { App } from './App';
import { popupServices } from './browser-services';

guardStore();
startPage(<App services={popupServices} />);
