// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/conversationlines.h"
#include "core/text/bytesastext.h"
#include "ui/conversation/bubbleview.h"

class ConversationImages;
class ConversationModel;
class EmptyHint;
class QMenu;

/// What one endpoint and its peers say, as a chat: received at the left, sent at the right.
class ConversationView : public BubbleView
{
    Q_OBJECT

public:
    static constexpr qint64 mostBytesShown = 256 * 1024; ///< of one message, with "Show all"

    explicit ConversationView(QWidget* parent = nullptr);
    ~ConversationView() override;

    void setConversation(const ConversationOf& whose);
    /// The lines it shows; null before there were any.
    [[nodiscard]] const ConversationSnapshotPtr& lines() const;
    /// Later states of one capture, or another capture.
    void setSnapshot(const AnalysisSnapshotPtr& snapshot);
    /// Selects the line of a message of the log, if it has one, without telling of it.
    void selectMessage(qint64 messageIndex);

    void reset() override;

signals:
    /// The person has chosen a line; `messageIndex` is the place of its first message in the log.
    void messageSelected(qint64 messageIndex);
    /// "Reply to this connection only".
    void replyRequested(ConnectionId id);
    /// "Show in log".
    void showInLogRequested(qint64 messageIndex);
    /// The menu of a line of this connection is about to be shown, and takes more actions.
    void menuWanted(QMenu* menu, ConnectionId id);
    /// lines() is another.
    void linesChanged();
    /// The connections are others that lines of ours which are seen went to and that are live.
    void sentConnectionsSeen(const std::vector<ConnectionId>& connections);

protected:
    [[nodiscard]] qint64 positionOf(int row) const override;
    [[nodiscard]] int rowOf(qint64 position) const override;
    void showLines() override;
    void lineChosen() override;
    void copyText() const override;
    void addMenuActions(QMenu* menu) override;
    void placeChanged() override;
    void hideEvent(QHideEvent* event) override;
    [[nodiscard]] Delivery deliveryAt(qint64 position) const override;

private:
    [[nodiscard]] ConversationItem itemAt(qint64 position, bool isExpanded) const;
    [[nodiscard]] bool hasNews(const ConversationSnapshot& before) const;
    void tellSeen();
    void copy(ByteFormat format) const;

    ConversationModel* m_model;
    ConversationImages* m_images;
    EmptyHint* m_hint;
    QTimer m_seenTimer; // gathers what may change sentConnectionsSeen()
    std::vector<ConnectionId> m_seen; // told last
    AnalysisSnapshotPtr m_snapshot;
    std::unique_ptr<ConversationLines> m_lines; // goes first: its thread calls back to this
};
