import introJs from 'intro.js';
import css from 'intro.js/introjs.css';
import {adopt, text, title} from './styles.mjs';

globalThis.tour = {
  popover: '.introjs-tooltip',
  close: '.introjs-skipbutton',
  start(element) {
    adopt(css);
    introJs.tour().setOptions({steps: [{element, title, intro: text}]}).start();
  },
};
