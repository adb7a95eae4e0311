// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patientoutput.h"

#include <QByteArray>

/// Writes whole lines to a descriptor. Once one could not be written, nothing more is, and error()
/// says why. Main thread.
class LineWriter
{
public:
    /// `descriptor` stays open; standard output unless said otherwise.
    explicit LineWriter(int descriptor = 1)
        : m_output(descriptor)
    {
    }
    ~LineWriter() { flush(); }
    Q_DISABLE_COPY_MOVE(LineWriter)

    /// `line` comes without its line feed.
    void add(QByteArrayView line);
    void flush();
    /// As PatientOutput::write().
    [[nodiscard]] int error() const { return m_error; }

private:
    PatientOutput m_output;
    QByteArray m_pending;
    int m_error = 0;
};
