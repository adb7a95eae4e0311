// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framer.h"
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/framingparameter.h"

/// Messages of text headers that end with an empty line, and a content as long as their
/// Content-Length says: the Language Server Protocol's base protocol, and HTTP/1 (RFC 9112) as far
/// as it has one. Lines end with CRLF or LF. A start line is optional; other headers are free.
///
/// An HTTP request, and an HTTP response with the status 1xx, 204 or 304, has no content where it
/// has no Content-Length and no Transfer-Encoding (RFC 9112 section 6.3). All else without a
/// Content-Length is length-missing at the message's start: the chunked transfer coding is not
/// decoded. A Content-Length that is no number, or that is there twice with different numbers, is
/// length-invalid, and one over `limit` message-too-long, both at its line. Headers of more than
/// `header-limit` bytes are header-too-long at the first byte over it. Each loses the stream.
///
/// Holds at most the first 256 bytes of a line: a Content-Length needs no more.
class ContentLengthFramer : public PrefixedFramer
{
public:
    /// Text headers over their limit.
    static constexpr FaultType headerTooLong {
        "header-too-long", QT_TRANSLATE_NOOP("FaultType", "headers are longer than the limit")};
    /// Text headers without a Content-Length.
    static constexpr FaultType lengthMissing {
        "length-missing", QT_TRANSLATE_NOOP("FaultType", "headers have no Content-Length")};

    ContentLengthFramer(qint64 limit, qint64 headerLimit, qint64 startOffset);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, qint64 startOffset);
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);

protected:
    std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken) override;

private:
    /// What the lines of a message have said so far.
    struct Lines {
        qint64 length = -1; ///< -1: not said
        bool isTransferEncoded = false;
        bool mayLackLength = false;
        const FaultType* fault = nullptr;
        qint64 faultOffset = 0; ///< from the message's start
    };

    void takeLine();
    void takeLength(QByteArrayView value);
    [[nodiscard]] Header finishHeader();

    qint64 m_limit;
    qint64 m_headerLimit;
    QByteArray m_line; // the start of the line, without its line feed
    qint64 m_lineStart = 0; // from the message's start
    Lines m_lines;
};
