// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Writes whole lines to a descriptor, as many as there are in one write(2). Once the reader has
/// gone (`| head`), nothing more is written and isBroken() says so. Main thread.
class LineWriter
{
public:
    /// `descriptor` stays open; standard output unless said otherwise.
    explicit LineWriter(int descriptor = 1)
        : m_descriptor(descriptor)
    {
    }
    ~LineWriter() { flush(); }
    Q_DISABLE_COPY_MOVE(LineWriter)

    /// `line` comes without its line feed.
    void add(QByteArrayView line);
    void flush();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    const int m_descriptor;
    QByteArray m_pending;
    bool m_isBroken = false;
};
