// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/fieldvalue.h"

#include "core/text/jsontext.h"

FieldValue FieldValue::ofJson(QByteArrayView value)
{
    const char first = value.isEmpty() ? '\0' : value.front();
    if (first == '"') {
        FieldValue text = ofText(value);
        text.m_isQuoted = true;
        return text;
    }
    const bool isNumber = first == '-' || (first >= '0' && first <= '9');
    return {isNumber ? Kind::Number : Kind::Json, value};
}

QString FieldValue::toText() const
{
    if (m_kind == Kind::Bytes)
        return QString::fromLatin1(m_bytes.toByteArray().toHex(' '));
    return m_isQuoted ? JsonText::unquoted(m_bytes) : QString::fromUtf8(m_bytes);
}

bool FieldValue::says(QByteArrayView utf8) const
{
    const bool standsAsItIs = m_kind != Kind::Bytes && !m_bytes.contains('\\');
    if (!standsAsItIs)
        return toText().toUtf8().compare(utf8, Qt::CaseInsensitive) == 0;
    const bool hasQuotes = m_isQuoted && m_bytes.size() >= 2 && m_bytes.endsWith('"');
    const QByteArrayView plain = hasQuotes ? m_bytes.sliced(1).chopped(1) : m_bytes;
    return plain.size() == utf8.size() && plain.compare(utf8, Qt::CaseInsensitive) == 0;
}
