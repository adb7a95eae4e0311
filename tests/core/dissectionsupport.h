// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framing.h"

/// A framing by its text.
inline Framing framingNamed(const char* text)
{
    return Framing(FramingSpec::parse(QString::fromLatin1(text)).value());
}

/// All fields of a message, those of its sections one after another.
inline QVector<Dissection::Entry> fieldsOf(const Dissection& parts)
{
    QVector<Dissection::Entry> fields;
    for (const Dissection::Part& part : parts.parts)
        fields += part.fields;
    return fields;
}

/// The name of the field that the fault of a frame is about.
inline QString faultyField(const Framing& framing, const Frame& frame, QByteArrayView stream)
{
    const Dissection parts = framing.dissect(stream.sliced(frame.range.start, frame.range.size()));
    const Dissection::Entry* const cause = parts.cause();
    return cause && cause->fault == frame.fault ? cause->name : QString();
}
