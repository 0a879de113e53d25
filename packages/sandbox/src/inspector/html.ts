/**
 * The inspector's page: the frame into which the script puts its views.
 */
export const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>TikTok Shop sandbox</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230f5f64'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5'/%3E%3C/svg%3E">
<link rel="stylesheet" href="/_sandbox/style.css">
</head>
<body>
<a class="skip" href="#views">Skip to the content</a>
<header class="top">
  <div class="brand"><h1>TikTok Shop sandbox</h1><p id="where" class="mono dim"></p></div>
  <div class="clock" role="group" aria-label="The sandbox's clock">
    <div><time id="now" class="mono">&nbsp;</time><span id="ahead" class="dim"></span></div>
    <div class="row">
      <button type="button" data-advance="60000">+1 min</button>
      <button type="button" data-advance="3600000">+1 h</button>
      <button type="button" data-advance="86400000">+1 day</button>
      <button type="button" data-advance="0">Real time</button>
    </div>
  </div>
  <button type="button" id="live" class="live" aria-pressed="true"><span class="dot" aria-hidden="true"></span><span>Live</span></button>
</header>
<div class="tabs" role="tablist" aria-label="Views"></div>
<p id="notice" class="notice" role="status" aria-live="polite"></p>
<main id="views" tabindex="-1"><noscript><p class="empty">The inspector needs JavaScript.</p></noscript></main>
<script src="/_sandbox/app.js" defer></script>
</body>
</html>
`
