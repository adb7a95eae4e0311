// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/inspectorstack.h"

#include "ui/inspector/connectioninspector.h"
#include "ui/inspector/inspector.h"

InspectorStack::InspectorStack(QWidget* parent)
    : QStackedWidget(parent)
    , m_message(new Inspector(this))
    , m_connection(new ConnectionInspector(this))
{
    setObjectName(QStringLiteral("inspectorStack"));
    addWidget(m_message);
    addWidget(m_connection);
}

void InspectorStack::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_message->setSnapshot(snapshot);
    m_connection->setSnapshot(snapshot);
}

void InspectorStack::showMessage(const Message& message, qint64 index)
{
    m_message->showMessage(message, index);
    setCurrentWidget(m_message);
}

void InspectorStack::showConnection(ConnectionId id)
{
    if (!id.isValid())
        return;
    m_connection->showConnection(id);
    setCurrentWidget(m_connection);
}

void InspectorStack::showPage(int page)
{
    if (page < messagePages) {
        m_message->showPage(page);
        setCurrentWidget(m_message);
    } else {
        m_connection->showPage(page - messagePages);
        setCurrentWidget(m_connection);
    }
}
