// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check/checkrequest.h"

#include "core/base/socketaddress.h"

Result<CheckRequest> CheckRequest::parse(const QString& text)
{
    const QString written = text.trimmed();
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
