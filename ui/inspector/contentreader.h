// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/framing.h"
#include "core/text/jsonoutline.h"
#include "ui/inspector/bytesource.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

/// A content as a person reads it: a JSON tree, lines of text, or hex. Immutable; any thread.
struct ReadContent {
    bool isText = false; ///< of any encoding; false: hex
    QByteArray text; ///< in UTF-8; of hex the bytes as they are
    std::optional<JsonOutline> json; ///< of `text`, if it is JSON
    /// Where `text` begins in the content; -1 if it does not stand there as it is, but was decoded.
    qint64 start = -1;
};
using ReadContentPtr = std::shared_ptr<const ReadContent>;

/// A content, or the beginning of one, that is to be read.
struct ContentRequest {
    std::shared_ptr<const ByteSource> bytes; ///< of the message; read in any thread
    ByteRange range; ///< of `bytes`
    bool isWhole = false; ///< `range` is all there will be of it
    FramingPtr framing; ///< null: raw
    ContentForm form; ///< as its message says
};

/// Reads contents, large ones in a thread of its own: painting waits for threads of the global
/// pool.
class ContentReader : public QObject
{
    Q_OBJECT

public:
    /// Bytes that are read while the person waits: that takes less than a frame.
    static constexpr qint64 readAtOnce = 256 * 1024;

    explicit ContentReader(QObject* parent = nullptr);
    ~ContentReader() override;

    /// Any request before is forgotten. What is small is there when this returns.
    void read(const ContentRequest& request);
    void cancel();
    [[nodiscard]] bool isReading() const { return m_watcher.isRunning(); }

signals:
    void finished(const ReadContentPtr& content);

private:
    QThreadPool m_pool; // one thread
    QFutureWatcher<ReadContentPtr> m_watcher;
};
