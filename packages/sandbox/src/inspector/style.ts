/**
 * The inspector's style sheet: quiet, in light and dark; a fixed-width font for everything from the wire.
 */
export const style = `
:root { color-scheme: light dark; --ink: #1a1d23; --dim: #626976; --line: #e1e4ea; --ground: #f5f6f8; --card: #fff;
  --hover: #eef2f3; --accent: #0f5f64; --on-accent: #fff; --good: #1b6e3c; --odd: #8a5300; --bad: #b3261e;
  --bad-ground: #fdf0ef; --focus: #1a73e8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7e9ee; --dim: #9aa1af; --line: #2c313a; --ground: #111317;
  --card: #181b20; --hover: #20252b; --accent: #58c4c1; --on-accent: #06201f; --good: #6fcf97; --odd: #e3b066;
  --bad: #ff8a80; --bad-ground: #2a1a1a; --focus: #8ab4f8; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--ink);
  font: .875rem/1.5 var(--sans); }
h1, h2, h3, p, ol, ul, dl, dd, pre { margin: 0; padding: 0; }
ol, ul { list-style: none; }
h1 { font-size: .9375rem; letter-spacing: -.005em; }
h2 { font-size: .9375rem; margin-bottom: .75rem; }
h3 { font-size: .75rem; font-weight: 600; color: var(--dim); margin-bottom: .5rem; }
.mono, time { font-family: var(--mono); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.dim { color: var(--dim); }
.small { display: block; font-size: .75rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: .5rem; top: .5rem; z-index: 3; background: var(--card); padding: .5rem .75rem; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
main:focus, .detail:focus { outline: none; } .detail:focus-visible { outline: 2px solid var(--focus); outline-offset: -2px; }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 2rem; padding: .75rem 1.25rem; background: var(--card);
  border-bottom: 1px solid var(--line); }
.brand { margin-right: auto; }
.clock { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; }
.clock > :first-child { display: flex; gap: .75rem; align-items: baseline; }
.clock time { font-size: .9375rem; }
.row { display: flex; flex-wrap: wrap; gap: .375rem; }
button, select, input, textarea { font: inherit; color: inherit; }
button { min-height: 2rem; padding: 0 .75rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card);
  cursor: pointer; white-space: nowrap; }
button:hover:not(:disabled) { background: var(--hover); }
button:disabled { color: var(--dim); cursor: default; opacity: .7; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
button.primary:hover { filter: brightness(1.08); background: var(--accent); }
button.danger { color: var(--bad); }
.live { display: inline-flex; align-items: center; gap: .5rem; min-width: 5.5rem; }
.dot { width: .5rem; height: .5rem; border-radius: 50%; background: var(--dim); }
.live[aria-pressed=true] .dot { background: var(--good); }
.live.lost .dot { background: var(--bad); }

.tabs { display: flex; gap: 1.5rem; padding: 0 1.25rem; background: var(--card); border-bottom: 1px solid var(--line);
  overflow-x: auto; }
[role=tab] { min-height: 2.5rem; padding: 0; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
  background: none; color: var(--dim); }
[role=tab]:hover:not(:disabled) { background: none; color: var(--ink); }
[role=tab][aria-selected=true] { color: var(--ink); font-weight: 600; border-bottom-color: var(--accent); }
[role=tab]:focus-visible { outline-offset: -2px; }
.notice { padding: .5rem 1.25rem; background: var(--hover); border-bottom: 1px solid var(--line); }
.notice:empty { display: none; }
.notice.problem { background: var(--bad-ground); color: var(--bad); }

main { flex: 1; min-height: 0; }
.split { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 6fr); }
.pane { border-right: 1px solid var(--line); background: var(--card); min-height: calc(100vh - 6.5rem); }
.detail { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow: auto; padding: 1.25rem; }
.empty { padding: 1rem 0; color: var(--dim); max-width: 36rem; }
.card > .empty, .card div > .empty { padding: 0 0 .75rem; }
.pane > .empty, main > .empty { padding: 1.25rem; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 600; }
.list th { padding: .5rem .75rem; font-size: .75rem; color: var(--dim); border-bottom: 1px solid var(--line); }
.list td { padding: .5rem .75rem; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
.list tr > :first-child { padding-left: 1.25rem; }
.card .list tr > :first-child { padding-left: 0; }
.toolbar { display: flex; flex-wrap: wrap; gap: .5rem; padding: .625rem 1.25rem; border-bottom: 1px solid var(--line); }
.toolbar > [type=search] { flex: 1 1 12rem; width: auto; } .toolbar > select { flex: 0 1 12rem; width: auto; }
.inline { display: flex; flex-wrap: wrap; gap: .375rem; margin-top: .5rem; }
.inline > input, .inline > select { flex: 0 1 16rem; width: auto; min-width: 0; }
.clock .inline { margin-top: 0; flex-wrap: nowrap; } .clock .inline > input { flex-basis: 14rem; }
.block > .row, .card > pre + .row { margin-top: .5rem; } .shop button { margin: .375rem 0; }
.picks a { display: flex; gap: 1rem; justify-content: space-between; padding: .625rem 1.25rem; border-bottom: 1px solid var(--line);
  color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.picks a:hover, .picks a[aria-current] { background: var(--hover); }
.picks a[aria-current] { box-shadow: inset 3px 0 var(--accent); }
.picks a:focus-visible { outline-offset: -2px; }
.picks strong { font-weight: 600; } .ends { text-align: right; flex: 0 0 auto; max-width: 50%; }
.more { margin: .75rem 1.25rem; }
a { color: var(--accent); }
.item .row { margin-top: .5rem; }
.small-button { min-height: 1.75rem; margin-top: .375rem; font-size: .75rem; }
.deliveries tr.picked { background: var(--hover); }
.keys { padding: .5rem 1.25rem; font-size: .75rem; border-top: 1px solid var(--line); background: var(--card); }
kbd { font: inherit; font-family: var(--mono); border: 1px solid var(--line); border-radius: 4px; padding: 0 .25rem; }
.requests { table-layout: fixed; }
.requests th:nth-child(1) { width: 6.25rem; } .requests th:nth-child(3) { width: 12rem; }
.requests tbody tr { cursor: pointer; }
.requests tbody tr:hover { background: var(--hover); }
.requests tbody tr.picked { background: var(--hover); box-shadow: inset 3px 0 var(--accent); }
.plain { display: block; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.method { font-weight: 600; }
.verdict.good { color: var(--good); } .verdict.bad { color: var(--bad); } .verdict.odd { color: var(--odd); }

.block { margin-bottom: 1.5rem; }
.block h2 { margin: 0 0 .25rem; font-size: .9375rem; overflow-wrap: anywhere; }
.gate { display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-family: var(--mono); font-size: .8125rem; }
.gate .passed > :first-child { color: var(--good); }
.gate .refused { color: var(--bad); font-weight: 600; }
.gate .not-reached { color: var(--dim); }
.scroll { overflow-x: auto; margin-top: .5rem; border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
.compare { table-layout: fixed; min-width: 30rem; }
.compare th, .compare td { padding: .3125rem .625rem; vertical-align: top; overflow-wrap: anywhere; border-bottom: 1px solid var(--line); }
.compare tr:last-child > * { border-bottom: 0; }
.compare thead th { font-family: var(--sans); font-size: .75rem; color: var(--dim); }
.compare th:first-child { width: 5.75rem; font-family: var(--sans); font-size: .75rem; font-weight: 400; color: var(--dim); }
.compare td + td { border-left: 1px solid var(--line); }
.compare .unsigned td { color: var(--dim); }
.compare .sign td { font-weight: 600; }
.compare .sign.good td { color: var(--good); } .compare .sign.bad td:last-child { color: var(--bad); background: var(--bad-ground); }
pre { max-height: 20rem; overflow: auto; padding: .625rem .75rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--card); white-space: pre-wrap; overflow-wrap: anywhere; }
.pairs { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .125rem 1rem; }
.pairs dt { color: var(--dim); } .pairs dd { overflow-wrap: anywhere; }

.columns { display: grid; grid-template-columns: minmax(18rem, 1fr) minmax(0, 2fr); gap: 1rem; padding: 1.25rem; align-items: start; }
.stack { display: grid; gap: 1rem; min-width: 0; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.125rem; min-width: 0; }
.form, .fields { display: grid; gap: .375rem; }
.form h2 { margin-bottom: .375rem; }
.form label { font-size: .75rem; color: var(--dim); margin-top: .375rem; }
.form button { justify-self: start; margin-top: .75rem; }
.fields:empty { display: none; }
select, input, textarea { width: 100%; min-height: 2.125rem; padding: .25rem .5rem; border: 1px solid var(--line);
  border-radius: 6px; background: var(--ground); }
textarea { resize: vertical; }
::placeholder { color: var(--dim); opacity: 1; }
.item + .item { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.item h3 { color: var(--ink); font-size: .875rem; }
.shop { margin-bottom: .75rem; }
.chips { display: flex; flex-wrap: wrap; gap: .125rem .875rem; color: var(--dim); }
.chips .mono { font-size: .75rem; }
.rows li { display: flex; flex-wrap: wrap; gap: 0 1rem; overflow-wrap: anywhere; justify-content: space-between; align-items: center; padding: .5rem 0; border-bottom: 1px solid var(--line); }
.rows { margin-bottom: .875rem; }
td.verdict { white-space: nowrap; }
.attempts { display: grid; gap: .125rem; } .requests .attempts { margin-top: .25rem; }
summary { cursor: pointer; }
details pre { margin: .5rem 0; }
.buckets { display: grid; gap: .25rem; } .buckets dd { margin-bottom: .5rem; }
meter { width: 8rem; height: .75rem; vertical-align: middle; }

@media (max-width: 60rem) {
  .split, .columns { grid-template-columns: minmax(0, 1fr); }
  .pane { border-right: 0; border-bottom: 1px solid var(--line); min-height: 0; max-height: 60vh; overflow: auto; }
  .detail { position: static; max-height: none; } .detail:has(> .pick) { display: none; }
  .pane:has(+ .detail > .pick) { max-height: none; }
}
@media (max-width: 40rem) {
  .top { padding: .75rem 1rem; gap: .625rem; }
  .tabs { padding: 0 1rem; } .columns { padding: 1rem; } .detail { padding: 1rem; }
  .clock { order: 3; width: 100%; justify-content: space-between; }
  button { min-height: 2.5rem; } [role=tab] { min-height: 2.75rem; }
  .toolbar { padding: .625rem 1rem; } .toolbar > *, .inline > * { min-height: 2.5rem; }
  .picks a { padding: .75rem 1rem; } .keys { display: none; }
  .requests .attempts a { padding: .375rem 0; }
  .requests thead { display: none; }
  .requests tbody tr { display: grid; grid-template-columns: 1fr auto; padding: .625rem 1rem; border-bottom: 1px solid var(--line); }
  .requests td { border: 0; padding: .125rem 0 !important; }
  .requests td:nth-child(1) { display: none; } .requests td:nth-child(2) { grid-column: 1 / -1; }
  .requests td:nth-child(3) { grid-column: 1 / -1; display: flex; justify-content: space-between; gap: 1rem; }
  .deliveries thead { display: none; }
  .deliveries tbody tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .25rem 1rem; padding: .625rem 0;
    border-bottom: 1px solid var(--line); }
  .deliveries td { border: 0; padding: 0 !important; } .deliveries td:nth-child(3) { grid-column: 1 / -1; }
  .compare { min-width: 0; } .compare th:first-child { width: 4.25rem; }
  .pairs { grid-template-columns: 1fr; } .pairs dd { margin-bottom: .375rem; }
}
@media (prefers-reduced-motion: no-preference) { button, .requests tr { transition: background-color .12s; } }
`
