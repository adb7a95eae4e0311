// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// An address of this computer.
struct LocalAddress {
    QString text; ///< as a person writes it, with its zone if it is link-local
    QString interface; ///< the name of the one that has it: "eth0"
};

/// All that there are now, of the interfaces that are up (getifaddrs(3)).
[[nodiscard]] QList<LocalAddress> localAddresses();
