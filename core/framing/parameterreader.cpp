// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/parameterreader.h"

#include "core/framing/framing.h"
#include "core/text/escapes.h"

#include <algorithm>

ParameterReader::ParameterReader(FramingParameters given, FramingParameterList list)
    : m_unread(std::move(given))
    , m_list(list)
{
}

QByteArray ParameterReader::bytes(const char* key)
{
    const FramingParameter& info = parameter(key);
    const bool isGiven = m_unread.contains(QLatin1String(key));
    const Result<QByteArray> value = bytesFromEscapedText(take(info));
    if (!value)
        fail(QLatin1String(key) + QStringLiteral(", ") + value.error().detail);
    else if (isGiven && value->isEmpty())
        fail(QLatin1String(key) + QStringLiteral(" is empty"));
    return value.value_or({});
}

std::optional<char> ParameterReader::byte(const char* key)
{
    const QByteArray value = bytes(key);
    if (value.size() > 1)
        fail(QLatin1String(key) + QStringLiteral(" is more than one byte"));
    return value.isEmpty() ? std::nullopt : std::optional(value.front());
}

qint64 ParameterReader::number(const char* key)
{
    const FramingParameter& info = parameter(key);
    bool isNumber = false;
    const qint64 value = take(info).toLongLong(&isNumber);
    if (isNumber && value >= info.least && value <= info.most)
        return value;
    fail(QStringLiteral("%1 must be a whole number from %2 to %3")
             .arg(QLatin1String(key))
             .arg(info.least)
             .arg(info.most));
    return info.least;
}

qsizetype ParameterReader::choice(const char* key)
{
    const FramingParameter& info = parameter(key);
    const QStringList choices = info.choices();
    const qsizetype index = choices.indexOf(take(info));
    if (index < 0) {
        fail(QStringLiteral("%1 must be one of %2")
                 .arg(QLatin1String(key), choices.join(QStringLiteral(", "))));
    }
    return std::max<qsizetype>(index, 0);
}

std::optional<FramingSpec> ParameterReader::framing(const char* key)
{
    const QString text = take(parameter(key));
    if (text.isEmpty())
        return std::nullopt;
    const Result<FramingSpec> spec = FramingSpec::parseNested(text);
    if (!spec) {
        fail(QLatin1String(key) + QStringLiteral(", ") + spec.error().detail);
        return std::nullopt;
    }
    if (!Framing(*spec).canStandAmongOthers()) {
        fail(QStringLiteral("%1 cannot be %2").arg(QLatin1String(key), spec->name));
        return std::nullopt;
    }
    return *spec;
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

const FramingParameter& ParameterReader::parameter(const char* key) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
        [key](const FramingParameter& each) { return qstrcmp(each.key, key) == 0; });
    Q_ASSERT_X(found != m_list.end(), "ParameterReader", key);
    return *found;
}

QString ParameterReader::take(const FramingParameter& parameter)
{
    const QString key = QString::fromLatin1(parameter.key);
    return m_unread.contains(key) ? m_unread.take(key) : QString::fromLatin1(parameter.fallback);
}
