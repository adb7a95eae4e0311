// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/socketaddress.h"

#include <QString>

/// What happened and what to do about it, in the user's language, as plain text that is safe to
/// show.
namespace ErrorText {

/// A server that could not listen at `address` and `port`.
[[nodiscard]] QString forServer(const Error& error, const QString& address, quint16 port);
/// Likewise, of any transport.
[[nodiscard]] QString forServer(const Error& error, const TransportAddress& place);
/// Clients that could not connect to `target` (transportAddressText()).
[[nodiscard]] QString forClient(const Error& error, const QString& target);
/// A capture that could not be written to `path`.
[[nodiscard]] QString forCapture(const Error& error, const QString& path);
/// A capture that could not be opened from `path`.
[[nodiscard]] QString forOpening(const Error& error, const QString& path);
/// Parameters of a framing that cannot be used.
[[nodiscard]] QString forFraming(const Error& error);
/// Text that a person typed to be sent and that is not what it should be.
[[nodiscard]] QString forInput(const Error& error);

} // namespace ErrorText
