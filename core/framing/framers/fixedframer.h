// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framingparameter.h"

/// Messages of `size` bytes each, the one parameter. Nothing can be wrong with them but their end.
class FixedFramer : public Framer
{
public:
    FixedFramer(qint64 size, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override;

private:
    qint64 m_size;
    qint64 m_offset; // of the next byte
    qint64 m_start; // of the message
};
