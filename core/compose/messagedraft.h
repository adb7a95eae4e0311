// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/compose/faultplan.h"

#include <QJsonObject>
#include <QString>

/// What a person typed into the composer: a message that can be made again at any time.
struct MessageDraft {
    enum class Source : quint8 {
        Text, ///< header/content: in `encoding`; else with the escapes of bytesFromEscapedText()
        Hex,
        File, ///< `content` is its path
    };

    Source source = Source::Text;
    QString content;
    QString contentType = QStringLiteral("text/json"); ///< header/content only, as is `encoding`
    QString encoding = QStringLiteral("utf-8");
    FaultPlan faults;

    [[nodiscard]] QJsonObject toJson() const;
    /// Errors: InvalidArgument with the member that is missing or wrong.
    static Result<MessageDraft> fromJson(const QJsonObject& json);

    bool operator==(const MessageDraft&) const = default;
};
