// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The zones of link-local addresses (RFC 4007 section 11): interfaces of this computer by their
/// numbers (if_nametoindex(3)), and those that only a capture names, which get numbers that no
/// kernel gives. Any thread.
namespace Zones {

/// A name, or a number as text; 0 for an empty one, and if there are too many unknown ones.
[[nodiscard]] quint32 numberOf(const QString& name);
/// The name, or the number as text if it has none.
[[nodiscard]] QString nameOf(quint32 number);
/// Whether it is an interface of this computer, now.
[[nodiscard]] bool isInterface(quint32 number);

} // namespace Zones
