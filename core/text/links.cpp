// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/links.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype longest = 1000; // UTF-16 units: what is longer is no address for a person

/// The end of a link without what belongs to the sentence around it.
qsizetype trimmedEnd(QStringView text, qsizetype start, qsizetype end)
{
    const auto count = [&](QChar c) { return text.sliced(start, end - start).count(c); };
    while (end > start) {
        const QChar last = text[end - 1];
        const bool isOpenedBefore = (last == u')' && count(u')') > count(u'('))
            || (last == u']' && count(u']') > count(u'['))
            || (last == u'}' && count(u'}') > count(u'{'));
        if (!isOpenedBefore && !QStringView(u".,;:!?'*_~").contains(last))
            break;
        --end;
    }
    return end;
}

qsizetype firstEscapeFrom(const MarkedText& text, qsizetype start)
{
    const auto escape = std::ranges::lower_bound(text.escapes, start, {}, &ByteRange::start);
    return escape == text.escapes.end() ? text.text.size() : escape->start;
}

} // namespace

QVector<ByteRange> linksIn(const MarkedText& text)
{
    static const QRegularExpression address(QStringLiteral("\\bhttps?://[^\\s<>\"`|\\\\^]+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QVector<ByteRange> links;
    auto matches = address.globalMatch(text.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype start = match.capturedStart();
        const qsizetype end = trimmedEnd(text.text, start,
            std::min<qsizetype>(match.capturedEnd(), firstEscapeFrom(text, start)));
        const bool isLink
            = end - start <= longest && !hostOfLink(text.text.mid(start, end - start)).isEmpty();
        if (isLink)
            links.append({start, end});
    }
    return links;
}

QString hostOfLink(const QString& link)
{
    const QUrl url(link, QUrl::StrictMode);
    const bool isOfTheWeb
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isOfTheWeb ? url.host(QUrl::FullyEncoded) : QString();
}
