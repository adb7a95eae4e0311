// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/packetstory.h"

/// Takes the blocks of a capture file and tells a CaptureIndex what is in them, one section after
/// another: each may be a capture of its own (files put together by cat), and counts its
/// connections and endpoints from 1. Not thread-safe.
class SectionReader
{
public:
    explicit SectionReader(CaptureIndex& index)
        : m_index(index)
    {
    }

    /// `byteOrder`: of the block's section.
    void add(const BlockReader::Block& block, FileByteOrder byteOrder);
    /// Of what was added so far.
    void show(CaptureSnapshot& snapshot) const;

    /// Whether anything was written by this program.
    [[nodiscard]] bool isOurs() const { return m_isOurs; }
    /// What the file is, if it is not.
    [[nodiscard]] const QString& whatItIs() const { return m_whatItIs; }

private:
    void beginSection(QByteArrayView body, FileByteOrder byteOrder);
    void endStory();
    void addInterface(QByteArrayView body, FileByteOrder byteOrder);
    void addPacket(const BlockReader::Block& block, FileByteOrder byteOrder);
    void addPlaintext(const BlockReader::Block& block, FileByteOrder byteOrder);
    void addEvent(QByteArrayView body, FileByteOrder byteOrder);
    [[nodiscard]] ConnectionId inFile(ConnectionId id) const;
    [[nodiscard]] EndpointId inFile(EndpointId id) const;

    CaptureIndex& m_index;
    UnixNames m_names;
    std::optional<PacketStory> m_story; // of this section, where it has no events
    Interfaces m_interfaces; // likewise
    bool m_isOwnSection = false; // this program says that it wrote it
    bool m_hasEvents = false; // likewise
    ConnectionId m_connectionsBefore; // the greatest of the sections before
    EndpointId m_endpointsBefore; // likewise
    EndpointId m_lastEndpoint; // the greatest so far
    bool m_isOurs = false;
    QString m_whatItIs;
    int m_format = 1;
    FileFindings m_findings; // but for what m_story knows
};
