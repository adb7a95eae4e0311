// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framingparameter.h"

#include <QByteArray>
#include <QLatin1String>

#include <span>

/// One framing: its name on the command line, how its framers are made, and how its messages are
/// put together and taken apart. `encode` and `decode` get parameters that `make` has accepted.
struct FramingType {
    const char* name;
    const char* description; ///< a few words, English; descriptionText() has them translated
    FramingParameterList parameters;
    FramerResult (*make)(const FramingParameters& parameters, qint64 startOffset);
    /// The bytes of one message. Errors: InvalidArgument for content that it cannot carry.
    Result<QByteArray> (*encode)(const FramingParameters& parameters, QByteArrayView content);
    /// What a message says, from its content as it stands in the stream; null: the same.
    QByteArray (*decode)(const FramingParameters& parameters, QByteArrayView content) = nullptr;

    [[nodiscard]] QString descriptionText() const;
};

/// All framings, in the order a person should meet them. A new one is a line here and its file.
[[nodiscard]] std::span<const FramingType> framingTypes();

/// Null if there is none of that name.
[[nodiscard]] const FramingType* findFramingType(const QString& name);
