import { render } from 'preact';
import { wayInFromTelegram } from './mini-app';
import { Page } from './page';

render(<Page wayIn={wayInFromTelegram()} />, document.getElementById('page')!);
