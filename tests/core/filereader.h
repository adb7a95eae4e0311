// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/capturerecord.h"

#include <QByteArray>
#include <QMap>

#include <vector>

/// A record and its details, if it has any.
struct ReadRecord {
    CaptureRecord record;
    EventDetails details;
    bool isRepeated = false;
};

/// Makes a capture's index anew from its file alone, by core/capture/format.md: for the tests,
/// which hold the two against each other.
class FileReader
{
public:
    explicit FileReader(const QByteArray& file);

    [[nodiscard]] const std::vector<ReadRecord>& records() const { return m_records; }

private:
    /// Who sends a stream: a connection of ours ('S'), or the foreign peer of one ('P'); of
    /// plaintext, what was received ('i') and sent ('o').
    using Sender = std::pair<char, quint32>;

    void readPacket(qint64 offset, const QByteArray& block);
    void readEvent(const QByteArray& block);
    void readPlaintext(qint64 offset, const QByteArray& block);
    void readOption(ReadRecord& read, int code, const QByteArray& value);
    void addData(CaptureRecord record, Sender sender);
    [[nodiscard]] qint64& passed(const CaptureRecord& record);

    std::vector<ReadRecord> m_records;
    QMap<Sender, qint64> m_newestPayload; // index
    QMap<std::pair<std::pair<quint32, Direction>, Layer>, qint64>
        m_passed; // bytes of a connection so far
    QMap<quint32, quint32> m_pairs;
};
