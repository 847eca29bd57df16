import './panel.css';
import { startPage } from '../../components/start-page';
import { guardStore } from '../../lib/store/heartbeat';
import { App } from './App';
import { panelServices } from './browser-services';

guardStore();
startPage(<App services={panelServices} />);
