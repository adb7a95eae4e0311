// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/causedmessages.h"
#include "ui/chat/chatroomstate.h"

#include <QWidget>

#include <optional>

class QListView;
class QToolButton;
class ElidedLabel;

/// Under the lines of a chat: the bytes that came and went for the line that is selected, folded to
/// one line of words until they are wanted.
class ChatBytes : public QWidget
{
    Q_OBJECT

public:
    explicit ChatBytes(QWidget* parent = nullptr);

    /// Of this line. Hidden if nothing came or went for it.
    void setLine(const ChatRoomState& state, const ChatLine& line);
    /// A later state of the same.
    void setState(const ChatRoomState& state);
    void clear();
    /// Index in the log of the message that was received for it, else of the first that went out;
    /// -1: there is none.
    [[nodiscard]] qint64 firstMessage() const;

signals:
    /// The person has chosen one; `index` is its place in the log.
    void messageSelected(qint64 index);
    void showInLogRequested(qint64 index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Model;

    void update();
    void makeRoom();
    void setOpen(bool on);
    [[nodiscard]] QString summary() const;

    std::optional<ChatRoomState> m_state;
    CausedMessages m_messages;
    QToolButton* m_fold;
    ElidedLabel* m_summary;
    QToolButton* m_show;
    QListView* m_list;
    Model* m_model;
};
