/// The page's style sheet. Colours are chosen in pairs with a contrast of at least 4.5 to 1 for
/// text, in both schemes; fonts are those of the reader's system.
enum HTMLStyle {
  static let sheet = """
    :root {
      --paper: #fdfcfa; --ink: #23231f; --soft: #5c5a52; --faint: #75726a; --line: #dedad0; --tint: #f3f0e8;
      --link: #1d5474; --warn: #8a4b08; --warn-tint: #fbf1e2; --vague: #6b3f66;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #181816; --ink: #e6e3da; --soft: #aeaa9e; --faint: #8f8b80; --line: #3b3933; --tint: #22211e;
        --link: #8fc3e4; --warn: #f0b869; --warn-tint: #2c2416; --vague: #d9a9d2;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { scroll-padding-top: 1rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
    body {
      margin: 0; background: var(--paper); color: var(--ink);
      font: 1.0625rem/1.62 Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Georgia, Cambria, serif;
      overflow-wrap: break-word; hyphens: manual;
    }
    header, footer, .page { max-width: 65.5rem; margin: 0 auto; padding: 0 1.25rem; }
    header { padding-top: 3.5rem; padding-bottom: 1.75rem; }
    h1, h2, h3, h4, h5, h6, nav, table, .facts, footer, .tag, .skip, .permalink {
      font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
    }
    h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); line-height: 1.15; letter-spacing: -0.02em;
      max-width: 24ch; margin: 0 0 1.25rem; font-weight: 700; }
    h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; margin: 0 0 1rem; font-weight: 600; }
    h3 { font-size: 1.1875rem; line-height: 1.3; margin: 2.25rem 0 .75rem; font-weight: 600; }
    h4, h5, h6 { font-size: 1rem; line-height: 1.4; margin: 1.75rem 0 .5rem; font-weight: 600; color: var(--soft); }
    p { margin: 0 0 .85rem; }
    a { color: var(--link); }
    a:hover { text-decoration: none; }
    :focus-visible { outline: .1875rem solid var(--link); outline-offset: .1875rem; border-radius: .125rem; }
    main:focus { outline: none; }
    .skip { position: absolute; left: -999rem; top: 0; padding: .75rem 1.25rem; background: var(--paper); z-index: 1; }
    .skip:focus { left: 0; }
    .facts { list-style: none; margin: 0; padding: 0; color: var(--soft); font-size: .9375rem; max-width: 46rem; }
    .facts li { margin: .2rem 0; }
    .page { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 4rem; }
    nav { font-size: .9375rem; line-height: 1.45; border-top: 1px solid var(--line);
      padding: 1.25rem 0 1.5rem; }
    nav h2 { font-size: .8125rem; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0 0 .625rem; }
    nav ul { list-style: none; margin: 0; padding: 0; }
    nav ul ul { padding-left: 1rem; }
    nav li { margin: .1rem 0; }
    nav a { display: inline-block; padding: .2rem 0; text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    main > section { padding: 2.25rem 0 1.25rem; border-top: 1px solid var(--line); }
    main section, main p, main ul { max-width: 44rem; }
    ul { padding-left: 1.35rem; margin: 0 0 .85rem; }
    li { margin: .3rem 0; padding-left: .15rem; }
    .s { scroll-margin-top: 1rem; }
    .s:target { background: var(--tint); box-shadow: 0 0 0 .5rem var(--tint); border-radius: .25rem; }
    .s > ul { margin-top: -.4rem; }
    .lead { font-weight: 600; margin-bottom: .5rem; }
    .under { list-style: none; padding-left: 1.1rem; margin: 0 0 1.25rem; border-left: .1875rem solid var(--line); }
    .under > li { padding: 0; margin: 0; }
    .under > li > p:last-child { margin-bottom: .85rem; }
    .under > li:last-child > p:last-child { margin-bottom: 0; }
    .callout, .under > .callout { background: var(--tint); border-radius: .375rem; padding: .85rem 1rem; margin: 1rem 0; max-width: 44rem; }
    .callout p:last-child { margin-bottom: 0; }
    .warning, .under > .warning { background: var(--warn-tint); }
    .tag { color: var(--warn); font-size: .875rem; margin-right: .25rem; }
    .vague { color: var(--vague); }
    .permalink { color: var(--faint); text-decoration: none; font-size: .75rem; padding: .25rem .3rem; }
    .permalink:hover, .permalink:focus { color: var(--link); text-decoration: underline; }
    table { border-collapse: collapse; width: 100%; font-size: .9063rem; line-height: 1.45; margin: 0 0 1.75rem; }
    caption { text-align: left; font-weight: 600; font-size: 1rem; padding: 0 0 .5rem; }
    th, td { text-align: left; vertical-align: top; padding: .55rem .9rem .55rem 0; border-bottom: 1px solid var(--line); }
    thead th { color: var(--soft); font-weight: 600; font-size: .8125rem; border-bottom-color: var(--soft); }
    tbody th { font-weight: 500; width: 32%; }
    tbody th a { text-decoration: none; }
    tbody th a:hover { text-decoration: underline; }
    footer { color: var(--soft); font-size: .875rem; padding-top: 1.75rem; padding-bottom: 3.5rem; }
    footer p { max-width: 46rem; margin-bottom: .5rem; }
    @media (min-width: 62rem) {
      .page { grid-template-columns: 15rem minmax(0, 1fr); }
      nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
        padding: 2.4rem .5rem 2rem 0; }
    }
    @media (max-width: 38rem) {
      header { padding-top: 2rem; padding-bottom: 1.25rem; }
      body { font-size: 1rem; }
      table, tbody, tr, th, td, caption { display: block; width: 100%; }
      thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      tbody tr { border-bottom: 1px solid var(--line); padding: .7rem 0; }
      tbody th, tbody td { border: 0; padding: .12rem 0; width: 100%; }
      tbody th { font-weight: 600; }
      td.empty { display: none; }
      td::before { content: attr(data-label) ": "; color: var(--soft); }
    }
    @media print {
      :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --tint: #fff; --link: #000; --warn: #000;
        --warn-tint: #fff; --vague: #000; }
      body { font-size: 10.5pt; }
      .skip, .permalink, nav { display: none; }
      header, footer, .page { max-width: none; padding-left: 0; padding-right: 0; }
      .page { display: block; }
      main section, main p, main ul { max-width: none; }
      h1, h2, h3, h4, h5, h6, .lead, caption { break-after: avoid; }
      .s, tr { break-inside: avoid; }
      .callout { border: 1px solid var(--line); }
      a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 85%; }
    }

    """
}
