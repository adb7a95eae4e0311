// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/behavior/chat/server/names.h"

#include <unicode/uspoof.h>

#include <memory>

namespace chat {

namespace {

bool isNameCharacter(char32_t c)
{
    constexpr QStringView others = u"-_[]\\`^{}|";
    if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
        return QChar::category(c) != QChar::Number_Other;
    return c < 0x80 && others.contains(QChar(char16_t(c)));
}

/// Of names and, behind the "#", of rooms. Invisible characters are neither letters nor marks, but
/// for variation selectors and the like.
bool isWord(const QString& text, int maxLength)
{
    const QList<uint> characters = text.toUcs4();
    if (characters.isEmpty() || characters.size() > maxLength || QChar::isMark(characters.first()))
        return false;
    return std::ranges::all_of(characters, [](uint c) {
        const bool isInvisible = c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4
            || c == 0x17b5 || c == 0x3164 || c == 0xffa0 || (c >= 0x180b && c <= 0x180f)
            || (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
        return !isInvisible && isNameCharacter(c);
    });
}

using Checker = std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>;

const USpoofChecker* checker()
{
    static const Checker made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return Checker(uspoof_open(&status), &uspoof_close);
    }();
    return made.get();
}

QString skeleton(const QString& text)
{
    QString result(4 * text.size() + 16, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t size = uspoof_getSkeleton(checker(), 0,
        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()),
        reinterpret_cast<UChar*>(result.data()), int32_t(result.size()), &status);
    if (U_FAILURE(status))
        return text;
    result.truncate(size);
    return result;
}

} // namespace

bool isName(const QString& text, int maxLength)
{
    return isWord(text, maxLength) && !text.front().isDigit() && text.front() != u'-';
}

QString roomName(const QString& text, int maxLength)
{
    const QString word = text.startsWith(u'#') ? text.mid(1) : text;
    return isWord(word, maxLength) ? u'#' + word : QString();
}

QStringList skeletons(const QString& name)
{
    return {skeleton(name), skeleton(name.toCaseFolded())};
}

QString cleanText(QByteArrayView bytes)
{
    return cleanText(QString::fromUtf8(bytes));
}

QString cleanText(QString text)
{
    for (QChar& c : text) {
        const bool isControl = c.category() == QChar::Other_Control && c != u'\t';
        if (isControl || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace chat
