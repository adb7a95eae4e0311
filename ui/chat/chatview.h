// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatdeliveries.h"
#include "ui/chat/chatlinesmodel.h"
#include "ui/conversation/bubbleview.h"

class EmptyHint;

/// What is said and happens in one room of a chat: others at the left, the person at the right.
class ChatView : public BubbleView
{
    Q_OBJECT

public:
    explicit ChatView(QWidget* parent = nullptr);

    /// The room as it is now, or another one.
    void setRoom(const ChatRoomState& state);
    [[nodiscard]] const ChatLinesModel* lines() const { return m_model; }
    /// The first line of the current row; null if there is none.
    [[nodiscard]] const ChatLine* currentChatLine() const;
    /// What stands there while it is empty.
    void setHint(const QString& words);
    /// Off where nothing can be said.
    void setWritable(bool on) { m_isWritable = on; }
    enum class Way : quint8 { Here, Older, Newer };
    /// The next row from the current one that holds a text, letters in either case, and from the
    /// other end again; whether there is one, which becomes the current row. Here: the current one
    /// if it does, else an older one.
    bool find(const QString& text, Way way);

    void reset() override;

signals:
    /// The person has chosen a row.
    void lineSelected(const ChatLine& line);
    /// "Show in log".
    void showInLogRequested(const ChatLine& line);
    /// What could not be sent is to be sent again.
    void sendAgainRequested(const ChatLine& line);
    /// The person wants to speak to this one: in the room, or alone.
    void addressRequested(const QString& name);
    void talkRequested(const QString& name);
    /// The connections are others that lines of ours which are seen went to and that are live.
    void sentConnectionsSeen(const std::vector<ConnectionId>& connections);

protected:
    [[nodiscard]] qint64 positionOf(int row) const override { return m_model->positionOf(row); }
    [[nodiscard]] int rowOf(qint64 position) const override { return m_model->rowOf(position); }
    [[nodiscard]] Delivery deliveryAt(qint64 position) const override;
    void showLines() override { }
    void lineChosen() override;
    void copyText() const override;
    void addMenuActions(QMenu* menu) override;
    void placeChanged() override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] ConversationItem itemAt(qint64 position) const;
    [[nodiscard]] bool holds(int row, const QString& text) const;
    void tellSeen();

    ChatLinesModel* m_model;
    EmptyHint* m_hint;
    mutable ChatDeliveries m_deliveries;
    QTimer m_seenTimer; // gathers what may change sentConnectionsSeen()
    std::vector<ConnectionId> m_seen; // told last
    bool m_isOwnSeen = false; // a line of the person's
    bool m_isWritable = true;
};
