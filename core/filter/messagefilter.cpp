// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/messagefilter.h"

#include "core/analysis/messagereader.h"

#include <algorithm>
#include <cstring>

namespace {

QByteArray withLowerAscii(QByteArrayView bytes)
{
    QByteArray lower(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, lower.begin(),
        [](char byte) { return byte >= 'A' && byte <= 'Z' ? char(byte | 0x20) : byte; });
    return lower;
}

bool contains(QByteArrayView bytes, QByteArrayView wanted)
{
    return std::string_view(bytes.data(), std::size_t(bytes.size()))
               .find(std::string_view(wanted.data(), std::size_t(wanted.size())))
        != std::string_view::npos;
}

} // namespace

bool MessageFilter::isEmpty() const
{
    return m_connections.empty() && m_transports.empty() && m_types.empty() && m_directions.empty()
        && m_lengths.empty() && !needsBytes() && !m_needsFault;
}

bool MessageFilter::matches(const AnalysisSnapshot& snapshot, const Message& message) const
{
    return matchesFacts(snapshot, message)
        && (!needsBytes()
            || matchesBytes(snapshot, message, snapshot.bytes(message, searchedBytes)));
}

bool MessageFilter::matches(
    const AnalysisSnapshot& snapshot, const Message& message, MessageReader& reader) const
{
    return matchesFacts(snapshot, message)
        && (!needsBytes()
            || matchesBytes(snapshot, message, reader.read(snapshot, message, searchedBytes)));
}

bool MessageFilter::matchesFacts(const AnalysisSnapshot& snapshot, const Message& message) const
{
    const auto hasConnection = [&](const std::vector<ConnectionId>& ids) {
        return std::ranges::find(ids, message.connection) != ids.end();
    };
    const auto hasTransport
        = [&](Transport transport) { return snapshot.transportOf(message) == transport; };
    const auto hasDirection
        = [&](Direction direction) { return !message.isState() && message.direction == direction; };
    const auto hasLength = [&](const LengthRange& range) {
        return message.range.size() >= range.least && message.range.size() <= range.most;
    };
    return (!m_needsFault || message.fault)
        && std::ranges::all_of(m_types, [&](MessageType type) { return message.type == type; })
        && std::ranges::all_of(m_directions, hasDirection)
        && std::ranges::all_of(m_lengths, hasLength)
        && std::ranges::all_of(m_connections, hasConnection)
        && std::ranges::all_of(m_transports, hasTransport);
}

bool MessageFilter::matchesBytes(
    const AnalysisSnapshot& snapshot, const Message& message, QByteArrayView bytes) const
{
    QByteArray lower; // made once, where a needle wants it
    const auto holds = [&](const Needle& needle) {
        if (!needle.foldsCase)
            return contains(bytes, needle.bytes);
        if (lower.isNull())
            lower = withLowerAscii(bytes);
        return contains(lower, needle.bytes);
    };
    return std::ranges::all_of(m_fields, [&](const FieldOrText& term) {
        const FieldTerm::Outcome outcome = term.field.match(snapshot, message, bytes);
        return outcome == FieldTerm::Outcome::NoSuchField ? holds(term.text)
                                                          : outcome == FieldTerm::Outcome::Matches;
    }) && std::ranges::all_of(m_needles, holds);
}
