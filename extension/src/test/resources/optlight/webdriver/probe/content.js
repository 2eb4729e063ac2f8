// As the product does: one neutral element under html, a closed root, a button.
const host = document.createElement('div');
const button = document.createElement('button');
button.textContent = (globalThis.browser ?? chrome).i18n.getMessage('name');
button.addEventListener('click', (event) => (globalThis.browser ?? chrome).runtime.sendMessage(String(event.isTrusted)));
host.attachShadow({mode: 'closed'}).append(button);
host.style.position = 'fixed';
host.style.bottom = '0';
document.documentElement.append(host);
