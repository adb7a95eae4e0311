// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/openedchats.h"

#include "core/text/safetext.h"
#include "ui/chat/chatpage.h"
#include "ui/parts/lazyupdate.h"
#include "ui/window/middlearea.h"
#include "ui/window/tabpage.h"

#include <QDockWidget>

#include <algorithm>

OpenedChats::OpenedChats(Session* session, MiddleArea* area)
    : QObject(area)
    , m_session(session)
    , m_area(area)
{
}

void OpenedChats::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    for (const EndpointFacts& facts : snapshot->endpoints) {
        const bool isKnown
            = std::ranges::find(m_entries, facts.id, &Entry::endpoint) != m_entries.end();
        if (!isKnown && snapshot->chatOf(facts.id))
            add(facts);
    }
    for (const Entry& entry : m_entries)
        entry.update->request();
}

void OpenedChats::add(const EndpointFacts& facts)
{
    const QString place = facts.local.isValid() ? facts.local.toString() : facts.target;
    auto* dock = new QDockWidget(tr("Chat %1", "an address").arg(safeText(place, 60)), m_area);
    dock->setObjectName(QStringLiteral("chatDock%1").arg(m_entries.size() + 1));
    dock->setFeatures(QDockWidget::DockWidgetMovable);
    dock->setTitleBarWidget(new QWidget(dock)); // its page has a line of its own
    auto* chat = new ChatPage(m_session);
    chat->setEndpoint(facts.id, facts.role);
    chat->setReadOnly();
    const auto* page = new TabPage(dock, chat);
    auto* update = new LazyUpdate([this, chat] { chat->setSnapshot(m_snapshot); }, dock);
    connect(page, &TabPage::inFrontChanged, update, [update, chat](bool isInFront) {
        chat->setInFront(isInFront);
        update->setInFront(isInFront);
    });
    connect(chat, &ChatPage::messageSelected, this, &OpenedChats::messageSelected);
    connect(chat, &ChatPage::showInLogRequested, this, &OpenedChats::showInLogRequested);
    connect(chat, &ChatPage::connectionWanted, this, &OpenedChats::connectionWanted);
    m_entries.push_back({facts.id, dock, update});
    m_area->add(dock);
}

void OpenedChats::show(EndpointId endpoint)
{
    const auto entry = std::ranges::find(m_entries, endpoint, &Entry::endpoint);
    if (entry != m_entries.end())
        m_area->bringToFront(entry->dock);
}
