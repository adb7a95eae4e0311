// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framers/httprequests.h"
#include "core/framing/framers/textheaderline.h"

/// What the lines of a message's text headers say of it, as they come. A value.
class TextHeaders
{
public:
    /// How far a content goes: RFC 9112 section 6.3. Without what only the request can tell.
    enum class Extent : quint8 {
        Empty,
        Sized, ///< length() bytes
        Chunked, ///< the chunked transfer coding ends it
        UpToEnd, ///< of the connection
        Missing, ///< nothing tells it
        Invalid, ///< a Content-Length is no number, or one of two that are not the same
    };

    /// Takes the next line, at `start` in the message. False if no message has it there.
    [[nodiscard]] bool take(QByteArrayView line, const TextHeaderLine& read, qint64 start);

    /// No line has come but empty ones.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Whether these are headers of a message for certain, whatever other lines there are.
    [[nodiscard]] bool isSure() const { return m_isRequest || m_status > 0 || m_length >= 0; }
    [[nodiscard]] bool isHttpRequest() const { return m_isHttp && m_isRequest; }
    /// Of an HTTP response; 0: it is none.
    [[nodiscard]] int httpStatus() const { return m_isHttp ? m_status : 0; }
    [[nodiscard]] HttpRequests::Kind request() const { return m_request; }

    [[nodiscard]] Extent extent() const;
    [[nodiscard]] qint64 length() const { return m_length; }
    /// Where the last line that was read for the length starts, in the message.
    [[nodiscard]] qint64 lengthStart() const { return m_lengthStart; }

private:
    /// The fields that say how far a content goes.
    enum class Field : quint8 { Other, ContentLength, TransferEncoding };

    void takeStartLine(QByteArrayView line, const TextHeaderLine& read);
    void takeName(QByteArrayView name);
    void takeValue(QByteArrayView value, qint64 start);
    void takeLength(QByteArrayView value, qint64 start);

    bool m_isEmpty = true;
    bool m_isRequest = false;
    bool m_isHttp = false; // of what has a start line
    int m_status = 0; // of a response; 0: it is none
    HttpRequests::Kind m_request = HttpRequests::Kind::Other;
    Field m_field = Field::Other; // of the last line
    qint64 m_length = -1; // -1: not said
    qint64 m_lengthStart = 0;
    bool m_isLengthInvalid = false;
    bool m_isTransferEncoded = false;
    bool m_isChunked = false; // the last transfer coding is that
};
