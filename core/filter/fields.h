// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

/// `name:value`: messages that have a field of this name which says this, ASCII letters in either
/// case. No value: messages that have such a field.
struct FieldTerm {
    QByteArray name; ///< UTF-8
    QByteArray value; ///< UTF-8

    /// Of `name:value` or `name:"quoted value"`; a name is letters, digits, '-', '_' and '.'.
    /// Nothing if the word is none.
    [[nodiscard]] static std::optional<FieldTerm> parse(QStringView word);

    enum class Outcome : quint8 {
        NoSuchField, ///< the message has none of that name
        SaysOther,
        Matches,
    };
    /// Builds no field but those of the name. `bytes` are those of `message`, or its beginning.
    [[nodiscard]] Outcome match(
        const AnalysisSnapshot& snapshot, const Message& message, QByteArrayView bytes) const;
};
