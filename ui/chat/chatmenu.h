// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

/// What else one can do with a chat.
class ChatMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ChatMenu(QWidget* parent);

    /// Names and addresses that may not come; their bans can be ended where `canEnd` is true.
    void setBans(const QStringList& banned, bool canEnd);

signals:
    void topicWanted();
    void helpWanted();
    void saveWanted();
    /// What a ban is to be ended of.
    void unbanWanted(const QString& what);

private:
    void fillBans();

    QMenu* m_bans;
    QStringList m_banned;
};
