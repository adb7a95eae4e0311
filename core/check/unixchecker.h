// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check/cancellation.h"
#include "core/check/checkfacts.h"

#include <functional>

/// The steps of a check of a Unix domain socket: its path, who has it, a connection, and what it
/// speaks. Blocks, as Checker does.
class UnixChecker
{
public:
    using Add = std::function<void(CheckStep)>;

    /// All outlive it.
    UnixChecker(const CheckRequest& request, const Cancellation& cancellation, const Add& add);

    void run();

private:
    [[nodiscard]] bool lookAtPath();
    void findHolders();
    void connect();

    const CheckRequest& m_request;
    const Cancellation& m_cancellation;
    const Add& m_add;
    const SocketAddress m_address;
};
