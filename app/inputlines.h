// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

/// The lines of standard input, as they come: of a terminal, a pipe or a file. Lives in the main
/// thread, under an event loop.
class InputLines : public QObject
{
    Q_OBJECT

public:
    explicit InputLines(QObject* parent = nullptr);

signals:
    /// Without its line end.
    void lineRead(const QString& line);
    /// The end, or an error that is as good as one. Once, last.
    void ended();

private:
    void read();

    QSocketNotifier m_notifier;
    QByteArray m_unfinished;
};
