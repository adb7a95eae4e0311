// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// What a field says. A view: of bytes that live as long as the call that tells of the field.
/// Nothing is built before it is asked for.
class FieldValue
{
public:
    enum class Kind : quint8 {
        None, ///< nothing: the field is missing
        Text,
        Number, ///< kept digit for digit
        Json, ///< true, false, null, an array or an object
        Bytes,
    };

    FieldValue() = default;
    [[nodiscard]] static FieldValue ofText(QByteArrayView utf8) { return {Kind::Text, utf8}; }
    [[nodiscard]] static FieldValue ofNumber(QByteArrayView digits)
    {
        return {Kind::Number, digits};
    }
    [[nodiscard]] static FieldValue ofBytes(QByteArrayView bytes) { return {Kind::Bytes, bytes}; }
    /// Of a JSON value as it stands: a string is Text, a number a Number.
    [[nodiscard]] static FieldValue ofJson(QByteArrayView value);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Text without quotes and escapes, digits, JSON as it stands, bytes in hexadecimal.
    [[nodiscard]] QString toText() const;
    /// Whether toText() is this text, ASCII letters in either case.
    [[nodiscard]] bool says(QByteArrayView utf8) const;

private:
    FieldValue(Kind kind, QByteArrayView bytes)
        : m_bytes(bytes)
        , m_kind(kind)
    {
    }

    QByteArrayView m_bytes;
    Kind m_kind = Kind::None;
    bool m_isQuoted = false; // a JSON string, with its quotes
};
