// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/chatroomstate.h"

#include <QWidget>

class ElidedLabel;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QToolButton;

/// Over the lines of a room: its name, what it is about, which can be changed here, and buttons for
/// what stands beside.
class ChatHead : public QWidget
{
    Q_OBJECT

public:
    explicit ChatHead(QWidget* parent = nullptr);

    void setRoom(const ChatRoomState& state);
    /// Before there is a room.
    void clear();
    /// Off where nothing can be changed.
    void setWritable(bool on) { m_isWritable = on; }
    /// To write another topic, where there can be one.
    void editTopic();

    /// Shows the rooms where there is no room for both.
    [[nodiscard]] QToolButton* roomsButton() const { return m_rooms; }
    /// Shows who is there.
    [[nodiscard]] QToolButton* rosterButton() const { return m_roster; }
    [[nodiscard]] QToolButton* findButton() const { return m_find; }
    /// Whoever has it puts a menu into it.
    [[nodiscard]] QToolButton* menuButton() const { return m_menu; }

signals:
    void topicWritten(const QString& topic);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QToolButton* makeButton(
        const char* name, const QString& text, const QString& words);
    void applyTheme();
    void layOut();
    void endEditing();
    [[nodiscard]] static QString topicText(const ChatRoom& room);

    QLabel* m_name;
    QStackedWidget* m_topicPages;
    ElidedLabel* m_topic;
    QLineEdit* m_edit;
    QToolButton* m_rooms;
    QToolButton* m_find;
    QToolButton* m_roster;
    QToolButton* m_menu;
    QString m_received; // the topic as it came
    bool m_isRoom = false; // it can have a topic
    bool m_isWritable = true;
};
