// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/markuptext.h"

namespace {

/// Colours of names as they are told apart in the window, in both themes.
constexpr QLatin1String style {R"(
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --back: #ffffff; --line: #d9dee3;
  --escape: #6b3fa0; --escape-back: #f1eafa;
  --n0: #0b5cad; --n1: #a0410d; --n2: #1a6e2e; --n3: #8a2b7a; --n4: #7a5a00; --n5: #00696e; --n6: #b0213a; --n7: #4a4fb5 }
@media (prefers-color-scheme: dark) {
  :root { --text: #e6e9ed; --quiet: #9aa4af; --back: #16191d; --line: #2d333b;
    --escape: #cdb2f5; --escape-back: #32264a;
    --n0: #6cb2ff; --n1: #ffa36b; --n2: #6fd487; --n3: #f091dd; --n4: #e3c05a; --n5: #5fd0d6; --n6: #ff8f9f; --n7: #aab0ff } }
body { margin: 2rem auto; max-width: 50rem; padding: 0 1rem; background: var(--back); color: var(--text);
  font: 15px/1.5 Inter, "Noto Sans", sans-serif }
h1 { font-size: 1.3rem; margin: 0 0 .25rem }
.topic { color: var(--quiet); margin: 0 0 1rem; white-space: pre-wrap }
ol { list-style: none; margin: 0; padding: 0 }
li { display: flex; gap: .75rem; padding: .15rem 0 }
li > div { min-width: 0; overflow-wrap: anywhere }
time { color: var(--quiet); font-variant-numeric: tabular-nums; flex: none }
.name { font-weight: 600; margin-right: .25rem }
.text { white-space: pre-wrap }
.remark, .day { color: var(--quiet) }
.day { border-top: 1px solid var(--line); margin-top: .75rem; padding-top: .5rem; font-weight: 600 }
.own > div { border-left: 3px solid var(--n0); padding-left: .5rem }
.fault > div { color: var(--n6) }
.escape { color: var(--escape); background: var(--escape-back); border-radius: 3px; padding: 0 .15em;
  font-family: "JetBrains Mono", monospace; font-size: .9em }
.c0 { color: var(--n0) } .c1 { color: var(--n1) } .c2 { color: var(--n2) } .c3 { color: var(--n3) }
.c4 { color: var(--n4) } .c5 { color: var(--n5) } .c6 { color: var(--n6) } .c7 { color: var(--n7) }
)"};

} // namespace

namespace MarkupText {

QString marked(const MarkedText& text)
{
    const auto part = [&text](qsizetype start, qsizetype end) {
        return text.text.sliced(start, end - start).toHtmlEscaped();
    };
    QString html;
    qsizetype at = 0;
    for (const ByteRange& escape : text.escapes) {
        html += part(at, escape.start) + u"<span class=\"escape\">" + part(escape.start, escape.end)
            + u"</span>";
        at = escape.end;
    }
    return html + part(at, text.text.size());
}

QString lines(const QString& text)
{
    return marked(markedText(text));
}

QString line(const QString& text)
{
    return marked(markedLine(text));
}

QString pageStart(const QString& title)
{
    return QStringLiteral("<!DOCTYPE html>\n"
                          "<html lang=\"en\">\n"
                          "<head>\n"
                          "<meta charset=\"utf-8\">\n"
                          "<meta http-equiv=\"Content-Security-Policy\" "
                          "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
                          "<meta name=\"viewport\" content=\"width=device-width\">\n"
                          "<title>%1</title>\n"
                          "<style>%2</style>\n"
                          "</head>\n"
                          "<body>\n"
                          "<h1>%3</h1>\n")
        .arg(safeText(title).toHtmlEscaped(), style, line(title));
}

QString pageEnd()
{
    return QStringLiteral("</body>\n</html>\n");
}

} // namespace MarkupText
