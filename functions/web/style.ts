/**
 * The one style sheet, inline in every page and named by its hash in the policy; a form goes without a part of it. No web
 * font, no picture.
 * Sizes are in rem, so that a page at 400 % is a page on a 320 px screen; colours are WCAG AA in both schemes.
 */
const COLOURS = `
:root{color-scheme:light dark;
--paper:#f5f3ee;--surface:#fff;--sunken:#f0ede6;--ink:#1c2326;--muted:#566068;--line:#dcd8ce;--edge:#767f86;
--accent:#17544f;--accent-deep:#0e3d39;--accent-soft:#e1eeeb;--on-accent:#fff;--focus:#b35900;
--bad:#a8201a;--bad-soft:#fbe9e7;--warn:#7a4a00;--warn-soft:#fcf0d9;--good:#1b5e2b;--good-soft:#e4f2e6;--info:#1d4f80;--info-soft:#e5eef7}
@media (prefers-color-scheme:dark){:root{
--paper:#12171a;--surface:#1a2125;--sunken:#222a2f;--ink:#e9e7e1;--muted:#a9b2b8;--line:#333d43;--edge:#8b969d;
--accent:#86cfc5;--accent-deep:#a5e0d7;--accent-soft:#1d3835;--on-accent:#0c211f;--focus:#ffb454;
--bad:#ffa198;--bad-soft:#3b1f1d;--warn:#f2c46d;--warn-soft:#382b13;--good:#8fd69d;--good-soft:#1a3320;--info:#9cc7f0;--info-soft:#1a2c3d}}
`;

const PAGE = `
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2{font-family:"Iowan Old Style",Charter,"Bitstream Charter",Cambria,Georgia,"Noto Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance}
h1>span{display:block}
h1{font-size:clamp(1.65rem,1.3rem + 1.6vw,2.25rem);margin:0 0 1rem;letter-spacing:-.01em}
h2{font-size:1.35rem;margin:2.5rem 0 .75rem}
h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1rem}
p,li{max-width:42rem}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{color:var(--accent-deep);text-decoration-thickness:.14em}
small,.small{font-size:.9375rem}
.muted{color:var(--muted)}
.lines{white-space:pre-line}
:focus-visible{outline:.1875rem solid var(--focus);outline-offset:.125rem;border-radius:.125rem}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--surface);padding:.5rem 1rem;z-index:1}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
.masthead{border-bottom:1px solid var(--line);background:var(--surface)}
.masthead>div,.footer>div,main{margin:0 auto;padding:0 1.25rem;max-width:44.5rem}
.wide .masthead>div,.wide .footer>div,.wide main{max-width:76rem}
.masthead>div{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem .75rem;padding-block:.8rem}
.brand{display:flex;align-items:center;gap:.7rem;font-weight:600;margin:0}
.mark{position:relative;flex:none;width:2rem;height:1.25rem}
.mark::before,.mark::after{content:"";position:absolute;top:0;width:1.25rem;height:1.25rem;border:.1875rem solid var(--accent);border-radius:50%}
.mark::before{left:0}.mark::after{right:0;border-color:var(--focus)}
.languages{margin-left:auto;display:flex;gap:1rem}.language{padding:.25rem 0}
main{padding-block:2.25rem 3rem}
main:focus{outline:none}
.footer{border-top:1px solid var(--line);color:var(--muted);font-size:.9375rem}
.footer>div{padding-block:1.25rem 2rem}
.footer p{margin:0 0 .35rem}
`;

const FORM = `
.lead{font-size:1.15rem;margin-bottom:.85rem}
.terms{background:var(--sunken);border-radius:.5rem;padding:1rem 1.15rem;margin:1.5rem 0 0;font-size:1rem}
.terms p{margin:0 0 .5rem}.terms p:last-child{margin:0}
.questions>section>h2{border-top:1px solid var(--line);padding-top:1.75rem;margin:2.5rem 0 .5rem}
.question{margin:2rem 0 0;padding:0;border:0;min-width:0}
.question>legend{float:left;width:100%;padding-bottom:.3rem}.question>legend+*{clear:both}
.question>legend,.question>label{display:block;padding:0;font-weight:650;font-size:1.125rem;line-height:1.35;margin:0 0 .25rem;max-width:42rem}
.optional{font-weight:400;color:var(--muted)}
.hint{color:var(--muted);margin:0 0 .6rem;white-space:pre-line}
.error{color:var(--bad);font-weight:650;margin:.15rem 0 .6rem}
.wrong{border-left:.25rem solid var(--bad);padding-left:1rem}
input[type=text],input[type=search],input[type=date],input[type=time],select,textarea{font:inherit;color:inherit;background:var(--surface);border:1px solid var(--edge);border-radius:.375rem;padding:.55rem .7rem;width:100%;max-width:42rem;min-height:2.85rem;display:block}
input[type=file]{font:inherit;display:block;max-width:100%}
::file-selector-button{font:inherit;font-weight:650;color:var(--accent);background:var(--surface);border:1px solid var(--edge);border-radius:.5rem;padding:.55rem 1rem;margin-right:.75rem;cursor:pointer}
textarea{min-height:9rem;resize:vertical;line-height:1.5}
.wrong input[type=text],.wrong input[type=date],.wrong input[type=time],.wrong select,.wrong textarea{border:2px solid var(--bad)}
input[type=radio],input[type=checkbox]{flex:none;width:1.35rem;height:1.35rem;margin:0;accent-color:var(--accent)}
input.few{max-width:9rem}
input[type=date]{max-width:13rem}input[type=time]{max-width:9rem}
.unit{display:flex;align-items:center;gap:.6rem}
.unit input{width:9rem}
.option{position:relative;display:flex;align-items:flex-start;gap:.75rem;max-width:42rem;margin:.45rem 0 0;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
.option:hover{border-color:var(--edge)}
.option:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--accent-soft)}
.options{max-width:42rem}.options.many{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));column-gap:.6rem}
.option>div{flex:1;min-width:0}
.option label{display:block;padding:.62rem .9rem .62rem 0;cursor:pointer}
.option input{margin:.78rem 0 0 .9rem}
.option .hint{margin:-.4rem .9rem .6rem 0;font-size:.9375rem}
.limit{margin:.3rem 0 0;font-size:.9375rem}
.points{display:grid;grid-template-columns:repeat(auto-fit,minmax(2.9rem,1fr));gap:.4rem;max-width:42rem}
.point{position:relative;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;text-align:center}
.point label{display:flex;flex-direction:column-reverse;align-items:center;gap:.3rem;padding:.55rem .2rem;cursor:pointer;min-height:4.1rem}
.point:hover{border-color:var(--edge)}
.point:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--accent-soft)}
.ends{display:flex;justify-content:space-between;gap:1.5rem;max-width:42rem;color:var(--muted);font-size:.9375rem;margin:.35rem 0 0}
.ends span:last-child{text-align:right}
.row{border:0;margin:0;padding:.85rem 0;border-top:1px solid var(--line);min-width:0;max-width:42rem}
.row>legend{float:left;width:100%;padding:0;font-weight:550;margin-bottom:.45rem}
.row>legend+*{clear:both}
.cells{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,7.4rem),1fr));gap:.4rem}
.cells>label{display:flex;align-items:center;gap:.5rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:.55rem .6rem;cursor:pointer;font-size:.9375rem;line-height:1.3}
.cells>:hover{border-color:var(--edge)}
.cells>:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent);background:var(--accent-soft)}
.cells>.none{grid-column:1/-1;background:none;border-color:transparent;color:var(--muted);padding-block:.3rem}.cells>.none:has(:checked){border-color:var(--line);box-shadow:none;background:var(--sunken)}
.cells input{width:1.15rem;height:1.15rem}
.ranked{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,12rem),1fr));max-width:42rem}
.ranked label{display:block;font-size:.9375rem;margin-bottom:.2rem}
.facts{display:grid;grid-template-columns:1fr;gap:0;margin:.5rem 0 .85rem;padding:.85rem 1.15rem .5rem;border-left:.1875rem solid var(--accent);background:var(--surface);border-radius:0 .5rem .5rem 0;font-size:1rem;max-width:42rem}
.facts dt{color:var(--muted);font-size:.9375rem}.facts dd{margin:0 0 .45rem;white-space:pre-line}
.submit{margin:2.5rem 0 0}
.errors{border:.1875rem solid var(--bad);background:var(--surface);border-radius:.5rem;padding:1.1rem 1.25rem;margin:0 0 2rem}
.errors>p{margin:0 0 .5rem;font-size:1.2rem;font-weight:700}
.errors ul{margin:0;padding-left:1.1rem}.errors li{margin:.25rem 0}
.errors a{color:var(--bad);font-weight:600}
`;

const PARTS = `
button,.button{display:inline-block;font:inherit;font-weight:650;line-height:1.3;text-decoration:none;text-align:center;cursor:pointer;border:1px solid transparent;border-radius:.5rem;padding:.75rem 1.4rem;background:var(--accent);color:var(--on-accent);min-height:2.85rem}
button:hover,.button:hover{background:var(--accent-deep);color:var(--on-accent)}
button.secondary,.button.secondary{background:var(--surface);color:var(--accent);border-color:var(--edge)}
button.secondary:hover,.button.secondary:hover{background:var(--accent-soft);color:var(--accent-deep)}
button.danger,.button.danger{background:var(--surface);color:var(--bad);border-color:var(--bad)}
button.danger:hover,.button.danger:hover{background:var(--bad-soft)}
button.slim,.button.slim{padding:.35rem .8rem;min-height:2.25rem;font-size:1rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center;margin:1.25rem 0}
.actions form{margin:0}
.notice{border-left:.3rem solid var(--info);background:var(--info-soft);border-radius:.25rem .5rem .5rem .25rem;padding:1rem 1.15rem;margin:0 0 1.5rem}
.notice.good{border-color:var(--good);background:var(--good-soft)}
.notice.warning{border-color:var(--warn);background:var(--warn-soft)}
.notice.bad{border-color:var(--bad);background:var(--bad-soft)}
.notice h2,.notice h3{margin:0 0 .35rem;font-size:1.125rem}
.notice>:last-child,.notice>form:last-child>.actions{margin-bottom:0}
details{margin:0 0 1rem}summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
details[open]>summary{margin-bottom:.4rem}
`;

/** What a form on a page of its own has none of: tables, figures, tabs, and what is only said. */
const SHOWN = `
.badge{display:inline-block;font-size:.875rem;font-weight:650;line-height:1.3;padding:.15rem .6rem;border-radius:1rem;background:var(--sunken);color:var(--ink)}
.badge.good{background:var(--good-soft);color:var(--good)}
.badge.warning{background:var(--warn-soft);color:var(--warn)}
.badge.bad{background:var(--bad-soft);color:var(--bad)}
.badge.info{background:var(--info-soft);color:var(--info)}
.summary{margin:0 0 1.5rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1.15rem}
.summary>div{padding:.75rem 0;border-top:1px solid var(--line)}.summary>div:first-child{border-top:0}
.summary dt{font-weight:600;max-width:42rem}.summary dd{margin:.15rem 0 0;white-space:pre-line;max-width:42rem}.summary dd>*{margin-bottom:.5rem}.summary dd>:last-child{margin-bottom:0}.summary dd>ul{padding-left:1.1rem}
.seal{width:3.25rem;height:3.25rem;border-radius:50%;background:var(--good-soft);position:relative;margin:0 0 1rem}
.seal::after{content:"";position:absolute;left:1.15rem;top:.75rem;width:.75rem;height:1.35rem;border:solid var(--good);border-width:0 .22rem .22rem 0;transform:rotate(42deg)}
.scroll{overflow-x:auto;margin:0 0 1.5rem;background:var(--surface);border:1px solid var(--line);border-radius:.5rem}
table{border-collapse:collapse;width:100%;font-size:1rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:650;padding:.85rem 1rem .35rem}
th,td{text-align:left;vertical-align:top;padding:.6rem 1rem;border-top:1px solid var(--line)}
thead th{font-size:.9375rem;color:var(--muted);font-weight:600;border-top:0;white-space:nowrap}
tbody th{font-weight:600}
th.number,td.number{text-align:right;white-space:nowrap}
.tabs{border-bottom:1px solid var(--line);margin:0 0 1.75rem}
.tabs ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.5rem;margin:0;padding:0}
.tabs li{margin:0}
.tabs a{display:inline-block;padding:.6rem 0;text-decoration:none;border-bottom:.1875rem solid transparent;margin-bottom:-1px}
.tabs a:hover{border-color:var(--line)}
.tabs a[aria-current]{color:var(--ink);font-weight:650;border-color:var(--accent)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:.85rem;margin:0 0 1.75rem}
.tile{background:var(--surface);border:1px solid var(--line);border-top:.25rem solid var(--edge);border-radius:.5rem;padding:.85rem 1.1rem 1rem}
.tile.good{border-top-color:var(--good)}.tile.warning{border-top-color:var(--warn)}.tile.bad{border-top-color:var(--bad)}
.tile dt{color:var(--muted);font-size:.9375rem}
.tile dd{margin:0}.tile .figure{font-size:1.85rem;font-weight:650;line-height:1.2;font-variant-numeric:tabular-nums}
.tile .detail{color:var(--muted);font-size:.9375rem}
meter{appearance:none;-webkit-appearance:none;display:block;width:100%;min-width:6rem;height:.85rem;border:0;border-radius:.2rem;background:var(--sunken);margin-top:.35rem}
meter::-webkit-meter-bar{background:var(--sunken);border:0;border-radius:.2rem;height:.85rem}
meter::-webkit-meter-optimum-value{background:var(--accent);border-radius:.2rem}
meter::-moz-meter-bar{background:var(--accent);border-radius:.2rem}
td.bar{width:45%}
td .actions{margin:.5rem 0;gap:.5rem;flex-wrap:nowrap}td details{margin:0}td summary{padding:0}td ul{margin:.35rem 0 0;padding-left:1.1rem}
.decide{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:.85rem;margin:0 0 1.75rem}
.decide>div,.decide>form{background:var(--surface);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.15rem;display:flex;flex-direction:column;justify-content:space-between;gap:.85rem}.decide p{margin:0}.decide h2,.decide h3{margin:0 0 .5rem;font-size:1.125rem}.decide .facts,.decide ul{margin-top:.85rem}.decide form label,.decide legend{font-weight:600}.decide .option label{font-weight:400}.decide fieldset{border:0;margin:0;padding:0;min-width:0}.decide legend{padding:0}.decide>form{justify-content:flex-start}.decide>form>.actions{margin:auto 0 0}.decide .hint{margin-bottom:.5rem}
.pages{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.5rem;margin:0 0 1.75rem}
.search{display:flex;flex-wrap:wrap;gap:.6rem;align-items:flex-end;margin:0 0 1.5rem}
.search>div{flex:1 1 14rem;max-width:28rem}.search label{display:block;font-weight:600;margin-bottom:.2rem}
.steps{list-style:none;margin:0 0 1.75rem .5rem;padding:0;border-left:.125rem solid var(--line)}
.steps li{position:relative;padding:0 0 1.1rem 1.4rem;max-width:none}
.steps li::before{content:"";position:absolute;left:-.5rem;top:.35rem;width:.875rem;height:.875rem;border-radius:50%;background:var(--surface);border:.15rem solid var(--edge)}
.steps li.done::before{background:var(--accent);border-color:var(--accent)}
.steps li.now::before{border-color:var(--focus);box-shadow:0 0 0 .2rem var(--warn-soft)}
.steps .when{display:block;color:var(--muted);font-size:.9375rem}
@media (max-width:48rem){.tiles{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem}.tile{padding:.6rem .85rem .75rem}
table.stacked,.stacked caption,.stacked tbody,.stacked tr,.stacked th,.stacked td{display:block}.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacked tr{padding:.85rem 1rem;border-top:1px solid var(--line)}.stacked tbody tr:first-child{border-top:0}.stacked tbody th,.stacked td{padding:.1rem 0;border:0}.stacked td.number{text-align:left;white-space:normal}
.stacked td[data-label]::before{content:attr(data-label);display:block;color:var(--muted);font-size:.875rem;margin-top:.35rem}}
`;

const MEDIA = `
@media (min-width:48rem){.summary>div{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,3fr);gap:1.5rem}.summary dd{margin:0}.facts{grid-template-columns:minmax(9rem,1fr) 2fr;column-gap:1.25rem}}
@media (forced-colors:active){.option:has(:checked),.point:has(:checked),.cells>:has(:checked){outline:.1875rem solid Highlight}.badge,.tile{border:1px solid}}
@media (prefers-reduced-motion:no-preference){button,.button,.option,.point,.cells>label{transition:background-color .12s,border-color .12s}}
@media print{:root{--paper:#fff;--sunken:#fff}body{font-size:11pt}.masthead{background:none}.language,.skip,.submit,.actions,.tabs,.pages,.search,button{display:none}main{padding-block:1rem}a{color:inherit}.scroll{overflow:visible}.question,.tile,tr,.summary>div{break-inside:avoid}}
`;

const joined = (...parts: readonly string[]) => parts.join('').replaceAll('\n', '');

export const STYLE = joined(COLOURS, PAGE, FORM, PARTS, SHOWN, MEDIA);

/** Of a form on a page of its own, which may be long. */
export const FORM_STYLE = joined(COLOURS, PAGE, FORM, PARTS, MEDIA);
