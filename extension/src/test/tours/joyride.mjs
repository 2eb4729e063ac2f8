import {createElement} from 'react';
import {createRoot} from 'react-dom/client';
import {Joyride} from 'react-joyride';
import {text, title} from './styles.mjs';

globalThis.tour = {
  popover: '[role=alertdialog]',
  close: '[data-action=close]',
  start(target) {
    // The application's own element, not the library's.
    const root = createRoot(document.createDocumentFragment());
    root.render(createElement(Joyride, {run: true, steps: [{target, title, content: text, skipBeacon: true}]}));
  },
};
