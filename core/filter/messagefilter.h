// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/base/result.h"
#include "core/filter/fields.h"
#include "core/filter/filterterm.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <vector>

class MessageReader;

/// Which rows of the message log to show: terms separated by spaces, all of which must hold.
///
///     conn:2  conn:2,5          of these connections
///     proto:udp                 of connections of that transport: tcp, udp, unix (streams),
///                               unix-seqpacket or unix-dgram
///     in  out                   received, sent (no State rows)
///     type:frame                chunk, frame, fault, unframed, unrecorded or state
///     fault                     with a fault, one of the content included
///     len>100 len<10 len=5      bytes of the message
///     hex:00ff                  holds these bytes
///     content-type:text/json    has a field of this name and value (core/filter/fields.h); where a
///                               message has no field of the name: holds the text "name:value"
///     word  "quoted words"      holds these bytes in UTF-8, ASCII letters in either case
///
/// A value: made once, then only read; any thread.
class MessageFilter
{
public:
    /// Bytes of a message that are searched; what lies behind is not.
    static constexpr qint64 searchedBytes = 16 * 1024 * 1024;

    /// Empty text lets everything through.
    /// Errors: InvalidArgument with what is wrong and at which character (1 is the first),
    /// translated.
    static Result<MessageFilter> parse(const QString& text);

    /// What parse() takes each term of `text` for, from left to right, those behind one that is
    /// wrong included.
    [[nodiscard]] static QVector<FilterTerm> terms(const QString& text);

    /// Lets everything through.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool matches(const AnalysisSnapshot& snapshot, const Message& message) const;
    /// The same, for many messages: `reader` keeps what the next one may need.
    [[nodiscard]] bool matches(
        const AnalysisSnapshot& snapshot, const Message& message, MessageReader& reader) const;

private:
    friend class MessageFilterParser;

    struct LengthRange {
        qint64 least = 0;
        qint64 most = std::numeric_limits<qint64>::max();
    };
    struct Needle {
        QByteArray bytes; ///< ASCII letters in lower case where `foldsCase`
        bool foldsCase = false;
    };

    struct FieldOrText {
        FieldTerm field;
        Needle text;
    };

    [[nodiscard]] bool matchesFacts(const AnalysisSnapshot& snapshot, const Message& message) const;
    [[nodiscard]] bool needsBytes() const { return !m_needles.empty() || !m_fields.empty(); }
    [[nodiscard]] bool matchesBytes(
        const AnalysisSnapshot& snapshot, const Message& message, QByteArrayView bytes) const;

    // Each element must hold.
    std::vector<std::vector<ConnectionId>> m_connections; // one of each list
    std::vector<Transport> m_transports;
    std::vector<MessageType> m_types;
    std::vector<Direction> m_directions;
    std::vector<LengthRange> m_lengths;
    std::vector<Needle> m_needles;
    std::vector<FieldOrText> m_fields;
    bool m_needsFault = false;
};
