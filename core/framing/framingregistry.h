// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/fieldtype.h"
#include "core/framing/framer.h"
#include "core/framing/framingparameter.h"
#include "core/framing/messagereaders.h"

#include <QByteArray>
#include <QJsonObject>

#include <deque>

/// One framing: its name on the command line, how its framers are made, and how its messages are
/// put together and taken apart. All functions but `make` get parameters that it has accepted.
/// core/framing/README.md tells how to add one.
struct FramingType {
    const char* name;
    const char* title; ///< a word or two, English; titleText() has them translated
    const char* description; ///< a few words, English; descriptionText() has them translated
    FramingParameterList parameters;
    FaultTypeList faults; ///< all that its framers find
    FieldTypeList fields; ///< that `encode` takes
    bool takesMoreFields = false; ///< of any other name, too

    FramerResult (*make)(const FramingParameters& parameters, const FramerStart& start);
    /// What the framers of a connection's two directions share; null: nothing.
    std::shared_ptr<FramingContext> (*makeContext)(const FramingParameters& parameters) = nullptr;
    /// As Framing::encode(). `fields` may have names that it does not take.
    Result<QByteArray> (*encode)(
        const FramingParameters& parameters, QByteArrayView content, const QJsonObject& fields);
    /// As Framing::encodeHead(); null: there is none.
    Result<QByteArray> (*encodeHead)(
        const FramingParameters& parameters, qint64 contentSize, const QJsonObject& fields)
        = nullptr;
    /// Makes what does Framing::decoded(); null: a content says itself.
    ContentDecoder (*makeDecoder)(const FramingParameters& parameters) = nullptr;
    /// Makes what does Framing::dissect(); null: its messages have no fields.
    Dissector (*makeDissector)(const FramingParameters& parameters) = nullptr;

    [[nodiscard]] QString titleText() const;
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
    FaultRef(const FaultType* fault)
        : m_index(fault ? indexOf(fault) : 0)
    {
    }

    operator const FaultType*() const { return m_index == 0 ? nullptr : faultAt(m_index); }
    const FaultType* operator->() const { return *this; }

private:
    [[nodiscard]] static quint16 indexOf(const FaultType* fault);
    [[nodiscard]] static const FaultType* faultAt(quint16 index);

    quint16 m_index = 0; // in the registry's table; 0: none
};
