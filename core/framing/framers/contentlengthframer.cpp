// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/contentlengthframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/framers/textheaderdissector.h"
#include "core/framing/parameterreader.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

FramingParameterList ContentLengthFramer::parameters()
{
    static constexpr std::array list {
        limitParameter("67108864"),
        FramingParameter {.key = "header-limit",
            .kind = FramingParameter::Kind::Number,
            .fallback = "65536",
            .description
            = QT_TRANSLATE_NOOP("FramingParameter", "Most bytes of a message's headers"),
            .least = 1,
            .most = greatestLimit},
        resyncParameter(),
    };
    return list;
}

ContentLengthFramer::ContentLengthFramer(const Limits& limits, const FramerStart& start)
    : PrefixedFramer(start.offset)
    , m_limits(limits)
    , m_isFromClient(start.role.isFromClient())
    , m_requests(start.context ? std::static_pointer_cast<HttpRequests>(start.context)
                               : std::make_shared<HttpRequests>())
{
}

FaultTypeList ContentLengthFramer::faults()
{
    static constexpr const FaultType* list[] {&Faults::truncated, &Faults::messageTooLong,
        &Faults::lengthInvalid, &headerTooLong, &lengthMissing, &headerLineInvalid, &chunkInvalid};
    return list;
}

FramerResult ContentLengthFramer::make(const FramingParameters& given, const FramerStart& start)
{
    ParameterReader reader(given, parameters());
    const Limits limits {.content = reader.number("limit"),
        .headers = reader.number("header-limit"),
        .isFoundAgain = reader.choice("resync") == 0};
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<ContentLengthFramer>(limits, start));
}

Result<QByteArray> ContentLengthFramer::encode(
    const FramingParameters& given, QByteArrayView content)
{
    ParameterReader reader(given, parameters());
    const qint64 limit = reader.number("limit");
    if (content.size() > limit)
        return tooLongFor(limit, content);
    const QByteArray header = "Content-Length: " + QByteArray::number(content.size()) + "\r\n\r\n";
    const qint64 headerLimit = reader.number("header-limit");
    if (header.size() > headerLimit)
        return cannotCarry(QStringLiteral("headers are over the limit of %1").arg(headerLimit));
    return QByteArray(header + content);
}

void ContentLengthFramer::dissect(QByteArrayView message, const StreamRole&, FieldSink& sink)
{
    dissectTextHeaders(message, sink);
}

std::optional<PrefixedFramer::Header> ContentLengthFramer::readHeader(
    QByteArrayView bytes, qint64 position, qsizetype& taken)
{
    const auto allowed = qsizetype(std::min<qint64>(m_limits.headers - position, bytes.size()));
    taken = lineSize(bytes.first(allowed));
    if (taken == 0 && allowed < bytes.size()) {
        taken = allowed + 1; // the first byte over the limit
        return lost(&headerTooLong, m_limits.headers);
    }
    if (taken == 0) {
        taken = allowed;
        m_line += bytes;
        return std::nullopt;
    }
    const QByteArray line = std::exchange(m_line, {}) + bytes.first(taken);
    return takeLine(line, position + taken - line.size());
}

/// How many of the bytes are the rest of a line, with its end: a line feed, or a byte that no line
/// has where that is no message. 0: it goes on.
qsizetype ContentLengthFramer::lineSize(QByteArrayView bytes) const
{
    const auto endsLine = [this](char byte) {
        return byte == '\n' || (byte != '\r' && !m_headers.isSure() && TextHeader::isControl(byte));
    };
    const auto end = std::ranges::find_if(bytes, endsLine);
    return end == bytes.end() ? 0 : end - bytes.begin() + 1;
}

/// Takes a line that starts `start` bytes from the message's start. The header, if that ends it.
std::optional<PrefixedFramer::Header> ContentLengthFramer::takeLine(
    QByteArrayView line, qint64 start)
{
    const TextHeaderLine read = TextHeaderLine::of(line);
    if (read.kind == TextHeaderLine::Kind::Empty)
        return m_headers.isEmpty() ? std::nullopt : std::optional(finishHeader());
    if (m_headers.take(line, read, start))
        return std::nullopt;
    if (!m_headers.isSure())
        return lostIn(line, start, read.wrongAt);
    if (!m_fault) {
        m_fault = &headerLineInvalid;
        m_faultOffset = start + read.wrongAt;
    }
    return std::nullopt;
}

PrefixedFramer::Header ContentLengthFramer::finishHeader()
{
    const FaultType* const fault = std::exchange(m_fault, nullptr);
    Header header = contentOf(std::exchange(m_headers, {}));
    if (fault) {
        header.fault = fault;
        header.faultOffset = m_faultOffset;
    }
    return header;
}

PrefixedFramer::Header ContentLengthFramer::contentOf(const TextHeaders& headers)
{
    using Request = HttpRequests::Kind;
    using Extent = TextHeaders::Extent;
    const int status = headers.httpStatus();
    const Request request = exchange(headers);
    const bool isTunnel = status == 101 || (request == Request::Connect && status / 100 == 2);
    if (isTunnel || request == Request::Head)
        return {.contentSize = 0, .isLast = isTunnel};
    m_scanned = 0;
    m_chunks.reset();
    switch (headers.extent()) {
    case Extent::Empty:
        return {.contentSize = 0};
    case Extent::Sized: {
        if (headers.length() <= m_limits.content)
            return {.contentSize = headers.length()};
        const Header header = lost(&Faults::messageTooLong, headers.lengthStart());
        m_unsearched = std::max(m_unsearched, headers.length());
        return header;
    }
    case Extent::Chunked:
        m_chunks.emplace();
        return {.contentSize = scannedSize};
    case Extent::UpToEnd:
        return {.contentSize = scannedSize};
    case Extent::Missing:
        return lost(&lengthMissing, 0);
    case Extent::Invalid:
        return lost(&Faults::lengthInvalid, headers.lengthStart());
    }
    Q_UNREACHABLE();
}

/// Tells the other direction of a request, or asks it what a last response answers.
HttpRequests::Kind ContentLengthFramer::exchange(const TextHeaders& headers)
{
    if (m_isFromClient && headers.isHttpRequest())
        m_requests->asked(headers.request());
    const int status = headers.httpStatus();
    const bool isLastResponse = status >= 200 || status == 101;
    return !m_isFromClient && isLastResponse ? m_requests->answered() : HttpRequests::Kind::Other;
}

/// A line that is none of a header, before there is a message for certain; in it one may begin.
PrefixedFramer::Header ContentLengthFramer::lostIn(
    QByteArrayView line, qint64 start, qsizetype wrongAt)
{
    Header header = lost(&headerLineInvalid, start + wrongAt);
    const MessageStart next = findMessage(line, '\n');
    if (!next.isFound)
        return header;
    header.rest = line.sliced(next.passed).toByteArray();
    if (next.passed == 0) { // nothing is wrong but that the header before it has no end
        header.fault = &lengthMissing;
        header.faultOffset = 0;
    }
    return header;
}

PrefixedFramer::Header ContentLengthFramer::lost(const FaultType* fault, qint64 faultOffset)
{
    lose();
    return {.fault = fault, .faultOffset = faultOffset};
}

void ContentLengthFramer::lose()
{
    m_line.clear();
    m_headers = {};
    m_fault = nullptr;
    m_unsearched = m_limits.isFoundAgain ? 0 : std::numeric_limits<qint64>::max();
    m_requests->lose();
}

PrefixedFramer::Scan ContentLengthFramer::scanContent(QByteArrayView bytes)
{
    const auto allowed = qsizetype(std::min<qint64>(m_limits.content - m_scanned, bytes.size()));
    const QByteArrayView within = bytes.first(allowed);
    Scan scan {.taken = m_chunks ? m_chunks->take(within) : within.size()};
    m_scanned += scan.taken;
    if (m_chunks && m_chunks->state() == ChunkScanner::State::Wrong) {
        scan.fault = &chunkInvalid;
        lose();
    } else if (m_chunks && m_chunks->state() == ChunkScanner::State::Ended) {
        scan.isEnd = true;
    } else if (allowed < bytes.size()) {
        ++scan.taken;
        scan.fault = &Faults::messageTooLong;
        lose();
        m_unsearched = std::numeric_limits<qint64>::max(); // where it ends is not known
    }
    return scan;
}

MessageStart ContentLengthFramer::findMessage(QByteArrayView bytes, char before)
{
    if (m_unsearched == 0)
        return findTextHeaders(bytes, before);
    const auto passed = qsizetype(std::min<qint64>(m_unsearched, bytes.size()));
    m_unsearched -= passed;
    return {passed, false};
}
