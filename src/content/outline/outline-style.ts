/** The style of a printed guide: it stands inside the document, which needs nothing else. */
export const outlineStyle = `
:root { color-scheme: light; background: #ffffff; color: #16202b; }
a { color: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { color-scheme: dark; background: #10151b; color: #e9eef3; }
  a { color: #7fb4ef; }
}
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { margin: 0; line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.8rem; }
h2 { margin: 3rem 0 1rem; padding-block-end: 0.3rem; border-block-end: 2px solid; font-size: 1.4rem; }
h3, h4, h5, h6 { font-size: 1.05rem; }
p, ul, ol, pre { margin: 0.4rem 0; }
ul, ol { padding-inline-start: 1.6rem; }
pre { padding: 0.4rem 0.6rem; border: 1px solid; white-space: pre-wrap; }
.step { margin-block: 1.4rem; }
.depth-1 { margin-inline-start: 0.9rem; }
.depth-2 { margin-inline-start: 1.8rem; }
.depth-3 { margin-inline-start: 2.7rem; }
.depth-4 { margin-inline-start: 3.6rem; }
.depth-5 { margin-inline-start: 4.5rem; }
.depth-6 { margin-inline-start: 5.4rem; }
.number { display: inline-block; min-width: 2rem; }
.facts, .hint, .sources { font-size: 0.85rem; }
.note { padding-inline-start: 0.7rem; border-inline-start: 4px solid; }
.picture { font-style: italic; }
.options { padding: 0; list-style: none; }
.options > li { display: grid; grid-template-columns: 2.6rem 1fr; margin-block: 0.35rem; }
.options ul { margin: 0; padding: 0; list-style: none; }
.options p { margin: 0; }
.label { font-weight: 600; }
@media (max-width: 40rem) { .step { margin-inline-start: 0; } }
@media print {
  :root { color-scheme: light; background: #ffffff; color: #000000; }
  @page { margin: 18mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2 { break-before: page; }
  h2, h3, h4, h5, h6 { break-after: avoid; }
  .options > li, pre { break-inside: avoid; }
  a { color: inherit; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 0.85em; }
}
`
