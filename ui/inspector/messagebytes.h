// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/inspector/bytesource.h"

/// The bytes of one message, read from the capture where they are looked at. Keeps the snapshot it
/// was made with, so that what is shown stays when the log gives its rows up. Any thread.
class MessageBytes : public ByteSource
{
public:
    MessageBytes(AnalysisSnapshotPtr snapshot, const Message& message)
        : m_snapshot(std::move(snapshot))
        , m_message(message)
    {
    }

    [[nodiscard]] qint64 size() const override
    {
        return m_message.hasBytes() ? m_message.range.size() : 0;
    }
    [[nodiscard]] QByteArray read(ByteRange range) const override
    {
        return m_snapshot->bytes(m_message, range);
    }

private:
    AnalysisSnapshotPtr m_snapshot;
    Message m_message;
};
