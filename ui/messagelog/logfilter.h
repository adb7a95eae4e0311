// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/filter/filteredmessages.h"

#include <QObject>
#include <QTimer>

#include <memory>

/// Which messages the log shows: those that pass a text in MessageFilter's language and belong to
/// one connection, looked for in a thread of their own. GUI thread.
class LogFilter : public QObject
{
    Q_OBJECT

public:
    explicit LogFilter(QObject* parent = nullptr);

    /// A text that is none leaves the filter as it is.
    Result<> setText(const QString& text);
    /// Invalid: all connections.
    void setConnection(ConnectionId id);
    /// Bytes that the list of what is found may take.
    void setLimit(qint64 limit);
    /// The log as it is now.
    void update(const AnalysisSnapshotPtr& analysis);

    /// Whether anything is left out.
    [[nodiscard]] bool isActive() const { return m_filtered != nullptr; }
    /// What was found so far; null while nothing is left out.
    [[nodiscard]] FilteredSnapshotPtr found() const;
    /// What it does, in words, where `shown` rows passed: "1,204 of 1,209", and how far it is.
    [[nodiscard]] QString status(qint64 shown) const;

signals:
    /// It is another filter: what was found before is gone.
    void changed();
    /// At most once a frame: found() has more.
    void progressed();

private:
    void apply();

    QTimer m_timer; // gathers what is found
    QString m_text;
    ConnectionId m_connection;
    qint64 m_limit = Limits().lists; // bytes
    std::unique_ptr<FilteredMessages> m_filtered; // goes first: its thread calls back to this
};
