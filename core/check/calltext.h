// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A call as CheckStep::call has it: "connect() ECONNREFUSED"; the call alone where `number`, an
/// errno, is 0.
[[nodiscard]] QString callText(const char* call, int number);
