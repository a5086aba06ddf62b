import { DRAWING_CSS } from './drawing-css.ts';

/** The look of a page; system fonts, logical properties, light and dark, print. Kept under 15 KB. */
export const PAGE_CSS: string = `
:root{color-scheme:light dark;--paper:#fff;--ink:#17191d;--soft:#555b64;--line:#d9dbde;--tint:#f6f5f1;--link:#164f8f;--mark:#fbefc4;--edge:#b98900;
--against:#a3161f;--for:#1b6e3c;--neutral:#555b64;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
@media (prefers-color-scheme:dark){:root{--paper:#141518;--ink:#ebe9e4;--soft:#a9adb4;--line:#363a40;--tint:#1d1f23;--link:#9cc4f5;--mark:#453a13;--edge:#d9b13c;--against:#ff9b94;--for:#86d3a0;--neutral:#b4b8bf}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.62 var(--serif);overflow-wrap:break-word}
a{color:var(--link);text-decoration-thickness:.06em;text-underline-offset:.16em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
:target{background:var(--tint);box-shadow:0 0 0 .4rem var(--tint)}
h1,h2,h3,h4,h5,h6{line-height:1.22;text-wrap:balance;margin-block:2.2em .6em}
h2{font-size:1.5rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.05rem}
p,ul,ol,dl,blockquote,figure,pre{margin-block:0 1em}
img{max-inline-size:100%;block-size:auto;display:block}
cite{font-style:normal}
blockquote{margin-inline:0;padding-inline-start:1.1rem;border-inline-start:3px solid var(--line)}
blockquote>:last-child{margin-block-end:0}
hr{border:0;border-block-start:1px solid var(--line);margin-block:2rem}
pre{background:var(--tint);padding:.8rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere;font-size:.9rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,"Noto Sans Mono",monospace;font-size:.88em}
.wide-table{overflow-x:auto;margin-block:0 1em}
table{border-collapse:collapse;inline-size:100%;font:.95rem/1.45 var(--sans)}
th,td{text-align:start;vertical-align:top;padding:.45rem .7rem .45rem 0;border-block-end:1px solid var(--line)}
thead th{border-block-end:2px solid var(--ink)}
.to-right{text-align:end}.to-center{text-align:center}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:0}
.links li{padding-block:.15rem}.links a{display:inline-block;padding-block:.1rem}
.masthead,.foot{font:600 .95rem/1.4 var(--sans);padding:.9rem max(1.1rem,calc(50% - 33rem));border-block-end:1px solid var(--line)}
.foot{border-block:1px solid var(--line) 0;margin-block-start:4rem;color:var(--soft);font-weight:400}
.masthead p,.foot p{margin:0}.masthead a,.foot a{color:inherit;text-decoration:none}.masthead a:hover,.foot a:hover{text-decoration:underline}
main{padding:0 1.1rem}
article{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,41rem) minmax(0,1fr)}
article>*{grid-column:2;min-inline-size:0}
.pair{grid-column:1/-1;inline-size:100%;max-inline-size:66rem;justify-self:center;display:grid;gap:1.5rem;margin-block:2rem 1rem}
.opening{padding-block-start:2.4rem}
.kicker,.byline,.links{list-style:none;padding:0;font:.88rem/1.5 var(--sans);color:var(--soft);display:flex;flex-wrap:wrap;gap:.1rem 0;margin-block:0 .9rem}
.kicker li:not(:last-child)::after,.byline li:not(:last-child)::after,.links li:not(:last-child)::after{content:"·";margin-inline:.5em}
.kicker li:first-child{font-weight:700;color:var(--ink);letter-spacing:.02em}
h1{font-size:clamp(1.9rem,1.2rem + 3vw,2.65rem);line-height:1.12;letter-spacing:-.012em;margin-block:0 .5em}
:lang(ar) h1,:lang(fa) h1,:lang(hi) h1,:lang(zh) h1{letter-spacing:0;line-height:1.35}
.standfirst{font-size:1.25rem;line-height:1.5;color:var(--soft)}
.byline .name{color:var(--ink);font-weight:600}
.notice{border:2px solid var(--ink);padding:.9rem 1.1rem;margin-block:1.2rem;font:1rem/1.5 var(--sans)}
.notice p{margin-block:0 .4em}.notice p:last-child{margin:0}
.is-withdrawn,.is-draft,.is-review{border-inline-start-width:.6rem}
.is-corrected{border-width:1px 0;border-color:var(--line);padding-inline:0}
figure{margin-inline:0}
figcaption,.picture small{font:.85rem/1.45 var(--sans);color:var(--soft);margin-block-start:.4rem}
.described{background:var(--tint);padding:1rem;font-style:italic;margin:0}
.picture img{display:inline-block;vertical-align:middle}
.shape{inline-size:1em;block-size:1em;flex:none;fill:none;stroke:currentColor;stroke-width:2.4;stroke-linecap:round;stroke-linejoin:round}
.label,.tag,.aside,.origin,.count,.finding,.stance,.uses,.kind{font-family:var(--sans)}
.label{font-size:.82rem;font-weight:600;color:var(--soft)}
.label::after{content:" "}
.tag{display:inline-block;font-size:.78rem;line-height:1.35;padding:.05rem .5rem;border:1px solid var(--soft);border-radius:1rem;color:var(--soft)}
.aside{font-size:.88rem;color:var(--soft)}
.origin,.uses{font-size:.88rem;line-height:1.5;color:var(--soft);margin-block:0 .35em}
.state{font-weight:600}.state .shape{width:.95em;height:.95em;margin-inline-end:.3em;vertical-align:-.12em}.state.is-altered,.state.is-absent{color:var(--against)}
.mention{color:inherit;text-decoration-color:var(--line)}
.mention:hover{color:var(--link)}
.cite{font:.72em/1 var(--sans);vertical-align:.35em;text-decoration:none;padding-inline:.1em;white-space:nowrap}
.cite:hover{text-decoration:underline}
.unknown{background:none;color:var(--against);font-family:var(--sans);font-size:.85em}
.number{display:inline-block;min-inline-size:1.35em;padding-inline:.3em;border-radius:1em;background:var(--ink);color:var(--paper);font:700 .72rem/1.35rem var(--sans);text-align:center;text-decoration:none;vertical-align:.12em}
.number:hover{background:var(--link)}
mark{color:inherit;background:var(--mark);box-shadow:inset 0 -.1em var(--edge);padding-block:.05em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark+.number{display:inline;margin-inline:.25em .1em;padding-block:.12em}
.pair>*{padding:1.3rem 1.4rem 1.2rem;background:var(--tint);border-block-start:3px solid var(--ink)}
.pair h2{font:700 .95rem/1.3 var(--sans);margin:0 0 .9rem}
.said{border:0;padding:0;font-size:1.3rem;line-height:1.5;margin-block-end:.8rem}
blockquote.said p::before{content:open-quote}blockquote.said p::after{content:close-quote}
.speaker{margin-block-end:.8rem;font:1rem/1.45 var(--sans)}
.speaker strong,.speaker .role{display:block}.speaker time{color:var(--soft)}.speaker{margin:0}.role{color:var(--soft)}
.facts{font:.88rem/1.5 var(--sans);margin:0}
.facts div{display:grid;grid-template-columns:minmax(5.5rem,22%) minmax(0,1fr);gap:.8rem;padding-block:.28rem;border-block-start:1px solid var(--line)}
dt{color:var(--soft)}dd{margin:0}
.pair>.parts{background:none;border-block-start-width:1px;border-color:var(--line);padding-inline:0}
.parts{display:grid;gap:0 2.5rem}.parts>*{min-inline-size:0}
.checked{list-style:none;padding:0;margin:0 0 1rem}
.checked li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.1rem .6rem;align-items:baseline;padding-block:.4rem;border-block-start:1px solid var(--line);font:.95rem/1.45 var(--sans)}
.checked .finding{grid-column:2}.checked li:first-child,.facts div:first-child{border:0;padding-block-start:0}
.finding,.stance{display:inline-flex;align-items:center;gap:.4em;font-weight:700;font-size:.9rem}
.is-rebutted,.is-rebuts .stance,.stance.is-rebuts{color:var(--against)}
.is-upheld,.stance.is-supports{color:var(--for)}
.finding.is-mixed,.is-unproven,.stance.is-context{color:var(--neutral)}
#verdict{border-block-start-color:var(--rating)}
.rating{display:inline-flex;align-items:center;gap:.45em;background:var(--rating);color:var(--on-rating);font:700 clamp(1.5rem,1.2rem + 1.4vw,2.1rem)/1.15 var(--sans);padding:.4em .6em;margin-block-end:1rem;border-radius:.12em}
.scale{list-style:none;display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:3px;padding:0;margin:0 0 1.2rem;font:.74rem/1.25 var(--sans);color:var(--soft)}
.scale li{border-block-start:.5rem solid var(--line);padding-block-start:.35rem;text-align:center;overflow-wrap:normal;hyphens:auto}
.scale [aria-current]{border-block-start-color:var(--rating);color:var(--ink);font-weight:700}
.scale [aria-current]::before{content:"▲";display:block;font-size:.6rem;line-height:1}
.because{font-size:1.2rem;line-height:1.5}
.meaning{font:.9rem/1.5 var(--sans);color:var(--soft);border-block-start:1px solid var(--line);padding-block-start:.7rem;margin:0}
.meaning .label{display:block}
.prose{padding-block-start:1rem}
.prose>:first-child{margin-block-start:0}
.reasoning{border-block:1px solid var(--line);padding-block:1.4rem .6rem;margin-block-start:1.5rem}
.reasoning h2{margin-block-start:0}
.claim{margin-block-start:2.2rem}
.claim h3{margin-block:0 .4rem;font-size:1.25rem}
.claim h3 .label{display:block;font-size:.85rem}
.found{margin-block-end:.8rem}
.implied{font-size:1rem}
.items,.also,.plain,.log,.sources-list{list-style:none;padding:0}
.item{padding-block:1rem .7rem;border-block-start:1px solid var(--line)}
.head{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:center;margin-block-end:.3rem}
.count{font-size:.82rem;color:var(--soft)}
.shows{margin-block-end:.5rem}
.item blockquote{margin-block-end:.6rem;font-style:italic}
.item blockquote:lang(ar),.item blockquote:lang(fa),.item blockquote:lang(zh),.item blockquote:lang(hi){font-style:normal}
.original{font-size:.95rem}
.original .label{font-style:normal;display:block}
.answer{font-size:1rem;background:var(--tint);padding:.6rem .9rem;margin-block:.6rem 0}
.answer .label{display:block}
.workings{margin-block:.6rem;padding-inline-start:1.1rem;border-inline-start:3px solid var(--line)}
summary{font:600 .88rem/1.6 var(--sans);cursor:pointer}
.also li{padding-block:.5rem;border-block-start:1px solid var(--line);font-size:1rem}
.also a{display:block}
.known{padding-block:1rem .2rem;border-block-start:1px solid var(--line)}.known h3{margin-block:0 .5rem;font-size:1.1rem}.known h3 a{color:inherit;text-decoration-color:var(--line)}
.known h3 .label{display:block}.tally{font-family:var(--sans);font-size:.95rem;margin-block:.9rem .6rem;display:flex;flex-wrap:wrap;gap:.1rem .7rem;align-items:center}
.remarks{list-style:none;padding:0;margin-block:.7rem 1.1rem}.remarks li{font:.88rem/1.5 var(--sans);color:var(--soft);margin-block-end:.2em}.legend{max-inline-size:36rem}
.log>li{display:grid;grid-template-columns:minmax(0,9rem) minmax(0,1fr);gap:.2rem 1.2rem;padding-block:.7rem;border-block-start:1px solid var(--line)}
.log time{font:.88rem/1.75 var(--sans);color:var(--soft)}
.log p{margin-block:0 .3em}
.change ins{text-decoration:none;font-weight:700}
[dir=rtl] .arrow{display:inline-block;transform:scaleX(-1)}
.sources-list{counter-reset:none;font-size:1rem;line-height:1.5}
.sources-list>li{position:relative;padding:.8rem 0 .6rem;padding-inline-start:2.6rem;border-block-start:1px solid var(--line)}
.sources-list .ordinal{position:absolute;inset-inline-start:0;font:700 .88rem/1.7 var(--sans);color:var(--soft)}
.sources-list p{margin-block:0 .2em}
.title .kind{font-size:.82rem;color:var(--soft)}
.title cite{font-weight:600}
.host{direction:ltr;unicode-bidi:isolate}
.colophon{border-block-start:1px solid var(--line);margin-block-start:3rem;font:.92rem/1.55 var(--sans)}
.colophon h2{font:700 1rem/1.3 var(--sans);margin-block:1.2rem .5rem}
.citation{overflow-wrap:anywhere;user-select:all}
@media (min-width:60rem){.pair,.parts{grid-template-columns:minmax(0,1.25fr) minmax(0,1fr)}.parts,.parts h2{grid-column:1/-1}}
@media (max-width:34rem){body{font-size:1.06rem}.said{font-size:1.18rem}.pair>section:not(.parts){margin-inline:-1.1rem;padding-inline:1.1rem}.log>li{grid-template-columns:minmax(0,1fr)}.facts div{grid-template-columns:minmax(0,1fr);gap:0}
.scale li:not([aria-current]) .step{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.scale [aria-current]{overflow:visible;white-space:nowrap}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.rating,.number,.tag{border:1px solid}mark{forced-color-adjust:none;background:Mark;color:MarkText}.scale [aria-current]{border-block-start-color:Highlight}}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--tint:#fff;--link:#000;--mark:#fff;--edge:#000;--against:#000;--for:#000;--neutral:#000;color-scheme:light}
@page{margin:18mm 16mm}body{font-size:10.5pt;line-height:1.45}.skip,.uses,.foot{display:none}main{padding:0}article,.pair{display:block}
.pair>section{border:1pt solid #000;margin-block-end:8pt;break-inside:avoid}.pair>.parts{border:0;padding:0}.rating{background:none;color:#000;border:1.5pt solid #000}.scale [aria-current]{border-block-start-color:#000}.number{background:none;color:#000;border:.5pt solid}
h2,h3,h4{break-after:avoid}.item,.sources-list>li,.log>li,figure,.origins{break-inside:avoid}
.title a[href^=http]::after,.prose a[href^=http]::after,.links a::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}}
${DRAWING_CSS}`;
