// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/bytesastext.h"

#include "core/text/jsontext.h"
#include "core/text/jsonvalidator.h"

#include <QByteArray>

#include <algorithm>

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
    return validator.isComplete() && text.isValidUtf8();
}

/// Sound JSON with an item a line, and else as it stands: each digit, each name, in its order.
static QByteArray indented(QByteArrayView json)
{
    constexpr qsizetype deepest = 100; // levels that are indented, so that depth is not squared
    QByteArray result;
    qsizetype depth = 0;
    const auto newLine = [&] { result += '\n' + QByteArray(4 * std::min(depth, deepest), ' '); };
    for (qsizetype at = JsonText::skipSpace(json, 0); at < json.size();) {
        const char byte = json[at];
        const qsizetype end = byte == '"' ? JsonText::skipString(json, at) : at + 1;
        const qsizetype next = JsonText::skipSpace(json, end);
        if (byte == '}' || byte == ']') {
            --depth;
            newLine();
        }
        result += json.sliced(at, end - at).toByteArray();
        at = next;
        const bool isOpening = byte == '{' || byte == '[';
        if (isOpening && (json[next] == '}' || json[next] == ']')) {
            result += json[next];
            at = JsonText::skipSpace(json, next + 1);
        } else if (isOpening || byte == ',') {
            depth += isOpening ? 1 : 0;
            newLine();
        } else if (byte == ':') {
            result += ' ';
        }
    }
    return result + '\n';
}

static QString json(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    for (const QByteArray& candidate : {text, QByteArray('{' + text + '}')}) {
        if (isJson(candidate))
            return QString::fromUtf8(indented(candidate));
    }
    return QString::fromUtf8(JsonText::quoted(QString::fromUtf8(bytes)));
}

QString bytesAsText(QByteArrayView bytes, ByteFormat format)
{
    switch (format) {
    case ByteFormat::Text:
        return QString::fromUtf8(bytes);
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
