import './popup.css';
import { startPage } from '../../components/start-page';
import { App } from './App';
import { popupServices } from './browser-services';

startPage(<App services={popupServices} />);
