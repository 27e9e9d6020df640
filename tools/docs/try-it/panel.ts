import { sendRequest } from './send-request.js';
import type { TryRequest } from './try-requests.js';

// Runs in the docs page. It writes texts only, so that nothing that an answer carries is taken for HTML.

/** Returns an element of the panel. */
function part<Tag extends keyof HTMLElementTagNameMap>(_: Tag, name: string) {
  // The panel has an element with each of these IDs; `Tag` is its kind.
  return document.getElementById(`try-${name}`) as HTMLElementTagNameMap[Tag];
}

const panel = part('dialog', 'panel');
const operation = part('select', 'operation');
const example = part('select', 'example');
const send = part('button', 'send');
const fields = {
  address: part('input', 'address'),
  token: part('input', 'token'),
  target: part('input', 'target'),
  prefer: part('input', 'prefer'),
  body: part('textarea', 'body'),
};
const requests: TryRequest[] = JSON.parse(part('script', 'requests').textContent ?? '[]');
/** The server of `npm start` names its mock here. */
const mockUrl = document.querySelector<HTMLMetaElement>('meta[name="mock-url"]')?.content ?? '';

operation.append(
  ...requests.map(
    ({ operationId, summary }) => new Option(`${summary} (${operationId})`, operationId),
  ),
);
fields.address.value = mockUrl || 'http://127.0.0.1:4010';
fields.token.value = 'any';
part('p', 'note').hidden = mockUrl !== '';
send.disabled = mockUrl === '';

/** Fills the panel with the sample of the chosen operation. */
function showOperation(): void {
  const request = requests.find(({ operationId }) => operationId === operation.value);
  if (!request) return;
  part('b', 'method').textContent = request.method;
  fields.target.value = request.target;
  fields.prefer.value = '';
  example.replaceChildren(...request.bodies.map(({ summary }) => new Option(summary)));
  part('div', 'body-part').hidden = request.bodies.length === 0;
  part('label', 'example-part').hidden = request.bodies.length < 2;
  showExample();
  clearAnswer();
}

function showExample(): void {
  const request = requests.find(({ operationId }) => operationId === operation.value);
  fields.body.value = request?.bodies[example.selectedIndex]?.text ?? '';
}

function clearAnswer(): void {
  part('p', 'status').textContent = '';
  part('div', 'answer').hidden = true;
}

async function sendNow(): Promise<void> {
  const hasBody = !part('div', 'body-part').hidden && fields.body.value.trim() !== '';
  clearAnswer();
  part('p', 'status').textContent = 'Sending …';
  send.disabled = true;
  try {
    const answer = await sendRequest({
      address: fields.address.value,
      target: fields.target.value,
      method: part('b', 'method').textContent ?? 'GET',
      token: fields.token.value,
      prefer: fields.prefer.value,
      body: hasBody ? fields.body.value : undefined,
    });
    part('p', 'status').textContent = answer.status;
    part('pre', 'headers').textContent = answer.headers;
    part('pre', 'content').textContent = answer.body;
    part('div', 'answer').hidden = false;
  } catch (error) {
    part('p', 'status').textContent = error instanceof Error ? error.message : String(error);
  } finally {
    send.disabled = false;
  }
}

/** Opens the panel for the operation that a link names, such as `#try/listInstances`. */
function openFor(hash: string): boolean {
  const [, operationId] = /^#try\/(\w+)$/.exec(hash) ?? [];
  if (!requests.some((one) => one.operationId === operationId)) return false;
  operation.value = operationId ?? '';
  showOperation();
  if (!panel.open) panel.showModal();
  return true;
}

// Before Redoc, which takes every fragment for a place of its own.
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !openFor(link.hash)) return;
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);
operation.addEventListener('change', showOperation);
example.addEventListener('change', showExample);
part('button', 'close').addEventListener('click', () => panel.close());
part('form', 'form').addEventListener('submit', (event) => {
  event.preventDefault();
  void sendNow();
});
openFor(location.hash);
// An address that the reader types, or a link of another page in the same tab.
window.addEventListener('hashchange', () => openFor(location.hash));
