// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composedmessage.h"

#include "core/base/escapes.h"
#include "core/framing/headercontent.h"
#include "core/framing/jsonvalidator.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonParseError>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ComposedMessage", text);
}

/// "line 2, column 5" of a place in UTF-8.
QString place(QByteArrayView utf8, qsizetype offset)
{
    const QByteArrayView before = utf8.first(std::clamp<qsizetype>(offset, 0, utf8.size()));
    const auto line = before.count('\n') + 1;
    const QByteArrayView inLine = before.sliced(before.lastIndexOf('\n') + 1);
    return tr("line %1, column %2").arg(line).arg(QString::fromUtf8(inLine).size() + 1);
}

/// The content's bytes; what is wrong goes to `problem`.
QByteArray contentBytes(const QString& text, const QString& encoding, bool isText, QString& problem)
{
    if (isText && encoding != QLatin1String("binary")) {
        if (!HeaderContent::isKnownEncoding(encoding)) {
            problem = tr("No encoding of the name “%1” is known: the content goes as UTF-8.")
                          .arg(encoding);
            return text.toUtf8();
        }
        const QByteArray bytes = HeaderContent::encodeText(text, encoding);
        if (bytes.isNull() && !text.isEmpty()) {
            problem = tr("%1 cannot hold this text: the content goes as UTF-8.").arg(encoding);
            return text.toUtf8();
        }
        return bytes;
    }
    const Result<QByteArray> bytes = bytesFromEscapedText(text);
    if (!bytes) {
        problem = tr("An escape is none (%1): the content goes as it is typed.")
                      .arg(bytes.error().detail);
        return text.toUtf8();
    }
    return *bytes;
}

} // namespace

QString jsonProblem(const QString& text)
{
    JsonValidator validator;
    validator.feed(text);
    if (validator.isComplete())
        return {};
    // QJsonDocument takes objects and arrays only, so what it reads is put into an array.
    const QByteArray utf8 = text.toUtf8();
    QJsonParseError error;
    QJsonDocument::fromJson("[" + utf8 + "]", &error);
    if (utf8.trimmed().isEmpty() || error.error == QJsonParseError::NoError)
        return tr("a single JSON value is expected");
    return tr("%1: %2").arg(place(utf8, error.offset - 1), error.errorString());
}

ComposedMessage ComposedMessage::of(
    const QString& contentType, const QString& encoding, const QString& content)
{
    ComposedMessage message;
    const bool isText = contentType.startsWith(QLatin1String("text/"));
    HeaderContent::Draft draft;
    draft.contentType = contentType;
    draft.contentEncoding = encoding;
    draft.content = contentBytes(content, encoding, isText, message.problem);
    if (message.problem.isEmpty() && contentType == QLatin1String("text/json")) {
        const QString wrong = jsonProblem(content);
        if (!wrong.isEmpty())
            message.problem = tr("Not JSON, %1. It can be sent all the same.").arg(wrong);
    }
    message.bytes = HeaderContent::encode(draft);
    return message;
}
