import { sheetRule } from './foot.ts'
import { tokens } from './tokens.ts'

/**
 * The style of a printed list. Title, code and date stand in the head of a table, which browsers repeat on each sheet;
 * fixed boxes drift over the text in Chromium.
 */
export const printStyle = `${tokens}
${sheetRule('12mm 18mm 18mm', '')}
html{font-size:10.5pt}
body{font-size:1rem;line-height:1.4}
.sheet{width:100%;border-collapse:collapse}
.sheet>thead>tr>td{padding:0 0 5mm}
.sheet>tbody>tr>td{padding:0}
.running{display:flex;justify-content:space-between;gap:6mm;border-bottom:1px solid var(--line-strong);padding-bottom:1.5mm;font-size:8.5pt;color:var(--ink-2)}
.running b{font:inherit;font-weight:640;white-space:nowrap}
h1,h2,.said,.question{font-family:var(--serif)}
h1{font-size:17pt;line-height:1.2;font-weight:520;margin-bottom:3mm}
h2{font-size:16pt;line-height:1.25;font-weight:520}
h3{font-size:12pt;line-height:1.3;font-weight:640}
h1,h2,h3,caption{break-after:avoid}
.report .list{margin-top:7mm;break-inside:avoid}
.report h2{font-size:13pt;color:var(--ink)}
.report .list th,.report .list td{padding:1.3mm 3mm 1.3mm 0}
.report th:first-child:nth-last-child(2){width:52%}
.report .small{margin-top:2mm}
p+p,table+p,ol+p{margin-top:2.5mm}
.said{font-size:13pt;line-height:1.45}
.small{font-size:9pt;color:var(--ink-2)}
.lead{font-size:13pt;line-height:1.45;margin-top:4mm}
h3+ul{padding-left:6mm;margin-top:1.5mm}
p+h3{margin-top:5mm}
.sign td{width:90mm}
.sign th,.sign td{height:18mm;vertical-align:bottom}
.code{font-weight:640;white-space:nowrap}
.list{width:100%;border-collapse:collapse;text-align:left;margin-top:4mm}
.list caption{text-align:left;color:var(--ink-2);padding-bottom:2mm}
.list th,.list td{padding:2mm 3mm 2mm 0;border-bottom:1px solid #b9c0b8;vertical-align:top;break-inside:avoid}
.list thead th{border-bottom:1.5px solid var(--ink);font-size:9pt;white-space:nowrap}
.list tr{break-inside:avoid}
.box{display:inline-block;width:4.2mm;height:4.2mm;border:1px solid var(--line-strong);border-radius:.8mm;vertical-align:-.7mm}
.groups{list-style:none;padding:0;margin:8mm 0;display:grid;grid-template-columns:1fr 1fr;border-top:2px solid var(--ink)}
.groups li{padding:6mm 0 5mm;border-bottom:1px solid #b9c0b8}
.groups b{display:block;font:640 84pt/1 var(--mono);letter-spacing:.02em}
.groups span{display:block;margin-top:2mm;color:var(--ink-2)}
.steps{padding-left:6mm}
.steps li{margin-top:2.5mm;padding-left:2mm}
.steps li::marker{font-weight:640}
.kit+.kit,.topic+.topic{break-before:page}
.head{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:1mm 8mm;margin-bottom:2mm}
.blank{display:inline-block;width:52mm;border-bottom:1px solid var(--line-strong)}
.topic{margin-top:4mm}
.topic>.head{border-top:1.5px solid var(--ink);padding-top:2.5mm}
.questions{padding-left:6mm;margin-top:2.5mm}
.questions>li{margin-top:1.5mm;break-inside:avoid}
.questions>li::marker{font-weight:640}
.question{font-size:11.5pt;line-height:1.35}
.probes{padding-left:4.5mm;font-size:9.5pt;color:var(--ink-2)}
.star{display:grid;grid-template-columns:22mm 1fr;margin-top:3mm}
.star dt{font-weight:640;padding-top:2.8mm}
.star dd{break-inside:avoid}
.star i{display:block;height:7mm;border-bottom:1px solid #b9c0b8}
.rate{list-style:none;padding:0;margin-top:3mm;break-inside:avoid}
.rate li{display:grid;grid-template-columns:7mm 7mm 1fr;padding:.7mm 0;break-inside:avoid;line-height:1.3;font-size:9.5pt}
.rate b{font-size:11pt}
@media screen{body{background:var(--tint)}.sheet{max-width:210mm;margin:0 auto;background:var(--paper)}.sheet>thead>tr>td{padding:12mm 18mm 5mm}.sheet>tbody>tr>td{padding:0 18mm 18mm}}
@media screen and (max-width:48rem){.sheet>thead>tr>td,.sheet>tbody>tr>td{padding-left:1rem;padding-right:1rem}.groups b{font-size:30pt}.running{flex-wrap:wrap}}`
