// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/roommodel.h"

#include <QListView>

#include <optional>

/// The rooms of a chat, of which one is shown: with marks for what nobody has seen.
class RoomList : public QListView
{
    Q_OBJECT

public:
    explicit RoomList(QWidget* parent = nullptr);

    void setChat(const ChatFactsPtr& chat);
    /// The room that is shown; nothing if there is none.
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    /// Shows this room, or once there is one of that name.
    void choose(const QString& name);
    /// To the next room of the list, or the one before.
    void step(int rows);
    [[nodiscard]] RoomModel* rooms() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void roomChosen();

private:
    void choose(std::size_t index);
    void chooseWanted();

    RoomModel* m_model;
    ChatFactsPtr m_chat;
    std::optional<std::size_t> m_current;
    bool m_isProposed = false; // m_current is our choice, not the person's
    QString m_wanted; // a room that there is not yet; empty: none
};
