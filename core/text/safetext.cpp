// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/safetext.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace {

constexpr char16_t controlPictures = 0x2400; // U+2400 SYMBOL FOR NULL, then in the order of C0
constexpr char16_t deletePicture = 0x2421;
constexpr char16_t ellipsis = 0x2026;

enum class Lines : quint8 { One, Many };

QString hexEscape(QLatin1String prefix, char32_t value, int digits)
{
    return prefix + QStringLiteral("%1").arg(uint(value), digits, 16, QLatin1Char('0')).toUpper();
}

QString codePointEscape(char32_t codePoint)
{
    return codePoint > 0xFFFF ? hexEscape(QLatin1String("\\U"), codePoint, 8)
                              : hexEscape(QLatin1String("\\u"), codePoint, 4);
}

/// Whether a code point has no shape of its own, or changes how its neighbours are shown: C1
/// controls, bidi and zero-width marks, separators, noncharacters.
bool isInvisible(char32_t codePoint)
{
    if ((codePoint & 0xFFFE) == 0xFFFE)
        return true;
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

void appendCodePoint(QString& out, char32_t codePoint)
{
    if (codePoint < 0x20)
        out += QChar(char16_t(controlPictures + codePoint));
    else if (codePoint == 0x7F)
        out += QChar(deletePicture);
    else if (codePoint >= 0x80 && isInvisible(codePoint))
        out += codePointEscape(codePoint);
    else
        out += QChar::fromUcs4(codePoint);
}

/// The part of `text` that is shown: whole code points, at most `maxLength` units.
QStringView shownPart(QStringView text, qsizetype maxLength)
{
    QStringView shown = text.first(std::clamp<qsizetype>(maxLength, 0, text.size()));
    const bool splitsPair = shown.size() < text.size() && !shown.isEmpty()
        && shown.back().isHighSurrogate() && text[shown.size()].isLowSurrogate();
    if (splitsPair)
        shown.chop(1);
    return shown;
}

void appendText(QString& out, QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (!unit.isSurrogate()) {
            appendCodePoint(out, unit.unicode());
        } else if (unit.isHighSurrogate() && at + 1 < text.size()
            && text[at + 1].isLowSurrogate()) {
            appendCodePoint(out, QChar::surrogateToUcs4(unit, text[at + 1]));
            ++at;
        } else {
            out += codePointEscape(unit.unicode());
        }
    }
}

/// What stands for a control of ASCII in a MarkedText.
QString controlEscape(char32_t control)
{
    switch (control) {
    case u'\0':
        return QStringLiteral("\\0");
    case u'\t':
        return QStringLiteral("\\t");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case 0x1B:
        return QStringLiteral("\\e");
    default:
        return hexEscape(QLatin1String("\\x"), control, 2);
    }
}

void appendEscape(MarkedText& out, const QString& escape)
{
    out.escapes.append({out.text.size(), out.text.size() + escape.size()});
    out.text += escape;
}

void appendMarked(MarkedText& out, char32_t codePoint, Lines lines)
{
    const bool isControl = codePoint < 0x20 || codePoint == 0x7F;
    if (lines == Lines::Many && (codePoint == u'\n' || codePoint == u'\t'))
        out.text += QChar(char16_t(codePoint));
    else if (isControl)
        appendEscape(out, controlEscape(codePoint));
    else if (codePoint >= 0x80 && isInvisible(codePoint))
        appendEscape(out, codePointEscape(codePoint));
    else
        out.text += QChar::fromUcs4(codePoint);
}

} // namespace

QString safeText(QStringView text, qsizetype maxLength)
{
    const QStringView shown = shownPart(text, maxLength);
    QString out;
    out.reserve(shown.size() + 1);
    appendText(out, shown);
    if (shown.size() < text.size())
        out += QChar(ellipsis);
    return out;
}

QString safeText(QByteArrayView bytes, qsizetype maxLength)
{
    QString out;
    qsizetype at = 0;
    for (qsizetype shown = 0; at < bytes.size();) {
        const qsizetype length = Utf8::sequenceLength(bytes.sliced(at));
        const qsizetype units = length == 4 ? 2 : 1;
        if (shown + units > maxLength)
            break;
        if (length == 0)
            out += hexEscape(QLatin1String("\\x"), uchar(bytes[at]), 2);
        else
            appendCodePoint(out, Utf8::codePoint(bytes.sliced(at, length)));
        at += std::max<qsizetype>(length, 1);
        shown += units;
    }
    if (at < bytes.size())
        out += QChar(ellipsis);
    return out;
}

static MarkedText marked(QStringView text, Lines lines)
{
    MarkedText out;
    out.text.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        const bool isPair
            = unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair)
            appendMarked(out, QChar::surrogateToUcs4(unit, text[++at]), lines);
        else if (unit.isSurrogate())
            appendEscape(out, codePointEscape(unit.unicode()));
        else
            appendMarked(out, unit.unicode(), lines);
    }
    return out;
}

MarkedText markedText(QStringView text)
{
    return marked(text, Lines::Many);
}

MarkedText markedLine(QStringView text, qsizetype maxLength)
{
    const QStringView shown = shownPart(text, maxLength);
    MarkedText out = marked(shown, Lines::One);
    if (shown.size() < text.size())
        out.text += QChar(ellipsis);
    return out;
}

static MarkedText marked(QByteArrayView bytes, qsizetype maxLength, Lines lines)
{
    MarkedText out;
    qsizetype at = 0;
    for (qsizetype shown = 0; at < bytes.size() && shown < maxLength; ++shown) {
        const qsizetype length = Utf8::sequenceLength(bytes.sliced(at));
        if (length == 0)
            appendEscape(out, hexEscape(QLatin1String("\\x"), uchar(bytes[at]), 2));
        else
            appendMarked(out, Utf8::codePoint(bytes.sliced(at, length)), lines);
        at += std::max<qsizetype>(length, 1);
    }
    if (at < bytes.size())
        out.text += QChar(ellipsis);
    return out;
}

MarkedText markedText(QByteArrayView bytes)
{
    return marked(bytes, bytes.size(), Lines::Many);
}

MarkedText markedLine(QByteArrayView bytes, qsizetype maxLength)
{
    return marked(bytes, maxLength, Lines::One);
}
