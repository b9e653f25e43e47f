/**
 * The style of the guide to print. It stands inside the document, which needs nothing else; hosts let it through by its
 * hash, so it is the same for every content.
 */
export const staticGuideStyle = `
:root { color-scheme: light; --ink: #16202b; --soft: #4a5765; --page: #ffffff; --line: #c3ccd6; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --ink: #e9eef3; --soft: #adb9c5; --page: #10151b; --line: #3a4653; --link: #7fb4ef; }
}
html { background: var(--page); color: var(--ink); font: 100%/1.5 system-ui, sans-serif; scroll-behavior: auto; }
body { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, h3 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.7rem; }
h2 { margin-block: 2.5rem 0.75rem; font-size: 1.3rem; }
h3 { font-size: 1.05rem; }
p, ul, ol, dl, pre { margin: 0.4rem 0; }
ul, ol { padding-inline-start: 1.5rem; }
pre { padding: 0.4rem 0.6rem; border: 1px solid var(--line); white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 1rem; align-items: baseline; }
dd { margin: 0; }
dd a, nav a, .more a, .way a { display: inline-block; padding-block: 0.3rem; }
.organisation, .facts, .hint, .check, .picture { color: var(--soft); font-size: 0.9rem; }
.organisation { margin: 0; font-weight: 600; }
.note { padding-inline-start: 0.7rem; border-inline-start: 4px solid var(--line); }
.help { margin-block-start: 1.25rem; padding: 0.9rem 1rem; border: 2px solid var(--line); border-radius: 0.5rem; }
.essentials > li { margin-block: 0.8rem; }
section > h2 { padding-block-end: 0.3rem; border-block-end: 2px solid var(--line); }
.help > h2 { margin-block: 0 0.4rem; padding: 0; border: 0; }
.step { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); margin-block: 1.5rem; scroll-margin-block-start: 1rem; }
.step:target { outline: 3px solid var(--line); outline-offset: 0.5rem; }
.step .number { margin: 0; font-size: 1.05rem; font-weight: 700; line-height: 1.25; }
.options { padding: 0; list-style: none; }
.options > li { display: grid; gap: 0 1rem; align-items: baseline; padding-block: 0.35rem; border-block-start: 1px solid var(--line); }
.options p, .options ul { margin: 0; }
.options .label { font-weight: 600; }
.ways { padding: 0; list-style: none; }
@media (min-width: 34rem), print {
  .options > li { grid-template-columns: minmax(0, 1fr) max-content; }
  .options > li > .way { grid-area: 1 / 2; }
  .options > li > .ways { grid-column: 1 / -1; }
}
@page { margin: 16mm; }
@media print {
  :root { color-scheme: light; --ink: #000000; --soft: #333333; --page: #ffffff; --line: #888888; --link: #000000; }
  html { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  h2, h3, .ask { break-after: avoid; }
  .help, .essentials > li, .options > li, pre { break-inside: avoid; }
  .part { columns: 2; column-gap: 8mm; }
  .part > h2 { column-span: all; }
  .step { grid-template-columns: 2rem minmax(0, 1fr); margin-block: 0 1rem; orphans: 3; widows: 3; }
  .step:target { outline: none; }
  nav { display: none; }
  dd a, .more a, .way a { padding: 0; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`
