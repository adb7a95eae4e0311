// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/socketlist.h"

#include <functional>

/// Which sockets of this computer to show: terms separated by spaces, all of which must hold. As in
/// the filter of messages a term is `name:value`, a comparison, or text; `==` and spaces round it
/// are understood too.
///
///     type:tcp                  tcp, udp or unix
///     state:LISTEN              as it is shown; small letters will do
///     port:65432  port>1024     of either end; `sport`, `dport`: of the local end, the other one
///     local:127.0.0.1  peer:10. the address begins so
///     proc:python3  pid:5120    the process, and by whom: user:root
///     recv>0  send>0            bytes in the queues
///     drops>0                   of UDP: datagrams that found no room
///     word  "quoted words"      stands in the row, letters in either case
///
/// `!=` in place of `:` says what must not be. A value: made once, then only read; any thread.
class SocketFilter
{
public:
    /// What a socket is seen as.
    struct Row {
        const SocketList& list;
        const KernelSocket& socket;
        const QString& text; ///< of the whole row, in which words are looked for
    };

    /// Empty text lets everything through.
    /// Errors: InvalidArgument with what is wrong, translated.
    static Result<SocketFilter> parse(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] bool matches(const Row& row) const;

private:
    std::vector<std::function<bool(const Row&)>> m_terms;
};
