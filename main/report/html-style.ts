/** How the HTML report looks, on a screen and on paper: light always, since it is a document and not the program. */
export const style = `
:root { color-scheme: light; --ink: #1d1b18; --quiet: #57524a; --line: #d9d4ca; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 "Source Serif 4", Georgia, "Noto Serif", "DejaVu Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, figcaption, dl, .made, .tags, .by, .kind, .intro, .summary, .differences, .event, .notice, .label, footer, .place {
  font-family: Inter, system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { margin: .25rem 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid var(--ink); font-size: 1.15rem; }
h3 { margin: 0 0 .35rem; font-size: .95rem; }
p { margin: 0 0 .6rem; }
.made, .tags { margin: 0; color: var(--quiet); font-size: .8rem; }
.note { border-inline-start: 3px solid var(--line); padding-inline-start: .75rem; }
.notice { margin: .75rem 0; padding: .5rem .75rem; border: 1px solid #a8321a; font-size: .85rem; }
.event { font-size: .9rem; }
.event.unset { padding: .5rem .75rem; border: 1px solid #7a4b00; background: #fdf1d3; }
.intro, .summary, .differences, .by, .kind, footer { color: var(--quiet); font-size: .85rem; }
.summary { color: var(--ink); font-size: .9rem; padding-inline-start: 1.1rem; }
article { margin: 0 0 1.25rem; }
.account, .point { border: 1px solid var(--line); border-radius: 6px; padding: .8rem 1rem; }
.account { border-inline-start: 4px solid var(--account); break-inside: avoid; }
.citation { margin-bottom: .5rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: 0; font-size: .8rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
code { font: .75rem/1.5 ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
.badge { display: inline-block; min-width: 1.4em; padding: 0 .3em; border-radius: .7em; background: var(--account); color: #fff;
  font-size: .75rem; line-height: 1.45; text-align: center; font-weight: 600; }
.by span + span { margin-inline-start: .75rem; }
.by .program, .by .person { padding: .05rem .45rem; border-radius: 1rem; border: 1px dashed #8d867b; color: var(--quiet); }
.by .person { border: 1px solid #2c6a3f; background: #dcebdf; color: #1d4a2b; font-weight: 600; }
.passages { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: .75rem 1.5rem; }
figure { margin: 0; border-inline-start: 3px solid var(--account); padding-inline-start: .75rem; }
figcaption { font-size: .8rem; font-weight: 600; margin-bottom: .2rem; }
blockquote { margin: 0 0 .5rem; }
.alone blockquote { border-inline-start: 3px solid var(--account); padding-inline-start: .75rem; }
.place { color: var(--quiet); font-size: .68rem; white-space: nowrap; }
mark { background: none; color: inherit; text-decoration: underline dotted #8d867b; text-underline-offset: .18em; }
mark.number, mark.name, mark.negation, mark.hedge { background: #fbe0d6; text-decoration: underline solid #a63d17; font-weight: 600; }
.match { margin-bottom: 1rem; }
.kind { margin-bottom: .3rem; }
.differences { margin: .6rem 0 0; padding: .4rem 0 0 1.1rem; border-top: 1px solid var(--line); color: var(--ink); }
.translation { margin: 0 0 .5rem; padding: .35rem .6rem; background: #f4f2ee; font-style: italic; }
.translation .label { margin: 0; color: var(--quiet); font-size: .75rem; font-style: normal; }
.translation p { margin: 0; }
footer { margin-top: 2.5rem; }
.a1 { --account: #3068a0; } .a2 { --account: #9c5a1c; } .a3 { --account: #36743c; }
.a4 { --account: #6b4aa0; } .a5 { --account: #1f7466; } .a6 { --account: #a8332b; }
@page { size: A4; margin: 18mm 16mm 20mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; color: #57524a; } }
@media print {
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h2, h3, figcaption, .by, .kind, .intro { break-after: avoid; }
  .point, figure, .match, blockquote, .translation { break-inside: avoid; }
  .passages { grid-template-columns: repeat(auto-fit, minmax(7cm, 1fr)); }
  p, blockquote { orphans: 3; widows: 3; }
  mark, .badge, .by span, .translation, .event.unset { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
