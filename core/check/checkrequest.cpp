// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkrequest.h"

#include "core/base/socketaddress.h"

namespace {

/// Without a transport.
Result<CheckRequest> parseHost(const QString& written)
{
    const bool isBracketed = written.startsWith(u'[') && written.endsWith(u']');
    const bool hasPort = written.contains(QStringLiteral("]:")) || written.count(u':') == 1;
    CheckRequest request;
    if (hasPort) {
        const Result<HostPort> place = parseHostPort(written);
        if (!place || place->port == 0)
            return Error {ErrorCode::InvalidArgument, written};
        request.host = place->host;
        request.port = place->port;
    } else {
        request.host = isBracketed ? written.sliced(1, written.size() - 2) : written;
    }
    const bool isOneWord = !request.host.isEmpty() && !request.host.contains(u' ')
        && !request.host.contains(u'/') && !request.host.contains(u'[');
    return isOneWord ? Result<CheckRequest>(request) : Error {ErrorCode::InvalidArgument, written};
}

} // namespace

Result<CheckRequest> CheckRequest::parse(const QString& text)
{
    const QString written = text.trimmed();
    const qsizetype colon = written.indexOf(u':');
    const std::optional<Transport> named
        = colon < 0 ? std::nullopt : transportOfName(QStringView(written).first(colon));
    if (!named)
        return parseHost(written);
    const QString place = written.sliced(colon + 1);
    if (isUnix(*named)) {
        CheckRequest request;
        request.transport = *named;
        request.host = place;
        const bool hasName = !place.isEmpty() && place != u'@';
        return hasName ? Result<CheckRequest>(request)
                       : Error {ErrorCode::InvalidArgument, written};
    }
    Result<CheckRequest> request = parseHost(place);
    if (!request || (*named == Transport::Udp && request->port == 0))
        return Error {ErrorCode::InvalidArgument, written};
    CheckRequest wanted = *request;
    wanted.transport = *named;
    return wanted;
}
