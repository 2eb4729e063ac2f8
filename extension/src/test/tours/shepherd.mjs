import Shepherd from 'shepherd.js';
import css from 'shepherd.js/dist/css/shepherd.css';
import {adopt, text, title} from './styles.mjs';

globalThis.tour = {
  popover: '.shepherd-element',
  close: '.shepherd-cancel-icon',
  start(element) {
    adopt(css);
    // As its documentation begins.
    const tour = new Shepherd.Tour({useModalOverlay: true,
      defaultStepOptions: {cancelIcon: {enabled: true}, scrollTo: {behavior: 'smooth', block: 'center'}}});
    tour.addStep({id: 'only', title, text, attachTo: {element, on: 'bottom'},
      buttons: [{text: 'Done', action: tour.complete}]});
    tour.start();
  },
};
