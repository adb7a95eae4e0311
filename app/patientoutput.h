// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// A descriptor whose reader may be slow, or gone. Any thread.
class PatientOutput
{
public:
    /// `descriptor` stays open.
    explicit PatientOutput(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    /// Waits until all is written. Once the program is to end (TerminationSignals), a reader that
    /// takes nothing for half a second is not waited for. Returns 0, or the errno of what failed:
    /// EPIPE where nobody reads any more, ECANCELED where it was not waited for.
    [[nodiscard]] int write(QByteArrayView bytes);

private:
    [[nodiscard]] bool waitUntilWritable() const;

    const int m_descriptor;
};
