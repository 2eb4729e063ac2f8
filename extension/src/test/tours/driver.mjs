import {driver} from 'driver.js';
import css from 'driver.js/dist/driver.css';
import {adopt, text, title} from './styles.mjs';

globalThis.tour = {
  popover: '.driver-popover',
  close: '.driver-popover-close-btn',
  start(element) {
    adopt(css);
    // Waiting for a late target is off by default; on, it does best.
    driver({waitForElement: 5000, steps: [{element, popover: {title, description: text}}]}).drive();
  },
};
