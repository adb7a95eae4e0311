// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tcpinfo.h"

#include <QList>
#include <QString>

/// A number of struct tcp_info in words, in the user's language.
struct TcpInfoWord {
    QString label; ///< a plain word for it: "round trip"
    QString value; ///< with its unit: "0.082 ms"
    QString name; ///< as linux/tcp.h has it: "tcpi_rtt"
    QString meaning; ///< a sentence
    bool isAlwaysMoving = false; ///< a time that passes: its change says nothing
};

/// All of them, in an order and number that is always the same. Any thread.
[[nodiscard]] QList<TcpInfoWord> tcpInfoWords(const TcpInfo& info);
