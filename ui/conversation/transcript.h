// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/filter/conversationlines.h"
#include "core/text/bytesastext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

/// A conversation as a file: text, a page of HTML or JSON (TranscriptLines), made in a thread of
/// its own. GUI thread.
class Transcript : public QObject
{
    Q_OBJECT

public:
    explicit Transcript(QObject* parent = nullptr);
    /// What is under way is given up.
    ~Transcript() override;

    /// Lines for the clipboard: of one its content in that format; of several, as text, what save()
    /// writes, else their contents one below the other. No more than a clipboard is for: 10,000
    /// lines, 16 MiB of one message.
    [[nodiscard]] static QString ofLines(
        const ConversationSnapshot& lines, const std::vector<qint64>& positions, ByteFormat format);

    /// In the format that the ending of `path` names. progressed() follows, and saved() or
    /// failed(). What was under way before is given up.
    void save(const ConversationSnapshotPtr& lines, const QString& path);
    /// failed() follows, with Canceled; there is no file then.
    void cancel();

signals:
    /// 0 to 100.
    void progressed(int percent);
    void saved(const QString& path);
    /// Errors: CannotWrite, with the system's words, Canceled.
    void failed(const QString& path, const Error& error);

private:
    void finish();

    QThreadPool m_pool; // one thread
    QFutureWatcher<Error> m_saving; // code None: it was saved
    QString m_path;
};
