/**
 * The colours and letters of Zegel on paper: those of the app's light scheme, white under them because a published page
 * prints in ink. There is no dark scheme.
 */
export const tokens = `:root{color-scheme:light;--paper:#fff;--tint:#f1f3ef;--line:#d3d8cf;--line-strong:#7b857d;
--ink:#17201b;--ink-2:#455049;--ink-3:#5d6861;--data:#1b4771;--halo:#f2c230;
--sans:"Atkinson Hyperlegible Next",system-ui,sans-serif;--serif:"Literata",Georgia,serif;
--mono:"Atkinson Hyperlegible Mono",ui-monospace,"DejaVu Sans Mono",monospace}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.53 var(--sans);font-variant-numeric:tabular-nums;overflow-wrap:break-word}
p,ul,ol,dl,dd,table,h1,h2,h3{margin:0}`
