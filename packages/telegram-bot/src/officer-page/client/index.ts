/// <reference path="../../page-text.d.ts" />
import html from './page.html?raw';
import script from './app/main.tsx?page';
import style from './style/page.css?page';

/** The officer's page as browsers are sent it: a document that asks for `app.css` and `app.js` beside it. */
export const officerPages = { html, script, style } as const;
