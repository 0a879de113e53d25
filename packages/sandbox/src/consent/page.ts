/**
 * The HTML of the consent pages: plain forms that work without a script, by keyboard, with a screen reader and on a phone.
 */

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)

const style = `
:root { color-scheme: light dark; --ink: #16181d; --dim: #5b616e; --line: #d9dce3; --ground: #f4f5f7; --card: #fff;
  --accent: #0f5f64; --on-accent: #fff; --focus: #1a73e8; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceef2; --dim: #a0a6b3; --line: #343943; --ground: #111317;
  --card: #1a1d23; --accent: #4fc3c0; --on-accent: #08201f; --focus: #8ab4f8; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; padding: 2rem 1rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 1.75rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 12px; }
.place { margin: 0 0 1.25rem; color: var(--dim); font-size: .8125rem; letter-spacing: .02em; }
h1 { margin: 0 0 .5rem; font-size: 1.375rem; line-height: 1.3; text-wrap: balance; }
p { margin: 0 0 1.25rem; color: var(--dim); }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
legend { padding: 0 0 .5rem; font-weight: 600; }
.group { border: 1px solid var(--line); border-radius: 8px; overflow: hidden; margin-bottom: .5rem; }
label { display: flex; gap: .75rem; align-items: flex-start; padding: .75rem .875rem; cursor: pointer; }
label + label, .group > * + * { border-top: 1px solid var(--line); }
label:hover { background: color-mix(in srgb, var(--accent) 7%, transparent); }
.shops label { padding-left: 2.5rem; }
input { flex: none; width: 1.125rem; height: 1.125rem; margin: .1875rem 0 0; accent-color: var(--accent); }
small { display: block; color: var(--dim); font-size: .8125rem; overflow-wrap: anywhere; }
details { margin-bottom: 1.5rem; }
summary { cursor: pointer; color: var(--dim); }
ul { margin: .5rem 0 0; padding-left: 1.25rem; columns: 15rem; font: .75rem/1.7 ui-monospace, Menlo, Consolas, monospace;
  color: var(--dim); overflow-wrap: anywhere; }
.actions { display: flex; gap: .75rem; }
button { min-height: 2.75rem; padding: 0 1.25rem; font: inherit; font-weight: 600; border-radius: 8px; cursor: pointer;
  border: 1px solid var(--line); background: transparent; color: var(--ink); }
button.yes { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
label:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: -2px; }
.alert { padding: .75rem .875rem; border: 1px solid #b3261e; border-left-width: 4px; border-radius: 8px; color: var(--ink); }
code { font: .875rem ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
@media (max-width: 30rem) { body { padding: 0; background: var(--card); } main { border: 0; border-radius: 0; }
  .actions { flex-direction: column; } }
`

/** `body` is HTML: text from outside must be escaped. */
export const page = (title: string, body: string, status = 200): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<p class="place">TikTok sandbox &middot; nothing here is real</p>
${body}
</main>
</body>
</html>
`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store",
        // The form's answer redirects to the app, which can be anywhere: so the policy sets no form-action.
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'",
      },
    },
  )

export const hidden = (fields: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value!)}">`)
    .join("\n")

export const actions = (yes: string, no: string): string =>
  `<div class="actions"><button class="yes" name="decision" value="approve">${escaped(yes)}</button>
<button name="decision" value="refuse">${escaped(no)}</button></div>`

export const problemPage = (title: string, text: string): Response =>
  page(title, `<h1>${escaped(title)}</h1><p>${escaped(text)}</p>`, 400)

export const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location } })

/** A browser asks for HTML; a script that follows links does not. */
export const wantsPage = (headers: Headers): boolean => (headers.get("accept") ?? "").includes("text/html")
