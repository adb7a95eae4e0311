// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// As much of TLS as it takes to know it.
namespace TlsHello {

/// A ClientHello for TLS 1.2 and 1.3 (RFC 8446 section 4.1.2) that names `host` if that is not
/// empty (RFC 6066 section 3). It offers no key, so that a server answers, and nothing follows.
[[nodiscard]] QByteArray client(const QByteArray& host);
/// Whether bytes begin as a server's ServerHello or alert in a TLS record do (RFC 8446
/// section 5.1).
[[nodiscard]] bool isAnswer(QByteArrayView bytes);

} // namespace TlsHello
