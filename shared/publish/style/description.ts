import { sheetRule } from './foot.ts'
import { tokens } from './tokens.ts'

/** Sizes in rem, so that a reader's own text size holds; one column under 60 rem, which is also 200 % zoom. */
const screen = `
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:3px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2.5px solid var(--ink);outline-offset:2px;box-shadow:0 0 0 6px var(--halo);border-radius:2px}
.skip{position:absolute;left:1rem;top:-10rem;padding:.5rem .75rem;background:var(--paper);z-index:1}
.skip:focus{top:1rem}
.page{max-width:64.5rem;margin:0 auto;padding:3rem 1.25rem 4rem;display:grid;grid-template-columns:14rem minmax(0,43.75rem);column-gap:4.75rem}
.side{position:sticky;top:3rem;align-self:start;max-height:calc(100vh - 3rem);overflow-y:auto;padding:0 .5rem .5rem 0}
.side p{font-size:.9375rem;line-height:1.5}
.seal{display:block;margin-bottom:1rem}
.owner{font-weight:640}
.region{color:var(--ink-3)}
nav ul{list-style:none;padding:0;margin-top:1.5rem;font-size:.9375rem}
nav a{display:inline-block;padding:.3rem 0}
h1,h2,h3,.lede,.said{font-family:var(--serif)}
h1{font-size:2.625rem;line-height:1.14;font-weight:520;letter-spacing:-.005em;text-wrap:balance}
.lede{font-size:1.3125rem;line-height:1.5;margin-top:1rem;max-width:39rem;text-wrap:pretty}
.facts{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.75rem 1.75rem;margin-top:1.75rem;padding:.875rem 0;border:solid var(--line);border-width:1px 0}
.facts dt{font-size:.875rem;color:var(--ink-3);font-weight:400}
.facts dd{font-size:1.1875rem;font-weight:640;line-height:1.4}
section{margin-top:2.75rem;border-top:2px solid var(--ink);padding-top:.875rem}
h2{font-size:1.625rem;line-height:1.25;font-weight:520;margin-bottom:.625rem;scroll-margin-top:1rem}
h3{font-size:1.25rem;line-height:1.35;font-weight:560;margin-top:2rem;padding-top:1rem;border-top:1px solid var(--line);scroll-margin-top:1rem}
section>p{max-width:38rem;margin-top:.625rem}
.said{font-size:1.25rem;line-height:1.5;margin-top:1.25rem}
strong,dt,th{font-weight:640}
code{font-family:var(--mono);font-size:.95em}
.terms{margin-top:.625rem}
.terms div{display:grid;grid-template-columns:9.5rem minmax(0,1fr);gap:0 1.125rem;padding:.5625rem 0;border-top:1px solid var(--line)}
.terms dd p+p{margin-top:.5rem}
section>ul{padding-left:1.25rem;margin-top:.625rem;max-width:38rem}
section>ul li+li,.steps li+li{margin-top:.375rem}
section>ul.drawn{list-style:none;padding:0;max-width:none}
.drawn li{display:grid;grid-template-columns:1.125rem minmax(0,1fr);gap:1.125rem}
.drawn li+li{margin-top:.625rem}
.icon{width:1.125rem;height:1.125rem;margin-top:.25rem;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.steps,.levels{padding-left:1.75rem;margin-top:.625rem;max-width:38rem}
.levels{max-width:none}
.levels li{padding:.3125rem 0 .3125rem .625rem;border-top:1px solid var(--line)}
.levels li::marker,.steps li::marker{font-weight:640}
table{width:100%;border-collapse:collapse;margin-top:1rem;text-align:left}
caption{text-align:left;font-size:.875rem;color:var(--ink-3);padding-bottom:.375rem}
thead th{font-size:.875rem;color:var(--ink-3);padding:.25rem .75rem .25rem 0}
tbody th,tbody td{padding:.5625rem .75rem .5625rem 0;border-top:1px solid var(--line);vertical-align:top}
tbody th{font-weight:400}
.weights tbody th{font-weight:640;width:35%}
.days thead,.weights thead,.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.days tbody th{font-weight:640;white-space:nowrap;width:1%;padding-right:1.75rem}
.weights td div{display:flex;align-items:center;justify-content:flex-end;gap:1.25rem;font-weight:640}
.weights tr th:last-child,.weights td{padding-right:0}
.bar{flex:1;height:.6875rem}
.bar i{display:block;height:100%;min-width:2px;background:var(--data);border-radius:2px}
footer{grid-column:2;margin-top:3rem;border-top:1px solid var(--line);padding-top:.875rem;font-size:.875rem;color:var(--ink-2)}
footer p+p{margin-top:.25rem}
@media (max-width:60rem){.page{display:block;padding-top:1.5rem}.side{position:static;max-height:none;margin-bottom:2rem}h1{font-size:2rem;hyphens:auto}}
@media (max-width:34rem){.terms div{display:block}.terms dd{margin-top:.125rem}.days,.weights{font-size:.9375rem}.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.wide tr{display:block;border-top:1px solid var(--line);padding:.5625rem 0}.wide tbody th,.wide td{display:block;border:0;padding:0}.wide tbody th{font-weight:640}.wide td::before{content:attr(data-head) ": ";color:var(--ink-3)}.days tbody th{white-space:normal;width:34%;padding-right:.75rem}.weights tbody th{width:50%}}
@media (prefers-contrast:more){:root{--line:#7b857d;--ink-2:#17201b;--ink-3:#303a34}}`

/** A4 with 18 mm margins; the list of contents stays on the screen. */
const print = (foot: string) => `
${sheetRule('18mm', foot)}
@media print{
html{font-size:9.2pt}
body{font-size:1.05rem}
.skip,nav{display:none}
.page{display:block;max-width:none;padding:0}
.side{position:static;max-height:none;overflow:visible;display:grid;grid-template-columns:auto 1fr;column-gap:1rem;align-content:center;margin-bottom:1.5rem;padding:0}
.side .seal{grid-row:span 2;width:3rem;height:3rem;margin:0}
.owner:only-of-type{align-self:center}
section{margin-top:1.75rem}
h1{font-size:2.4rem}
section>p,section>ul,.steps,.lede{max-width:none}
h2,h3,caption,thead{break-after:avoid}
h2+p,h3+p,p:has(+ol),p:has(+ul),p:has(+table),p:has(+dl){break-after:avoid}
.levels,.steps,.days,.weights,section>p{break-inside:avoid}
tr,.terms div,.drawn li,.levels li,.steps li{break-inside:avoid}
table+p{break-before:avoid}
p{orphans:3;widows:3}
a{text-decoration:none}
}`

/** The style of a description. `foot` stands at the foot of each printed sheet, before its number. */
export const descriptionStyle = (foot: string): string => `${tokens}${screen}${print(foot)}`
