// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>

/// What one endpoint and its peers said, as a conversation: a line for each message, newest at the
/// bottom. Bounded: it keeps the last lines, and at a flood says how many it left to the message
/// log. Follows the newest line until the person scrolls up.
class Transcript : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int lineLimit = 1000;
    static constexpr int linesPerUpdate = 40; ///< more in one update are left to the message log

    explicit Transcript(QWidget* parent = nullptr);

    void setEndpoint(EndpointId endpoint);
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// A few lines: it gets whatever height is left.
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isAtEnd() const;
    void appendLine(QTextCursor& cursor);
    void appendSkipped(QTextCursor& cursor, qint64 count);
    void appendMessage(
        QTextCursor& cursor, const AnalysisSnapshot& snapshot, const Message& message);
    void repaintAll();
    [[nodiscard]] QTextCharFormat format(ColorRole role) const;

    EndpointId m_endpoint;
    AnalysisSnapshotPtr m_snapshot;
    qint64 m_nextMessage = 0; // index of the first message not looked at yet
};
