import './panel.css';
import { startPage } from '../../components/start-page';
import { App } from './App';
import { panelServices } from './browser-services';

startPage(<App services={panelServices} />);
