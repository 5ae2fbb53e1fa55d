import { render } from 'preact';
import { signInFromTelegram } from './mini-app';
import { Page } from './page';

void signInFromTelegram().then(() => render(<Page />, document.getElementById('page')!));
