// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <span>

constexpr qint64 greatestLimit = qint64(1) << 40; ///< bytes, of every `limit`

/// One parameter of a framing: what it may be, for those who read it and for those who ask for it.
struct FramingParameter {
    enum class Kind : quint8 {
        Bytes, ///< one or more, written with the escapes of core/text/escapes.h
        Byte, ///< exactly one, written likewise
        Number, ///< a whole number from `least` to `most`
        Choice, ///< one of choices()
        Framing, ///< a framing, with '/' where its own text has ':' and ',': "fixed/size=8"
    };

    const char* key;
    Kind kind;
    const char* fallback; ///< what it is if not given, as on the command line; empty: none
    const char* description; ///< a few words, English; descriptionText() has them translated
    qint64 least = 0;
    qint64 most = 0;
    const char* choiceList = ""; ///< separated by '|'

    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] QString descriptionText() const;
};

using FramingParameterList = std::span<const FramingParameter>;

/// What is given for the parameters of one framing, by their keys.
using FramingParameters = QMap<QString, QString>;

/// The parameter `limit`: bytes of a message's content.
constexpr FramingParameter limitParameter(const char* fallback)
{
    return {.key = "limit",
        .kind = FramingParameter::Kind::Number,
        .fallback = fallback,
        .description = QT_TRANSLATE_NOOP("FramingParameter", "Most bytes of a message's content"),
        .least = 1,
        .most = greatestLimit};
}

/// The parameter `resync`: whether a lost stream is searched for the next message.
constexpr FramingParameter resyncParameter()
{
    return {.key = "resync",
        .kind = FramingParameter::Kind::Choice,
        .fallback = "yes",
        .description
        = QT_TRANSLATE_NOOP("FramingParameter", "Whether a lost stream is found again"),
        .choiceList = "yes|no"};
}
