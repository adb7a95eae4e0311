// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/faultplan.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

/// What a person typed into the composer: a message that can be made again at any time.
struct MessageDraft {
    enum class Source : quint8 {
        Text, ///< in the encoding that its fields name; else with escapes (bytesFromEscapedText())
        Hex,
        File, ///< `content` is its path
    };

    Source source = Source::Text;
    QString content;
    QMap<QString, QString> fields; ///< FieldType::Kind::Chosen, by name; one that is not there is
                                   ///< its FieldType::fallback
    FaultPlan faults;

    [[nodiscard]] QJsonObject toJson() const;
    /// Reads what was written when only header/content had fields, too.
    /// Errors: InvalidArgument with the member that is missing or wrong.
    static Result<MessageDraft> fromJson(const QJsonObject& json);

    bool operator==(const MessageDraft&) const = default;
};
