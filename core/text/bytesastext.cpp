// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bytesastext.h"

#include "core/text/hexdump.h"
#include "core/text/jsontext.h"
#include "core/text/jsonvalidator.h"
#include "core/text/safetext.h"
#include "core/text/utf8.h"

#include <QByteArray>

static QString cArray(QByteArrayView bytes)
{
    constexpr qsizetype bytesPerLine = 12;
    QString text = QStringLiteral("const unsigned char data[%1] = {").arg(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text += i % bytesPerLine == 0 ? QLatin1String("\n    ") : QLatin1String(" ");
        text += QStringLiteral("0x%1,").arg(quint8(bytes[i]), 2, 16, QLatin1Char('0'));
    }
    return text + QLatin1String("\n};\n");
}

/// With \xNN for what is no character, or none that is seen.
static QString escapedText(QByteArrayView bytes)
{
    QString text;
    while (!bytes.isEmpty()) {
        const char byte = bytes.front();
        const qsizetype size = std::max<qsizetype>(1, Utf8::sequenceLength(bytes));
        const QString character = QString::fromUtf8(bytes.first(size));
        const QString named = byte == '\n' ? QStringLiteral("\\n")
            : byte == '\r'                 ? QStringLiteral("\\r")
            : byte == '\t'                 ? QStringLiteral("\\t")
            : byte == '\\'                 ? QStringLiteral("\\\\")
                                           : QString();
        if (!named.isEmpty())
            text += named;
        else if (Utf8::sequenceLength(bytes) > 0 && safeText(character) == character)
            text += character;
        else
            for (const char each : bytes.first(size))
                text += QStringLiteral("\\x%1").arg(quint8(each), 2, 16, QLatin1Char('0'));
        bytes = bytes.sliced(size);
    }
    return text;
}

static QString pythonBytes(QByteArrayView bytes)
{
    QString text = QStringLiteral("b'");
    for (const char byte : bytes) {
        if (byte == '\n')
            text += QLatin1String("\\n");
        else if (byte == '\r')
            text += QLatin1String("\\r");
        else if (byte == '\t')
            text += QLatin1String("\\t");
        else if (byte == '\'' || byte == '\\')
            text += QLatin1Char('\\') + QLatin1Char(byte);
        else if (byte >= 0x20 && byte < 0x7f)
            text += QLatin1Char(byte);
        else
            text += QStringLiteral("\\x%1").arg(quint8(byte), 2, 16, QLatin1Char('0'));
    }
    return text + QLatin1Char('\'');
}

static bool isJson(QByteArrayView text)
{
    JsonValidator validator;
    validator.feed(text);
    return validator.isComplete() && Utf8::isValid(text);
}

static QString json(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    for (const QByteArray& candidate : {text, QByteArray('{' + text + '}')}) {
        if (isJson(candidate))
            return QString::fromUtf8(JsonText::indented(candidate));
    }
    return QString::fromUtf8(JsonText::quoted(QString::fromUtf8(bytes)));
}

QString bytesAsText(QByteArrayView bytes, ByteFormat format)
{
    switch (format) {
    case ByteFormat::Text:
        return QString::fromUtf8(bytes);
    case ByteFormat::EscapedText:
        return escapedText(bytes);
    case ByteFormat::HexDump:
        return HexDump::dumpOf(bytes);
    case ByteFormat::Hex:
        return QString::fromLatin1(bytes.toByteArray().toHex(' '));
    case ByteFormat::CArray:
        return cArray(bytes);
    case ByteFormat::PythonBytes:
        return pythonBytes(bytes);
    case ByteFormat::Json:
        return json(bytes);
    }
    Q_UNREACHABLE();
}
