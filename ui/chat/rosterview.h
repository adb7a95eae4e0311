// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/memberwish.h"
#include "ui/chat/rostermodel.h"

#include <QListView>
#include <QTimer>

class QMenu;

/// Who is in a room, with what one can do to them.
class RosterView : public QListView
{
    Q_OBJECT

public:
    explicit RosterView(QWidget* parent = nullptr);

    void setRoom(const std::optional<ChatRoomState>& state);
    /// Off where nothing can be done: of an opened capture.
    void setWritable(bool on) { m_isWritable = on; }
    [[nodiscard]] const RosterModel* roster() const { return m_model; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void wished(MemberWish wish, const ChatMember& member);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void wish(MemberWish wish, const QModelIndex& index);
    void add(QMenu* menu, const QString& text, MemberWish what, const QModelIndex& index);
    void addActions(QMenu* menu, const QModelIndex& index);
    void addServerActions(QMenu* menu, const QModelIndex& index);
    /// Whether the person may put others out.
    [[nodiscard]] bool isOperator() const;

    RosterModel* m_model;
    QTimer m_clock; // what is said of members changes with the time
    bool m_isWritable = true;
};
