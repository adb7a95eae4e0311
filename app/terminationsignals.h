// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Turns SIGINT and SIGTERM into a Qt signal, and keeps SIGPIPE and SIGXFSZ (a file at its limit)
/// from ending the program. The second SIGINT or SIGTERM ends it at once. One object at a time;
/// lives in the main thread.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject* parent = nullptr);
    ~TerminationSignals() override;

    /// Can be read from (poll(2)) once one was received; -1 while there is no such object.
    [[nodiscard]] static int descriptor();

signals:
    void received();
};
