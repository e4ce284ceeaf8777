"""The style of the page: light, dark and printed; contrast of text at least 4.5, of lines at least 3 (WCAG AA)."""

from __future__ import annotations

from policydata.highlight.words import MENTION_KINDS

INKS = {"light": ("#1b1f24", "#ffffff", "#0b57d0", "#57606a"), "dark": ("#e6e8eb", "#14171a", "#8ab4f8", "#a5adb7")}
"""Text, ground, links and quiet text, by scheme."""
TINTS: dict[str, tuple[tuple[str, str], tuple[str, str], str]] = {
    "date": (("#dbeafe", "#1d4ed8"), ("#1e3a5f", "#93c5fd"), "solid"),
    "figure": (("#dcfce7", "#15803d"), ("#14432a", "#86efac"), "dotted"),
    "policy": (("#fef3c7", "#a16207"), ("#4a3208", "#fcd34d"), "double"),
    "number": (("#ede9fe", "#6d28d9"), ("#3b2a63", "#c4b5fd"), "dashed"),
    "body": (("#ffe4e6", "#be123c"), ("#541628", "#fda4af"), "solid"),
    "person": (("#cffafe", "#0e7490"), ("#0c3f4a", "#67e8f9"), "wavy"),
    "event": (("#e8ecf1", "#475569"), ("#2b3340", "#cbd5e1"), "dashed"),
}
"""Ground and line of each kind of mention, light and dark, and the style of the line: colour alone tells nothing."""

_SHEET = """
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);line-height:1.6;overflow-wrap:anywhere;
font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Hiragino Sans GB","Microsoft YaHei",
"Noto Sans CJK SC","Noto Sans SC","WenQuanYi Zen Hei",sans-serif}
a{color:var(--link)}
h1{font-size:1.5rem;line-height:1.3;margin:0 0 .3rem}
h2{font-size:1.15rem;margin:2.5rem 0 .6rem}
section:first-child h2{margin-top:.8rem}
.quiet{color:var(--quiet)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.4rem .8rem;z-index:2}
.layout{max-width:82rem;margin:0 auto;padding:1.2rem 1rem 7rem}
.legend{border:1px solid var(--rule);border-radius:.5rem;padding:.5rem .9rem .8rem;margin:1rem 0;min-width:0}
.legend legend{padding:0 .3rem;font-weight:600}
.legend label{display:inline-flex;align-items:center;gap:.45rem;min-height:2rem;margin-right:1rem}
.legend p{margin:.4rem 0 0;font-size:.82rem}
.legend input{width:1.1rem;height:1.1rem;margin:0}
.contents a{display:inline-block;min-height:2rem;padding:.2rem 0;margin-right:1.1rem}
.document{white-space:pre-wrap;unicode-bidi:plaintext;border:1px solid var(--rule);border-radius:.5rem;
padding:1rem 1.2rem;line-height:1.9}
.table{display:table}
.row{display:table-row}
.cell{display:table-cell;padding-right:1.4em;tab-size:0}
.unseen{unicode-bidi:isolate}
.unseen[data-code]::before{content:attr(data-code);font-size:.62em;border:1px dashed;border-radius:.2em;padding:0 .15em;
color:var(--quiet);direction:ltr;unicode-bidi:isolate}
.mention{color:inherit;border-radius:.15rem;text-decoration-thickness:2px;text-underline-offset:.2em;
text-decoration-line:underline;-webkit-box-decoration-break:clone;box-decoration-break:clone}
a.mention{font-weight:600}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.document .mention:focus::after,
.document .mention:hover:not(:has(.mention:hover))::after{content:attr(data-tip);position:fixed;z-index:1;
left:0;right:0;bottom:0;padding:.7rem 1rem;background:var(--ink);color:var(--ground);font-size:.95rem;font-weight:400;
line-height:1.45;white-space:normal;text-align:left;pointer-events:none;unicode-bidi:plaintext;
max-height:40vh;overflow:hidden}
body:has(.mention:hover:not(:focus)) .mention:focus:not(:hover)::after{content:none}
:target{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;font-weight:600;font-size:1.02rem;padding:1.2rem 0 .4rem}
.scroll{overflow-x:auto}
th,td{overflow-wrap:break-word;text-align:left;vertical-align:top;padding:.4rem .6rem;
border-bottom:1px solid var(--rule)}
td ul{margin:0;padding-left:1.1rem}
td a{display:inline-block;min-height:1.5rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.92em}
.level{font-weight:600;white-space:nowrap}
.linked{list-style:none;margin:0;padding:0}
.linked li{padding:.5rem .3rem;border-bottom:1px solid var(--rule)}
.linked .jump{display:inline-block;min-width:1.7rem;min-height:1.7rem;text-align:center}
@media (min-width:64rem){
.layout{display:grid;grid-template-columns:17rem minmax(0,1fr);column-gap:2.2rem}
.layout>header{grid-column:1/-1}
.side{position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem);overflow:auto}
.legend label,.contents a{display:flex;gap:.4rem;margin-right:0}
.document .mention:focus::after,
.document .mention:hover:not(:has(.mention:hover))::after{padding-left:max(1rem,calc(50vw - 40rem))}
}
@media screen and (max-width:47.99rem){
table,tbody,tr,td,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border:1px solid var(--rule);border-radius:.5rem;margin:0 0 .7rem;padding:.4rem .7rem}
td{border:0;padding:.15rem 0;display:grid;grid-template-columns:7rem minmax(0,1fr);column-gap:.6rem}
td:empty{display:none}
td::before{content:attr(data-label);color:var(--quiet)}
.document{padding:.8rem .9rem}
}
@media print{
.skip,.contents,.legend input{display:none}
.layout{display:block;max-width:none;padding:0}
.side{position:static;max-height:none}
.document{border:0;padding:0}
.mention{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.mention::after{content:none!important}
tr,li{break-inside:avoid}
table{font-size:.75rem}
th,td{padding:.2rem .35rem}
h2,caption{break-after:avoid}
}
"""


def sheet() -> str:
    """Return the style sheet."""
    parts = [f":root{{{_variables(0)}}}", f"@media screen and (prefers-color-scheme:dark){{:root{{{_variables(1)}}}}}"]
    parts.append(_SHEET.strip())
    for kind in MENTION_KINDS:
        line = TINTS[kind][2]
        parts.append(
            f".{kind}{{background:var(--{kind}-ground);text-decoration-color:var(--{kind}-line);"
            f"text-decoration-style:{line}}}"
        )
        off = f"body:has(#show-{kind}:not(:checked))"
        parts.append(f"{off} mark.{kind},{off} a.{kind}{{background:none;text-decoration:none;font-weight:inherit}}")
        parts.append(f"{off} .document .{kind}::after{{content:none!important}}{off} tr.{kind}{{display:none}}")
    return "\n".join(parts)


def _variables(scheme: int) -> str:
    ink, ground, link, quiet = list(INKS.values())[scheme]
    rule = ("#d0d7de", "#3d444d")[scheme]
    named = [f"--ink:{ink}", f"--ground:{ground}", f"--link:{link}", f"--quiet:{quiet}", f"--rule:{rule}"]
    for kind, tints in TINTS.items():
        named += [f"--{kind}-ground:{tints[scheme][0]}", f"--{kind}-line:{tints[scheme][1]}"]
    return ";".join(named)
