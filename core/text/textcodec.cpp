// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/textcodec.h"

#include <QStringEncoder>

#include <algorithm>
#include <array>

namespace {

struct Alias {
    const char* name;
    const char* qtName;
};

// Python's names (encodings/aliases.py) for encodings that Qt has under other names only; without
// their '-' and '_', in lower case.
constexpr std::array aliases {
    Alias {"8859", "ISO-8859-1"},
    Alias {"big5tw", "Big5"},
    Alias {"cp1051", "hp-roman8"},
    Alias {"cp65001", "UTF-8"},
    Alias {"cp866u", "cp1125"},
    Alias {"csibm858", "cp858"},
    Alias {"eucgb2312cn", "GB2312"},
    Alias {"gb180302000", "GB18030"},
    Alias {"hkscs", "Big5-HKSCS"},
    Alias {"hzgb", "HZ"},
    Alias {"ibm039", "cp037"},
    Alias {"iso8859", "ISO-8859-1"},
    Alias {"isoir166", "TIS-620"},
    Alias {"ksx1001", "EUC-KR"},
    Alias {"l7", "ISO-8859-13"},
    Alias {"latin", "ISO-8859-1"},
    Alias {"latin7", "ISO-8859-13"},
    Alias {"ruscii", "cp1125"},
    Alias {"thai", "TIS-620"},
    Alias {"tis6200", "TIS-620"},
    Alias {"tis62025290", "TIS-620"},
    Alias {"tis62025291", "TIS-620"},
    Alias {"u16", "UTF-16"},
    Alias {"u32", "UTF-32"},
    Alias {"u7", "UTF-7"},
    Alias {"u8", "UTF-8"},
    Alias {"uhc", "cp949"},
    Alias {"utf", "UTF-8"},
    Alias {"utf8sig", "UTF-8"},
    Alias {"utf8ucs2", "UTF-8"},
    Alias {"utf8ucs4", "UTF-8"},
    Alias {"xmacjapanese", "Shift_JIS"},
    Alias {"xmackorean", "EUC-KR"},
    Alias {"xmacsimpchinese", "GB2312"},
    Alias {"xmactradchinese", "Big5"},
};

/// `name` in lower case and without what spellings of a name differ in.
QByteArray normalized(QByteArrayView name)
{
    QByteArray plain = name.toByteArray().toLower();
    plain.removeIf([](char byte) { return byte == '-' || byte == '_'; });
    return plain;
}

bool isCodePageNumber(const QByteArray& name)
{
    return name.size() >= 3
        && std::ranges::all_of(name, [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// Python's name for an encoding as one that Qt has; `name` itself if there is nothing to
/// translate.
QByteArray translated(QByteArrayView name)
{
    const QByteArray plain = normalized(name);
    const auto alias = std::ranges::find_if(
        aliases, [&plain](const Alias& candidate) { return plain == candidate.name; });
    if (alias != aliases.end())
        return alias->qtName;
    return isCodePageNumber(plain) ? "cp" + plain : name.toByteArray();
}

/// The decoder for UTF-16 and UTF-32 in their three forms; none for other encodings.
std::optional<WideDecoder> wideDecoder(const QByteArray& qtName, TextCodec::ByteOrder byteOrder)
{
    using enum WideDecoder::ByteOrder;
    const auto encoding = QStringConverter::encodingForName(qtName);
    const auto assumed = byteOrder == TextCodec::ByteOrder::Big ? Big : Little;
    switch (encoding.value_or(QStringConverter::Utf8)) {
    case QStringConverter::Utf16:
        return WideDecoder(2, assumed, WideDecoder::Mark::Decides);
    case QStringConverter::Utf16LE:
        return WideDecoder(2, Little, WideDecoder::Mark::Skipped);
    case QStringConverter::Utf16BE:
        return WideDecoder(2, Big, WideDecoder::Mark::Skipped);
    case QStringConverter::Utf32:
        return WideDecoder(4, assumed, WideDecoder::Mark::Decides);
    case QStringConverter::Utf32LE:
        return WideDecoder(4, Little, WideDecoder::Mark::Skipped);
    case QStringConverter::Utf32BE:
        return WideDecoder(4, Big, WideDecoder::Mark::Skipped);
    default:
        return std::nullopt;
    }
}

} // namespace

namespace TextCodec {

QByteArray qtName(QByteArrayView name)
{
    if (name.isEmpty() || name.contains('\0'))
        return {};
    const QByteArray candidate = translated(name);
    const QStringDecoder decoder(candidate.constData());
    const bool isKnown = decoder.isValid()
        && QStringConverter::encodingForName(candidate) != QStringConverter::System;
    return isKnown ? candidate : QByteArray();
}

QString decode(QByteArrayView bytes, QByteArrayView encoding, ByteOrder byteOrder)
{
    TextDecoder decoder(encoding, byteOrder);
    if (!decoder.isValid())
        return {};
    const QString text = decoder.decode(bytes);
    if (!decoder.finish())
        return {};
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray encode(const QString& text, QByteArrayView encoding)
{
    const QByteArray name = qtName(encoding);
    if (name.isEmpty())
        return {};
    const auto builtIn = QStringConverter::encodingForName(name);
    const bool wantsMark = builtIn == QStringConverter::Utf16 || builtIn == QStringConverter::Utf32
        || normalized(encoding) == "utf8sig";
    QStringEncoder encoder(name.constData());
    const QString marked = wantsMark ? QString(QChar::ByteOrderMark + text) : text;
    const QByteArray bytes = QByteArray("") + QByteArray(encoder.encode(marked));
    // Encoders put something else for what they cannot hold, and not all of them tell.
    TextDecoder decoder(name, ByteOrder::Little);
    const QString decoded = decoder.decode(bytes);
    const bool isSame = decoded == text || QChar::ByteOrderMark + decoded == text;
    return isSame && decoder.finish() ? bytes : QByteArray();
}

} // namespace TextCodec

TextDecoder::TextDecoder(QByteArrayView encoding, TextCodec::ByteOrder byteOrder)
    : TextDecoder(QtName {TextCodec::qtName(encoding)}, byteOrder)
{
}

TextDecoder::TextDecoder(const QtName& name, TextCodec::ByteOrder byteOrder)
    : m_wide(wideDecoder(name.value, byteOrder))
    , m_decoder(name.value.constData())
{
}

QString TextDecoder::decode(QByteArrayView bytes)
{
    return m_wide ? m_wide->decode(bytes) : QString(m_decoder.decode(bytes));
}

bool TextDecoder::finish()
{
    if (m_wide)
        return m_wide->isComplete();
    // Qt does not tell whether a sequence is unfinished; what follows one does.
    const QString after = m_decoder.decode(QByteArrayView("\n"));
    return after.size() == 1 && !m_decoder.hasError();
}
