// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framing/framers/textheaders.h"

#include <utility>

namespace {

/// The last of a list of transfer codings, without its parameters; empty if the list is.
QByteArrayView lastCoding(QByteArrayView list)
{
    const QByteArrayView last = list.sliced(list.lastIndexOf(',') + 1);
    const qsizetype parameters = last.indexOf(';');
    return (parameters < 0 ? last : last.first(parameters)).trimmed();
}

HttpRequests::Kind kindOf(QByteArrayView method)
{
    using Kind = HttpRequests::Kind;
    return method == "HEAD" ? Kind::Head : method == "CONNECT" ? Kind::Connect : Kind::Other;
}

} // namespace

bool TextHeaders::take(QByteArrayView line, const TextHeaderLine& read, qint64 start)
{
    using Kind = TextHeaderLine::Kind;
    const bool isFirst = std::exchange(m_isEmpty, false);
    switch (read.kind) {
    case Kind::Request:
    case Kind::Status:
        if (isFirst)
            takeStartLine(line, read);
        return isFirst;
    case Kind::Field:
        takeName(read.part(line, 0));
        takeValue(read.part(line, 1), start);
        return true;
    case Kind::Continuation:
        if (!read.parts[0].isEmpty())
            takeValue(read.part(line, 0), start);
        return !isFirst;
    case Kind::Empty:
    case Kind::Wrong:
        return false;
    }
    Q_UNREACHABLE();
}

void TextHeaders::takeStartLine(QByteArrayView line, const TextHeaderLine& read)
{
    m_isRequest = read.kind == TextHeaderLine::Kind::Request;
    m_isHttp = read.part(line, m_isRequest ? 2 : 0).startsWith("HTTP/");
    if (m_isRequest)
        m_request = kindOf(read.part(line, 0));
    else
        m_status = read.part(line, 1).toInt();
}

void TextHeaders::takeName(QByteArrayView name)
{
    m_field = TextHeader::isName(name, "Content-Length") ? Field::ContentLength
        : TextHeader::isName(name, "Transfer-Encoding")  ? Field::TransferEncoding
                                                         : Field::Other;
}

/// The value of a field, or more of it.
void TextHeaders::takeValue(QByteArrayView value, qint64 start)
{
    if (m_field == Field::ContentLength) {
        takeLength(value, start);
    } else if (m_field == Field::TransferEncoding) {
        m_isTransferEncoded = true;
        if (const QByteArrayView coding = lastCoding(value); !coding.isEmpty())
            m_isChunked = TextHeader::isName(coding, "chunked");
    }
}

void TextHeaders::takeLength(QByteArrayView value, qint64 start)
{
    if (m_isLengthInvalid)
        return;
    const qint64 length = TextHeader::decimal(value);
    m_isLengthInvalid = length < 0 || (m_length >= 0 && m_length != length);
    m_lengthStart = start;
    m_length = length;
}

TextHeaders::Extent TextHeaders::extent() const
{
    const int status = httpStatus();
    if (status / 100 == 1 || status == 204 || status == 304)
        return Extent::Empty;
    if (m_isTransferEncoded)
        return m_isChunked ? Extent::Chunked : m_status > 0 ? Extent::UpToEnd : Extent::Missing;
    if (m_isLengthInvalid)
        return Extent::Invalid;
    if (m_length >= 0)
        return Extent::Sized;
    if (status > 0)
        return Extent::UpToEnd;
    return m_isRequest || m_status > 0 ? Extent::Empty : Extent::Missing;
}
