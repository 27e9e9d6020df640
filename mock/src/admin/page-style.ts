/** Style of the page. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --soft: light-dark(#59636e, #9aa4af);
  --bad: light-dark(#b3261e, #ff8a80); --good: light-dark(#1a6b34, #7ee2a0); --mark: light-dark(#0b57d0, #8ab4f8); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.35rem; margin: 0; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
p { margin: .25rem 0; }
.none, .soft { color: var(--soft); }
[hidden] { display: none; }
#message { min-height: 1.5em; }
#message.bad, .bad { color: var(--bad); }
.good { color: var(--good); }
.buttons, form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .5rem 0; }
button, .buttons a, .buttons label, input, select { font: inherit; padding: .3rem .7rem; border: 1px solid var(--line);
  border-radius: .35rem; background: transparent; color: inherit; min-height: 2.25rem; }
button, .buttons a, .buttons label { cursor: pointer; text-decoration: none; }
button:hover, .buttons a:hover, .buttons label:hover { border-color: var(--mark); }
:focus-visible, #load:focus-visible + *, label:has(+ #load:focus-visible) { outline: 2px solid var(--mark); outline-offset: 1px; }
#load { position: absolute; width: 1px; height: 1px; min-height: 0; opacity: 0; padding: 0; }
form label { display: grid; color: var(--soft); font-size: .85rem; }
form input, form select { color: light-dark(#000, #fff); width: 11rem; max-width: 100%; }
ol, ul { list-style: none; margin: 0; padding: 0; }
li { border-bottom: 1px solid var(--line); padding: .3rem 0; }
code { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
.reason { display: block; padding-left: 1rem; }
details { border-bottom: 1px solid var(--line); padding: .2rem 0; }
details details, details pre { margin-left: 1rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
pre { font: 12px/1.45 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; }
@media (max-width: 30rem) { form label, form input, form select { width: 100%; } }
`;
