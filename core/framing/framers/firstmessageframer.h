// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"

/// A stream whose first message is of another framing than the rest: hands over to that behind it,
/// or where the first framing hands over itself. If there is no such message, the stream stays with
/// the first framing, whatever that makes of it.
class FirstMessageFramer : public Framer, private FrameSink
{
public:
    FirstMessageFramer(const FramingSpec& first, FramingSpec rest, const FramerStart& start);

    void feed(QByteArrayView bytes, FrameSink& sink) override;
    void finish(FrameSink& sink) override { m_first->finish(sink); }
    [[nodiscard]] std::optional<MessageInProgress> inProgress() const override
    {
        return handover() ? std::nullopt : m_first->inProgress();
    }
    [[nodiscard]] bool isLost() const override { return m_first->isLost(); }

private:
    void frame(const Frame& frame) override;

    std::unique_ptr<Framer> m_first;
    FramingSpec m_rest;
    FrameSink* m_sink = nullptr; // during feed()
};
