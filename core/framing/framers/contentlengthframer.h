// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/field.h"
#include "core/framing/framer.h"
#include "core/framing/framers/chunkscanner.h"
#include "core/framing/framers/prefixedframer.h"
#include "core/framing/framers/textheaders.h"
#include "core/framing/framingparameter.h"

/// Messages of text headers that end with an empty line, and a content as long as their
/// Content-Length says: the base protocol of LSP and DAP, and HTTP/1 (RFC 9112), SIP and RTSP.
/// Lines end with CRLF or LF. A start line is optional, and empty lines before a message belong to
/// it (RFC 9112 section 2.2).
///
/// What an HTTP message without a Content-Length has of a content follows from RFC 9112
/// section 6.3: none in a request, nor in a response with the status 1xx, 204 or 304 or to HEAD
/// (which the other direction tells of); the chunked transfer coding, as it stands in the stream;
/// else all up to the end of the connection. Behind 101, and a response of success to CONNECT, the
/// stream is raw.
///
/// A line that is none of a header is header-line-invalid at its byte. Behind a start line or a
/// Content-Length the message carries that fault; before, the line is no part of a message, and the
/// stream is lost. All else without a length is length-missing at the message's start. A
/// Content-Length that is no number, or that is there twice with different numbers, is
/// length-invalid, and one over `limit` message-too-long, both at its line. Headers of more than
/// `header-limit` bytes are header-too-long at the first byte over it, a wrong byte of a chunked
/// content chunk-invalid. Each loses the stream.
///
/// A lost stream is found again at the next Content-Length or start line (findTextHeaders()),
/// unless `resync` is no. It is not searched where a content is known to be: behind
/// message-too-long.
///
/// Holds one line of headers.
class ContentLengthFramer : public PrefixedFramer
{
public:
    /// What is read up to an end that may never come.
    struct Limits {
        qint64 content; ///< bytes
        qint64 headers;
        bool isFoundAgain; ///< a lost stream is
    };

    /// Text headers over their limit.
    static constexpr FaultType headerTooLong {
        "header-too-long", QT_TRANSLATE_NOOP("FaultType", "headers are longer than the limit")};
    /// Text headers without a Content-Length.
    static constexpr FaultType lengthMissing {
        "length-missing", QT_TRANSLATE_NOOP("FaultType", "headers have no Content-Length")};
    /// Neither a field nor a start line, or a start line among fields.
    static constexpr FaultType headerLineInvalid {
        "header-line-invalid", QT_TRANSLATE_NOOP("FaultType", "this is no line of a header")};
    /// A byte that the chunked transfer coding cannot have there.
    static constexpr FaultType chunkInvalid {"chunk-invalid",
        QT_TRANSLATE_NOOP("FaultType", "content is not chunked as its header says")};

    ContentLengthFramer(const Limits& limits, const FramerStart& start);
    static FramingParameterList parameters();
    static FaultTypeList faults();
    static FramerResult make(const FramingParameters& given, const FramerStart& start);
    static std::shared_ptr<FramingContext> makeContext(const FramingParameters&)
    {
        return std::make_shared<HttpRequests>();
    }
    static Result<QByteArray> encode(const FramingParameters& given, QByteArrayView content);
    static void dissect(QByteArrayView message, const StreamRole& role, FieldSink& sink);

protected:
    std::optional<Header> readHeader(
        QByteArrayView bytes, qint64 position, qsizetype& taken) override;
    [[nodiscard]] bool hasBegun() const override
    {
        return !m_headers.isEmpty() || !m_line.isEmpty();
    }
    Scan scanContent(QByteArrayView bytes) override;
    [[nodiscard]] bool endsWithStream() const override { return !m_chunks; }
    MessageStart findMessage(QByteArrayView bytes, char before) override;

private:
    [[nodiscard]] qsizetype lineSize(QByteArrayView bytes) const;
    [[nodiscard]] std::optional<Header> takeLine(QByteArrayView line, qint64 start);
    [[nodiscard]] Header finishHeader();
    [[nodiscard]] Header contentOf(const TextHeaders& headers);
    [[nodiscard]] HttpRequests::Kind exchange(const TextHeaders& headers);
    [[nodiscard]] Header lostIn(QByteArrayView line, qint64 start, qsizetype wrongAt);
    [[nodiscard]] Header lost(const FaultType* fault, qint64 faultOffset);
    void lose();

    const Limits m_limits;
    const bool m_isFromClient;
    const std::shared_ptr<HttpRequests> m_requests;
    QByteArray m_line; // the beginning of a line
    TextHeaders m_headers; // of the message, as far as they are read
    const FaultType* m_fault = nullptr; // of a line of a message that goes on
    qint64 m_faultOffset = 0; // from the message's start
    std::optional<ChunkScanner> m_chunks; // of a content that is chunked
    qint64 m_scanned = 0; // bytes of a content that shows its own end
    qint64 m_unsearched = 0; // lost: bytes that are known to be content
};
