// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"

#include <QVector>

#include <optional>

/// All that a message is made of, kept. Ranges are in the message, 0 its first byte. A value.
struct Dissection {
    /// A Field, kept.
    struct Entry {
        QString name;
        FieldValue::Kind kind = FieldValue::Kind::None;
        QString value; ///< FieldValue::toText()
        ByteRange range;
        ByteRange valueRange;
        const FaultType* fault = nullptr;
        Field::State state = Field::State::Known;
        bool isCause = false;

        /// The value in JSON: numbers digit for digit, bytes as a string of hexadecimal digits.
        [[nodiscard]] QByteArray toJson() const;
    };
    /// A Section with the fields in it. Those that come before the first section are in one without
    /// a type.
    struct Part : Section {
        QVector<Entry> fields;
    };

    QVector<Part> parts;
    std::optional<ContentPart> content; ///< where the framing tells of it

    /// The last field of this name, for that one counts; null: there is none, or only that it is
    /// missing.
    [[nodiscard]] const Entry* find(QStringView name) const;
    /// The field that the message's fault is about; null: none.
    [[nodiscard]] const Entry* cause() const;
    /// Where the content is in a message of `size` bytes; `known`: as its framer found it.
    [[nodiscard]] ByteRange contentRange(ByteRange known, qint64 size) const;
    /// What the bytes of the sections look like, and those of the content, which sections may stand
    /// in.
    [[nodiscard]] QVector<LookRange> looks(ByteRange contentBytes) const;
};

/// Puts a Dissection together.
class DissectionBuilder : public FieldSink
{
public:
    void section(const Section& section) override;
    void field(const Field& field) override;
    void content(const ContentPart& content) override { m_result.content = content; }

    [[nodiscard]] Dissection result() { return std::move(m_result); }

private:
    Dissection m_result;
};
