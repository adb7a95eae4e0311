// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatmenu.h"

#include "core/text/safetext.h"
#include "ui/chat/chatnotifier.h"

ChatMenu::ChatMenu(QWidget* parent)
    : QMenu(parent)
{
    const auto add = [this](const char* name, const QString& text) {
        QAction* const action = addAction(text);
        action->setObjectName(QLatin1String(name));
        return action;
    };
    connect(add("chatTopicAction", tr("Set the &topic")), &QAction::triggered, this,
        &ChatMenu::topicWanted);
    QAction* const notify = add("chatNotifyAction", tr("&Notify me when somebody says my name"));
    notify->setCheckable(true);
    connect(
        this, &QMenu::aboutToShow, notify, [notify] { notify->setChecked(ChatNotifier::isOn()); });
    connect(notify, &QAction::triggered, this, [](bool on) { ChatNotifier::setOn(on); });
    connect(add("chatHelpAction", tr("&Commands that can be written")), &QAction::triggered, this,
        &ChatMenu::helpWanted);
    connect(add("chatSaveAction", tr("&Save conversation as…")), &QAction::triggered, this,
        &ChatMenu::saveWanted);
    m_bans = addMenu(tr("End a &ban"));
    m_bans->setObjectName(QStringLiteral("chatBansMenu"));
    fillBans();
}

void ChatMenu::setBans(const QStringList& banned, bool canEnd)
{
    m_bans->menuAction()->setVisible(canEnd);
    if (std::exchange(m_banned, banned) != banned)
        fillBans();
}

void ChatMenu::fillBans()
{
    m_bans->clear();
    for (const QString& what : std::as_const(m_banned))
        m_bans->addAction(safeText(what, 100), this, [this, what] { emit unbanWanted(what); });
    if (m_banned.isEmpty())
        m_bans->addAction(tr("Nobody is banned"))->setEnabled(false);
}
