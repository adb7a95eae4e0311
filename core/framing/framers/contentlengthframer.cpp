// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/contentlengthframer.h"

#include "core/framing/faults.h"
#include "core/framing/framers/encodeerrors.h"
#include "core/framing/parameterreader.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype keptLineSize = 256;

bool isName(QByteArrayView name, QByteArrayView wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// A whole number of digits alone; -1: it is none, or over every limit.
qint64 decimal(QByteArrayView digits)
{
    const bool areDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const qint64 value = digits.toLongLong(&isNumber);
    return areDigits && isNumber ? value : -1;
}

/// Whether a start line is that of an HTTP message which has no content unless it says so.
bool mayLackLength(QByteArrayView line)
{
    if (line.startsWith("HTTP/")) {
        const QByteArrayView status
            = line.sliced(std::min<qsizetype>(line.size(), 9))
                  .first(std::min<qsizetype>(std::max<qsizetype>(line.size() - 9, 0), 3));
        return status.startsWith('1') || status == "204" || status == "304";
    }
    const qsizetype space = line.indexOf(' ');
    return space > 0 && std::all_of(line.begin(), line.begin() + space, [](char c) {
        return c >= 'A' && c <= 'Z';
    });
}

} // namespace

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
    };
    return list;
}

ContentLengthFramer::ContentLengthFramer(qint64 limit, qint64 headerLimit, qint64 startOffset)
    : PrefixedFramer(startOffset)
    , m_limit(limit)
    , m_headerLimit(headerLimit)
{
}

FaultTypeList ContentLengthFramer::faults()
{
    static constexpr const FaultType* list[] {&Faults::truncated, &Faults::messageTooLong,
        &Faults::lengthInvalid, &headerTooLong, &lengthMissing};
    return list;
}

FramerResult ContentLengthFramer::make(const FramingParameters& given, qint64 startOffset)
{
    ParameterReader reader(given, parameters());
    const qint64 limit = reader.number("limit");
    const qint64 headerLimit = reader.number("header-limit");
    if (const auto error = reader.error())
        return *error;
    return FramerResult(std::make_unique<ContentLengthFramer>(limit, headerLimit, startOffset));
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

std::optional<PrefixedFramer::Header> ContentLengthFramer::readHeader(
    QByteArrayView bytes, qint64 position, qsizetype& taken)
{
    const auto allowed = qsizetype(std::min<qint64>(m_headerLimit - position, bytes.size()));
    const qsizetype lineFeed = bytes.first(allowed).indexOf('\n');
    const QByteArrayView part = bytes.first(lineFeed < 0 ? allowed : lineFeed);
    m_line += part.first(std::min(part.size(), keptLineSize - m_line.size()));
    taken = part.size();
    if (lineFeed < 0) {
        if (position + taken < m_headerLimit || taken == bytes.size())
            return std::nullopt;
        taken = 1 + part.size(); // the first byte over the limit
        return Header {.fault = &headerTooLong, .faultOffset = m_headerLimit};
    }
    ++taken;
    if (m_line.isEmpty() || m_line == "\r")
        return finishHeader();
    takeLine();
    m_line.clear();
    m_lineStart = position + taken;
    return std::nullopt;
}

void ContentLengthFramer::takeLine()
{
    const QByteArrayView line = m_line;
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
    if (m_lineStart == 0)
        m_lines.mayLackLength = mayLackLength(line);
    if (isName(name, "Content-Length"))
        takeLength(line.sliced(colon + 1).trimmed());
    else if (isName(name, "Transfer-Encoding"))
        m_lines.isTransferEncoded = true;
}

void ContentLengthFramer::takeLength(QByteArrayView value)
{
    if (m_lines.fault)
        return;
    const qint64 length = decimal(value);
    const bool isOther = m_lines.length >= 0 && m_lines.length != length;
    if (length < 0 || isOther)
        m_lines.fault = &Faults::lengthInvalid;
    else if (length > m_limit)
        m_lines.fault = &Faults::messageTooLong;
    m_lines.faultOffset = m_lineStart;
    m_lines.length = length;
}

PrefixedFramer::Header ContentLengthFramer::finishHeader()
{
    m_line.clear();
    m_lineStart = 0;
    const Lines lines = std::exchange(m_lines, {});
    if (lines.fault)
        return {.fault = lines.fault, .faultOffset = lines.faultOffset};
    const bool hasNoContent = lines.mayLackLength && !lines.isTransferEncoded;
    if (lines.length < 0 && !hasNoContent)
        return {.fault = &lengthMissing};
    return {.contentSize = std::max<qint64>(lines.length, 0)};
}
