// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framingparameter.h"

#include <QByteArray>
#include <QLatin1String>

#include <deque>

/// One framing: its name on the command line, how its framers are made, and how its messages are
/// put together and taken apart. `encode` and `decode` get parameters that `make` has accepted.
struct FramingType {
    const char* name;
    const char* description; ///< a few words, English; descriptionText() has them translated
    FramingParameterList parameters;
    FaultTypeList faults; ///< all that its framers find
    FramerResult (*make)(const FramingParameters& parameters, qint64 startOffset);
    /// The bytes of one message. Errors: InvalidArgument for content that it cannot carry.
    Result<QByteArray> (*encode)(const FramingParameters& parameters, QByteArrayView content);
    /// What a message says, from its content as it stands in the stream; null: the same.
    QByteArray (*decode)(const FramingParameters& parameters, QByteArrayView content) = nullptr;

    [[nodiscard]] QString descriptionText() const;
};

/// All framings, in the order a person should meet them. A new one is a line in the .cpp and its
/// file.
[[nodiscard]] const std::deque<FramingType>& framingTypes();

/// Null if there is none of that name.
[[nodiscard]] const FramingType* findFramingType(const QString& name);

/// Adds a framing; what was added stays where it is. Before other threads use framings.
void registerFraming(const FramingType& type);

/// A fault of a registered framing in 16 bits, for those who keep millions. Any thread.
class FaultRef
{
public:
    FaultRef() = default;
    /// `fault` is in the FramingType::faults of a registered framing, or null.
    FaultRef(const FaultType* fault);

    operator const FaultType*() const;
    const FaultType* operator->() const { return *this; }

private:
    quint16 m_index = 0; // in the registry's table; 0: none
};
