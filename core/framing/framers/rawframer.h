// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framingparameter.h"

#include <QByteArray>
#include <QJsonObject>

/// No framing: each chunk is a message, as it was read or written.
class RawFramer : public Framer
{
public:
    explicit RawFramer(qint64 startOffset);
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    /// Nothing stands before the content.
    static Result<QByteArray> encodeHead(
        const FramingParameters& given, qint64 contentSize, const QJsonObject& fields);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override;
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override;

private:
    qint64 m_offset; // of the next byte
};
