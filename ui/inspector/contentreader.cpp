// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/contentreader.h"

#include "core/base/safetext.h"
#include "core/framing/headercontent.h"
#include "ui/inspector/jsontreemodel.h"

#include <QStringDecoder>
#include <QStringListModel>

#include <algorithm>

namespace {

constexpr qsizetype maxLines = 10'000;
constexpr qsizetype hexBytesPerLine = 16;
constexpr qsizetype maxHexLines = 16; // the hex view has them all

/// Text if it is text, else null. A character that the end of what was read cuts is left out.
QString decoded(const QByteArray& bytes, bool isWhole, const ContentKind& kind)
{
    const QString encoding = kind.encoding.isEmpty() ? QStringLiteral("utf-8") : kind.encoding;
    constexpr qsizetype longestCharacter = 4;
    const qsizetype leastKept = isWhole ? bytes.size() : bytes.size() - longestCharacter;
    for (qsizetype size = bytes.size(); size >= std::max<qsizetype>(leastKept, 0); --size) {
        const QString text = HeaderContent::decodeText(
            QByteArrayView(bytes).first(size), encoding, kind.byteOrder);
        if (!text.isNull())
            return text;
    }
    return {};
}

/// Whether a person would call it text: no controls but white space.
bool isReadable(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        const ushort code = character.unicode();
        return (code < 0x20 && code != '\n' && code != '\r' && code != '\t') || code == 0x7f;
    });
}

std::unique_ptr<QAbstractItemModel> linesModel(const QString& text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n').mid(0, maxLines))
        lines.append(safeText(line.endsWith(u'\r') ? line.chopped(1) : line));
    return std::make_unique<QStringListModel>(lines);
}

std::unique_ptr<QAbstractItemModel> hexModel(const QByteArray& bytes)
{
    QStringList lines;
    const qsizetype shown = std::min(bytes.size(), maxHexLines * hexBytesPerLine);
    for (qsizetype at = 0; at < shown; at += hexBytesPerLine)
        lines.append(QString::fromLatin1(bytes.mid(at, hexBytesPerLine).toHex(' ')));
    if (shown < bytes.size())
        lines.append(QStringLiteral("…"));
    return std::make_unique<QStringListModel>(lines);
}

} // namespace

ReadContent readContent(const QByteArray& bytes, bool isWhole, const ContentKind& kind)
{
    ReadContent content;
    const QString text = bytes.isEmpty() ? QStringLiteral("") : decoded(bytes, isWhole, kind);
    const bool mayBeText = kind.isText || kind.isJson || kind.encoding.isEmpty();
    content.isText = mayBeText && !text.isNull() && (kind.isText || isReadable(text));
    if (!content.isText) {
        content.model = hexModel(bytes);
        content.text = safeMultilineText(bytes, bytes.size());
        return content;
    }
    content.text = safeMultilineText(text.toUtf8(), text.size());
    const bool looksLikeJson = text.startsWith(u'{') || text.startsWith(u'[');
    if (isWhole && (kind.isJson || looksLikeJson))
        content.model = JsonTreeModel::parse(text.toUtf8());
    content.isTree = content.model != nullptr;
    if (!content.isTree)
        content.model = linesModel(text);
    return content;
}
