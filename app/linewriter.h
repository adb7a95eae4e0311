// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Writes whole lines to standard output, as many as there are in one write(2). Once the reader has
/// gone (`| head`), nothing more is written and isBroken() says so. Main thread.
class LineWriter
{
public:
    LineWriter() = default;
    ~LineWriter() { flush(); }
    Q_DISABLE_COPY_MOVE(LineWriter)

    /// `line` comes without its line feed.
    void add(QByteArrayView line);
    void flush();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_pending;
    bool m_isBroken = false;
};
