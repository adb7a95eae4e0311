// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/socketdetails.h"

#include "core/words/socketwords.h"
#include "ui/parts/statelook.h"
#include "ui/parts/textcolor.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace {

bool isAt(const EndpointFacts& facts, const KernelSocket& socket)
{
    if (facts.transport != socket.transport)
        return false;
    if (isUnix(facts.transport))
        return !socket.localName.isEmpty() && facts.local.toString().toUtf8() == socket.localName;
    const bool areBothAny
        = facts.local.isAny() && socket.local.isAny() && facts.local.port == socket.local.port;
    return facts.local == socket.local || areBothAny;
}

} // namespace

SocketDetails::SocketDetails(QWidget* parent)
    : QWidget(parent)
    , m_state(new QLabel(this))
    , m_meaning(new QLabel(this))
    , m_button(new QToolButton(this))
{
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        Theme::grid * 3 / 2, Theme::grid / 2, Theme::grid * 3 / 2, Theme::grid / 2);
    layout->setSpacing(Theme::grid);
    m_state->setObjectName(QStringLiteral("socketStateLabel"));
    m_meaning->setObjectName(QStringLiteral("socketMeaningLabel"));
    for (QLabel* const label : {m_state, m_meaning})
        label->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("socketGoButton"));
    m_button->setToolTip(tr("It is one of this program (Enter)"));
    layout->addWidget(m_state);
    layout->addWidget(m_meaning, 1);
    layout->addWidget(m_button);
    connect(m_button, &QToolButton::clicked, this, &SocketDetails::go);
    applyTheme();
    connect(&Theme::instance(), &Theme::changed, this, &SocketDetails::applyTheme);
    show(nullptr);
}

void SocketDetails::applyTheme()
{
    m_state->setFont(Theme::instance().strongFont());
    setTextColor(m_meaning, ColorRole::SecondaryText);
    m_meaning->setMinimumHeight(2 * m_meaning->fontMetrics().lineSpacing()); // nothing moves
}

void SocketDetails::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
}

void SocketDetails::show(const SocketRow* row)
{
    m_connection = row ? connectionOf(*row) : ConnectionId();
    m_endpoint = row ? endpointOf(*row) : EndpointId();
    m_state->setVisible(row);
    m_button->setVisible(m_connection.isValid() || m_endpoint.isValid());
    if (!row) {
        m_meaning->setText(tr("Select a socket to see what its state means."));
        return;
    }
    m_state->setText(socketStateName(row->socket));
    setTextColor(m_state, StateLook::of(row->socket.state).colors.text);
    m_meaning->setText(SocketWords::meaning(row->socket));
    m_button->setText(m_connection.isValid() ? tr("Show connection %1").arg(m_connection.value)
                                             : tr("Show its server"));
}

void SocketDetails::go()
{
    if (m_connection.isValid())
        emit connectionWanted(m_connection);
    else if (m_endpoint.isValid())
        emit endpointWanted(m_endpoint);
}

ConnectionId SocketDetails::connectionOf(const SocketRow& row) const
{
    const KernelSocket& socket = row.socket;
    const bool mayBeOurs = row.owner.pid == QCoreApplication::applicationPid() || socket.inode == 0;
    if (!m_snapshot || !mayBeOurs || socket.peer.port == 0)
        return {};
    const Transport transport = socket.transport;
    // The newest of these ends: a port is taken again.
    const ConnectionTable& connections = m_snapshot->connections;
    for (qsizetype at = connections.size(); at-- > 0;) {
        const ConnectionFacts& facts = connections.at(at);
        if (facts.transport == transport && facts.local == socket.local
            && facts.peer == socket.peer)
            return facts.id;
    }
    return {};
}

EndpointId SocketDetails::endpointOf(const SocketRow& row) const
{
    const KernelSocket& socket = row.socket;
    const bool receives = socket.state == TcpState::Listen
        || (isDatagram(socket.transport) && socket.state == TcpState::Closed);
    if (!m_snapshot || row.owner.pid != QCoreApplication::applicationPid() || !receives)
        return {};
    for (const EndpointFacts& facts : m_snapshot->endpoints) {
        if (facts.isRunning() && facts.role == Role::Server && isAt(facts, socket))
            return facts.id;
    }
    return {};
}
