/** Script of the page. It writes texts only, so that nothing that a request carries is taken for HTML. */
export const script = `
const shown = 100;
const byId = (id) => document.getElementById(id);
const element = (name, className, text) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
};
const say = (text, isBad) => {
  byId('message').textContent = text;
  byId('message').className = isBad ? 'bad' : 'good';
};

async function ask(method, path, body) {
  const answer = await fetch('/__mock/' + path, { method, body });
  const text = await answer.text();
  const content = text ? JSON.parse(text) : undefined;
  if (!answer.ok) throw new Error(content.error_msg);
  return content;
}

async function act(method, path, body, done) {
  try {
    await ask(method, path, body);
    say(done);
    await refresh();
  } catch (error) {
    say(error.message, true);
  }
}

function requestItem(request) {
  const item = element('li');
  const isBad = request.status === 0 || request.status >= 400;
  item.append(element('code', isBad ? 'bad' : 'good', request.status || 'dropped'), ' ');
  item.append(element('code', '', request.method + ' ' + request.url), ' ');
  const notes = [request.operationId, request.ms + ' ms', new Date(request.at).toLocaleTimeString()];
  item.append(element('span', 'soft', notes.filter(Boolean).join(' · ')));
  for (const { in: part, path, message } of request.reasons) {
    item.append(element('span', 'reason', [part, path, message].filter(Boolean).join(' ')));
  }
  return item;
}

function objectItem({ kind, id, fields, pending, children }) {
  const item = element('details');
  const state = fields.status ? ' · ' + fields.status : '';
  const name = fields.name || fields.task_name || '';
  item.append(element('summary', '', [kind, id, name !== id && name].filter(Boolean).join(' ') + state));
  // Most objects are never opened.
  item.addEventListener('toggle', () => {
    if (!item.open || item.children.length > 1) return;
    item.append(element('pre', '', JSON.stringify(pending.length ? { ...fields, pending } : fields, null, 2)));
    item.append(...children.map(objectItem));
  });
  return item;
}

const fill = (id, items) => {
  byId(id).replaceChildren(...items);
  byId('no-' + id).hidden = items.length > 0;
};

let seen;
async function refresh() {
  const [requests, faults] = await Promise.all([ask('GET', 'requests'), ask('GET', 'faults')]);
  fill('requests', requests.slice(-shown).reverse().map(requestItem));
  fill('faults', faults.map((fault) => {
    const item = element('li');
    item.append(element('code', '', JSON.stringify(fault)));
    return item;
  }));
  const { projects } = await ask('GET', 'snapshot');
  await showClock();
  const text = JSON.stringify(projects);
  // An object that is open stays open as long as nothing changes.
  if (text === seen) return;
  seen = text;
  fill('state', projects.map((project) => objectItem({ kind: 'project', ...project })));
}

async function showClock() {
  const clock = await ask('GET', 'clock');
  byId('now').textContent = new Date(clock.nowMs).toISOString().replace('T', ' ').slice(0, 19) + ' UTC';
  byId('moved').textContent = clock.offsetMs ? 'moved by ' + clock.offsetMs / 1000 + ' s' : 'not moved';
}

let last = '';
async function poll() {
  try {
    const requests = document.hidden ? [] : await ask('GET', 'requests');
    const newest = JSON.stringify(requests.at(-1));
    if (!document.hidden) {
      await (newest === last ? showClock() : refresh());
      last = newest;
    }
  } catch {
    say('The mock does not answer.', true);
  }
  setTimeout(poll, 2000);
}

for (const button of document.querySelectorAll('[data-advance]')) {
  const advanceMs = Number(button.dataset.advance);
  button.addEventListener('click', () =>
    act('POST', 'clock', JSON.stringify({ advanceMs }), 'The clock moved by ' + button.textContent.slice(1) + '.'));
}
byId('reset').addEventListener('click', () => act('POST', 'reset', undefined, 'Back to the start.'));
byId('clear').addEventListener('click', () => act('DELETE', 'faults', undefined, 'All faults deleted.'));
byId('load').addEventListener('change', async ({ target }) => {
  const [file] = target.files;
  if (file) await act('PUT', 'snapshot', await file.text(), file.name + ' loaded.');
  target.value = '';
});
byId('fault').addEventListener('submit', (event) => {
  event.preventDefault();
  const given = [...new FormData(event.target)].filter(([, value]) => value !== '');
  const numbers = ['delayMs', 'times', 'rate'];
  const fault = Object.fromEntries(given.map(([name, value]) => [name, numbers.includes(name) ? Number(value) : value]));
  act('POST', 'faults', JSON.stringify(fault), 'Fault added.');
});
poll();
`;
