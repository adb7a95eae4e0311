// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/sectionreader.h"

#include "core/capture/capturehead.h"
#include "core/capture/pcapng/pcapngblocks.h"
#include "core/capture/pcapng/plaintextblock.h"

namespace {
/// `id`, counted from 1 in its section, behind `before`; not valid if it is not, or has no room.
template<typename Id>
Id behind(Id before, Id id)
{
    const quint32 sum = before.value + id.value;
    return id.isValid() && sum >= id.value ? Id {sum} : Id();
}
}

void SectionReader::add(const BlockReader::Block& block, FileByteOrder byteOrder)
{
    switch (block.type) {
    case pcapng::sectionHeaderType:
        beginSection(block.body, byteOrder);
        break;
    case pcapng::interfaceType:
        addInterface(block.body, byteOrder);
        break;
    case pcapng::enhancedPacketType:
        addPacket(block, byteOrder);
        break;
    case pcapng::nameResolutionType:
        m_names.add(block.body, byteOrder);
        break;
    case pcapng::simplePacketType:
    case pcapng::obsoletePacketType:
        ++m_findings.foreignPackets;
        break;
    case plaintextblock::type:
        addPlaintext(block, byteOrder);
        break;
    case eventblock::type:
        addEvent(block.body, byteOrder);
        break;
    default:
        break;
    }
}

void SectionReader::show(CaptureSnapshot& snapshot) const
{
    snapshot.format = m_format;
    const qint64 lateRecords = snapshot.findings.lateRecords; // which the index has told
    snapshot.findings = m_findings;
    snapshot.findings.lateRecords = lateRecords;
    if (m_story)
        snapshot.findings.repeatedPackets += m_story->repeatedPackets();
}

void SectionReader::beginSection(QByteArrayView body, FileByteOrder byteOrder)
{
    endStory();
    m_connectionsBefore = m_index.greatestId();
    m_endpointsBefore = m_lastEndpoint;
    m_interfaces.clear();
    m_hasEvents = false;
    const QString writer = CaptureHead::applicationOf(body, byteOrder);
    m_isOwnSection = writer.startsWith(QLatin1String("Socketscope"));
    if (m_whatItIs.isEmpty()) {
        m_whatItIs = m_isOwnSection ? QStringLiteral("a capture that is damaged at its start")
                                    : CaptureHead::nameOf(writer);
    }
}

void SectionReader::endStory()
{
    if (!m_story)
        return;
    m_lastEndpoint = m_story->lastEndpoint();
    m_findings.repeatedPackets += m_story->repeatedPackets();
    m_story.reset();
}

void SectionReader::addInterface(QByteArrayView body, FileByteOrder byteOrder)
{
    const bool isFirst = m_interfaces.isEmpty();
    m_interfaces.add(body, byteOrder);
    m_format = std::max(m_format, CaptureHead::formatOf(body, byteOrder));
    if (!isFirst || !m_isOwnSection)
        return;
    if (m_interfaces.isEthernet(0))
        m_isOurs = true;
    else
        m_whatItIs = QStringLiteral("a capture of link type %1").arg(m_interfaces.firstLinkType());
}

void SectionReader::addPacket(const BlockReader::Block& block, FileByteOrder byteOrder)
{
    if (m_hasEvents) {
        std::optional<ReadPacket> packet = readPacketBlock(block, byteOrder, m_interfaces);
        if (!packet)
            return;
        packet->connection = inFile(packet->connection);
        m_index.add(*packet);
        return;
    }
    const std::optional<ReadSegment> segment = readSegment(block, byteOrder, m_interfaces);
    if (!segment) {
        ++m_findings.foreignPackets;
        return;
    }
    m_isOurs = true;
    m_findings.hasPacketsAlone = true;
    if (!m_story)
        m_story.emplace(m_index, m_names, m_lastEndpoint);
    m_story->add(*segment);
}

void SectionReader::addPlaintext(const BlockReader::Block& block, FileByteOrder byteOrder)
{
    std::optional<CaptureRecord> record = plaintextblock::read(block, byteOrder);
    if (!record)
        return;
    record->subject = inFile(record->connection()).value;
    m_index.addPlaintext(*record);
}

void SectionReader::addEvent(QByteArrayView body, FileByteOrder byteOrder)
{
    m_hasEvents = true;
    std::optional<ReadEvent> event = readEventBlock(body, byteOrder);
    if (!event)
        return;
    CaptureRecord& record = event->record;
    if (record.isEndpointEvent()) {
        const EndpointId id = inFile(record.endpoint());
        m_lastEndpoint = std::max(m_lastEndpoint, id);
        record.subject = id.value;
    } else {
        record.subject = inFile(record.connection()).value;
    }
    if (event->details) {
        EventDetails& details = *event->details;
        details.endpoint = inFile(details.endpoint);
        details.pair = inFile(details.pair);
        details.link = inFile(details.link);
    }
    m_index.add(*event);
}

ConnectionId SectionReader::inFile(ConnectionId id) const
{
    return behind(m_connectionsBefore, id);
}

EndpointId SectionReader::inFile(EndpointId id) const
{
    return behind(m_endpointsBefore, id);
}
