// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The name of a user (getpwuid_r(3)); the number as text if there is none. May ask a name service:
/// not for the GUI thread.
[[nodiscard]] QString userName(quint32 uid);
/// Likewise the name of a group (getgrgid_r(3)).
[[nodiscard]] QString groupName(quint32 gid);
