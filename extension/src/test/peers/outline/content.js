// What one would write by hand for the same: find the switch whenever the page changes, and draw a line around it.
const look = () => {
  const target = document.querySelector('#main input[role=switch][aria-labelledby^=label-]')?.parentElement;
  if (target && !target.style.outline) target.style.outline = '3px solid #0a66c2';
};
new MutationObserver(look).observe(document, {subtree: true, childList: true});
look();
