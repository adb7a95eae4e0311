// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/capturesummary.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>

/// One that a person may want to open again.
struct LastCapture {
    enum class Kind : quint8 {
        EndedUnexpectedly, ///< kept in the cache folder; its program crashed, or was killed
        NotSaved, ///< kept in the cache folder
        Saved, ///< a file of the person's
    };

    QString path;
    Kind kind = Kind::Saved;
    QDateTime time; ///< of its last byte
    qint64 size = 0; ///< bytes
    std::optional<CaptureSummary> summary = {}; ///< once it is known; never of a large one

    bool operator==(const LastCapture&) const = default;
};

/// The captures that were made or opened last. Looks for them beside the window, and keeps those
/// that were not saved within their limits. GUI thread.
class LastCaptures : public QObject
{
    Q_OBJECT

public:
    explicit LastCaptures(QObject* parent = nullptr);
    /// Gives up what is looked for.
    ~LastCaptures() override;

    /// As refresh() found them: first those that ended unexpectedly, then those that were not
    /// saved, then files, of each the newest first.
    [[nodiscard]] const QList<LastCapture>& all() const { return m_all; }
    /// Looks again; changed() follows if they are others, and for each whose summary is found.
    void refresh();
    /// A file was opened or saved.
    void remember(const QString& path);
    /// Removes one of the cache folder for good.
    void discard(const QString& path);

    /// "Today 13:45", "Yesterday 12:04", "24/12/2025 12:04".
    [[nodiscard]] static QString timeText(const QDateTime& time);
    /// "3.9 MB, messages: 1,209".
    [[nodiscard]] static QString contentText(const LastCapture& capture);
    /// All that tells it from others, in a line: safe to show.
    [[nodiscard]] static QString text(const LastCapture& capture);

signals:
    void changed();

private:
    void show(const QList<LastCapture>& captures);

    QList<LastCapture> m_all;
    QFutureWatcher<QList<LastCapture>> m_search;
};
