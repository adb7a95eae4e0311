// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/parameterreader.h"

#include "core/base/escapes.h"

ParameterReader::ParameterReader(FramingParameters parameters)
    : m_unread(std::move(parameters))
{
}

QByteArray ParameterReader::bytes(const QString& key, const QByteArray& fallback)
{
    if (!m_unread.contains(key))
        return fallback;
    const Result<QByteArray> value = bytesFromEscapedText(m_unread.take(key));
    if (!value)
        fail(key + QStringLiteral(", ") + value.error().detail);
    else if (value->isEmpty())
        fail(key + QStringLiteral(" is empty"));
    return value.value_or(fallback);
}

qint64 ParameterReader::number(const QString& key, qint64 fallback, qint64 least, qint64 most)
{
    if (!m_unread.contains(key))
        return fallback;
    bool isNumber = false;
    const qint64 value = m_unread.take(key).toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    fail(QStringLiteral("%1 must be a whole number from %2 to %3").arg(key).arg(least).arg(most));
    return fallback;
}

std::optional<Error> ParameterReader::error() const
{
    if (m_error || m_unread.isEmpty())
        return m_error;
    return Error {ErrorCode::InvalidArgument,
        QStringLiteral("unknown parameter \"%1\"").arg(m_unread.firstKey())};
}

void ParameterReader::fail(const QString& detail)
{
    if (!m_error)
        m_error = Error {ErrorCode::InvalidArgument, detail};
}
