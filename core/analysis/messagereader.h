// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/payloadreader.h"

/// Reads the bytes of many messages, one after another, without an allocation for each. Not
/// thread-safe.
class MessageReader
{
public:
    /// The first `maxSize` bytes of a message as AnalysisSnapshot::bytes() has them, valid until
    /// the next call.
    [[nodiscard]] QByteArrayView read(
        const AnalysisSnapshot& snapshot, const Message& message, qint64 maxSize);

private:
    PayloadReader m_payloads;
    CaptureSnapshotPtr m_capture;
    QByteArray m_bytes;
};
