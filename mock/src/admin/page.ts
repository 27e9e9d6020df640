import { randomHex } from '../identity/random-hex.js';
import type { MockAnswer } from '../message.js';
import { script } from './page-script.js';
import { style } from './page-style.js';

/** Returns the page that shows the mock. It loads nothing from elsewhere. */
export function pageAnswer(): MockAnswer {
  const nonce = randomHex(32);
  const own = `'nonce-${nonce}'`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; script-src ${own}; style-src ${own}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    body: html(nonce),
  };
}

const html = (nonce: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Mock</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>
<header>
  <h1>Mock of the API</h1>
  <p>Its clock shows <time id="now">…</time>, <span id="moved">not moved</span>.</p>
  <div class="buttons">
    <button data-advance="3000">+3 s</button>
    <button data-advance="60000">+1 min</button>
    <button data-advance="3600000">+1 h</button>
    <button data-advance="86400000">+24 h</button>
    <button id="reset">Reset</button>
    <a id="save" href="/__mock/snapshot" download="mock-state.json">Save state</a>
    <label for="load">Load state</label><input type="file" id="load" accept=".json,application/json">
  </div>
  <p id="message" role="status"></p>
</header>
<main>
<section aria-labelledby="requests-title">
  <h2 id="requests-title">Requests</h2>
  <p class="none" id="no-requests">No request yet.</p>
  <ol id="requests"></ol>
</section>
<section aria-labelledby="faults-title">
  <h2 id="faults-title">Faults</h2>
  <p class="none" id="no-faults">No faults.</p>
  <ul id="faults"></ul>
  <form id="fault">
    <label>Operation <input name="operationId" placeholder="all" spellcheck="false" autocapitalize="off"></label>
    <label>Answer <input name="prefer" placeholder="code=429" spellcheck="false" autocapitalize="off"></label>
    <label>Delay in ms <input name="delayMs" type="number" min="0" max="600000"></label>
    <label>Drop <select name="drop"><option value="">no</option><option>before</option><option>body</option></select></label>
    <label>Times <input name="times" type="number" min="1" placeholder="always"></label>
    <label>Rate <input name="rate" type="number" min="0" max="1" step="any" placeholder="1"></label>
    <button>Add fault</button>
    <button type="button" id="clear">Delete all faults</button>
  </form>
</section>
<section aria-labelledby="state-title">
  <h2 id="state-title">State</h2>
  <p class="none" id="no-state">No objects.</p>
  <div id="state"></div>
</section>
</main>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
