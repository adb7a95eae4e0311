// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/clientwindow.h"

#include "core/behavior/chat/chatframing.h"
#include "core/session/session.h"
#include "core/text/safetext.h"
#include "core/words/errortext.h"
#include "core/words/format.h"
#include "core/words/transportwords.h"
#include "ui/chat/chatpage.h"
#include "ui/endpoints/behaviorlist.h"
#include "ui/endpoints/chatclientfields.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/endpoints/datagramchoice.h"
#include "ui/endpoints/placefield.h"
#include "ui/framing/framingchoice.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

ClientWindow::ClientWindow(Session* session, QWidget* parent)
    : EndpointWindow(session, parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_place(new PlaceField({QStringLiteral("client"), m_host, m_host, m_port}, this))
    , m_datagram(new DatagramChoice(QStringLiteral("client"), Role::Client, this))
    , m_count(new QSpinBox(this))
    , m_behavior(new BehaviorList(Role::Client, this))
    , m_chat(new ChatClientFields(this))
    , m_framing(new FramingChoice(QStringLiteral("clientFraming"), this))
    , m_reconnect(new QCheckBox(tr("Connect again when a connection is lost"), this))
{
    setObjectName(QStringLiteral("clientWindow"));
    setAccessibleName(tr("Client"));
    auto* chat = new ChatPanel(session,
        {QStringLiteral("clientChatView"), QStringLiteral("clientSendEdit"),
            QStringLiteral("clientTargetCombo"), QStringLiteral("clientSendModeCombo"),
            QStringLiteral("clientSendButton")},
        this);
    nameFields();
    m_parts = build(chat);
    nameParts();
    addFields(m_parts.form);
    connectFields();
    connect(m_framing, &FramingChoice::changed, chat,
        [this, chat] { chat->setFraming(config().framingToSend()); });
    setConfig(EndpointConfig::client());
}

void ClientWindow::nameParts()
{
    m_parts.startButton->setText(tr("Connect"));
    m_parts.startButton->setObjectName(QStringLiteral("connectButton"));
    m_parts.startButton->setProperty("primary", true);
    m_parts.stopButton->setText(tr("Disconnect"));
    m_parts.stopButton->setObjectName(QStringLiteral("disconnectButton"));
    m_parts.againButton->setText(tr("Connect again"));
    m_parts.againButton->setObjectName(QStringLiteral("connectAgainButton"));
    m_parts.settingsButton->setObjectName(QStringLiteral("clientSettingsButton"));
    m_parts.statusLabel->setObjectName(QStringLiteral("clientStatusLabel"));
    m_parts.statusLabel->setText(tr("Not connected."));
    m_parts.detailLabel->setObjectName(QStringLiteral("clientDetailLabel"));
    m_parts.lostLabel->setObjectName(QStringLiteral("clientLostLabel"));
    m_parts.hintLabel->setObjectName(QStringLiteral("clientSettingsHintLabel"));
    m_parts.hintLabel->setText(tr("These settings are in use. Disconnect to change them."));
}

void ClientWindow::addFields(QFormLayout* form)
{
    m_form = form;
    m_place->addTo(form, tr("H&ost"));
    form->addRow(tr("What it does"), m_behavior);
    m_chat->addTo(form);
    form->addRow(tr("&Connections"), m_count);
    form->addRow(tr("Datagrams"), m_datagram);
    form->addRow(tr("F&raming"), m_framing);
    form->addRow(m_reconnect);
}

void ClientWindow::connectFields()
{
    connect(m_host, &QLineEdit::textChanged, this, &ClientWindow::titleChanged);
    connect(m_port, &QSpinBox::valueChanged, this, &ClientWindow::titleChanged);
    connect(m_place, &PlaceField::transportChanged, this, &ClientWindow::updateForTransport);
    connect(m_behavior, &BehaviorList::kindChanged, this, &ClientWindow::updateForBehavior);
    connect(m_datagram, &DatagramChoice::unfolded, this, &ClientWindow::bringIntoView);
    connect(m_framing, &FramingChoice::unfolded, this, &ClientWindow::bringIntoView);
}

void ClientWindow::nameFields()
{
    m_host->setObjectName(QStringLiteral("clientHostEdit"));
    m_host->setAccessibleName(tr("Host to connect to"));
    m_host->setFont(Theme::instance().monoFont());
    m_port->setObjectName(QStringLiteral("clientPortSpin"));
    m_port->setAccessibleName(tr("Port to connect to"));
    m_port->setRange(1, 65535);
    m_port->setFont(Theme::instance().monoFont());
    m_behavior->setObjectName(QStringLiteral("clientBehaviorList"));
    m_behavior->setAccessibleName(tr("What it does"));
    m_reconnect->setObjectName(QStringLiteral("clientReconnectCheck"));
    m_reconnect->setToolTip(tr("A connection that the peer has ended, or that could not be made, "
                               "is asked for again, after growing pauses"));
    m_count->setObjectName(QStringLiteral("clientCountSpin"));
    m_count->setAccessibleName(tr("How many connections"));
    m_count->setRange(1, 20'000);
    m_count->setFont(Theme::instance().monoFont());
}

void ClientWindow::setConfig(const EndpointConfig& config)
{
    m_given = config;
    m_place->setPlace(config.place());
    m_datagram->setOptions(config.datagram);
    m_count->setValue(config.count);
    m_behavior->setKind(config.behavior.kind);
    m_chat->setSettings(config.behavior.chatClient);
    m_framing->setFraming(config.framing, config.framingOut);
    m_reconnect->setChecked(config.reconnect);
    updateForTransport();
    updateForBehavior();
}

EndpointConfig ClientWindow::config() const
{
    EndpointConfig config = m_given;
    config.transport = m_place->transport();
    config.address = m_host->text().trimmed();
    config.port = quint16(m_port->value());
    config.datagram = m_datagram->options();
    config.count = m_count->value();
    config.framing = m_framing->received();
    config.framingOut = m_framing->sent();
    config.behavior.kind = m_behavior->kind();
    config.behavior.chatClient = m_chat->settings();
    config.reconnect = m_reconnect->isChecked() && !isDatagram(config.transport);
    if (isChat()) {
        config.count = 1;
        config.framing = chatFraming(config.behavior.chatClient.dialect);
        config.framingOut.reset();
    }
    return config;
}

QString ClientWindow::target() const
{
    return transportAddressText(m_place->place());
}

QString ClientWindow::problem() const
{
    for (const QString& problem : {m_place->problem(), m_datagram->problem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (!isChat())
        return m_framing->problem();
    return isDatagram(m_place->transport())
        ? tr("A chat needs a connection: choose TCP or a Unix stream socket.")
        : m_chat->problem();
}

bool ClientWindow::isChat() const
{
    return m_behavior->kind() == BehaviorSpec::Kind::ChatClient;
}

void ClientWindow::updateForBehavior()
{
    m_chat->setVisible(isChat());
    m_form->setRowVisible(m_count, !isChat());
    m_form->setRowVisible(m_framing, !isChat());
}

void ClientWindow::updateForTransport()
{
    const Transport transport = m_place->transport();
    m_form->setRowVisible(m_port, !isUnix(transport));
    m_form->setRowVisible(m_datagram, isDatagram(transport));
    m_datagram->setTransport(transport);
    m_reconnect->setVisible(!isDatagram(transport));
    emit titleChanged();
}

QString ClientWindow::title() const
{
    return tr("Client → %1").arg(m_place->shortText());
}

void ClientWindow::start()
{
    if (const QString text = problem(); !text.isEmpty()) {
        m_parts.message->showMessage(InlineMessage::Kind::Error, text);
        return;
    }
    beginStart(tr("Connecting…"));
    if (rooms())
        rooms()->setReconnecting(m_reconnect->isChecked());
    session()->post(Commands::StartEndpoint {endpoint(), config()});
}

void ClientWindow::stop()
{
    m_parts.statusLabel->setText(tr("Disconnecting…"));
    session()->post(Commands::StopEndpoint {endpoint()});
}

void ClientWindow::factsChanged(const AnalysisSnapshot& snapshot, const EndpointFacts& facts)
{
    if (facts.liveConnections > 0) {
        showStatus(connectedText(facts.liveConnections), snapshot);
        showLost(facts.lostDatagrams);
        m_parts.statusLabel->setToolTip(tr("Messages: %1.").arg(Format::number(facts.messages)));
        return;
    }
    const ConnectionFacts* newest = snapshot.connections.find(facts.newest);
    if (newest && newest->error.code != ErrorCode::None && newest->connected == 0)
        showFailure(newest->error);
    else if (facts.state == EndpointFacts::State::Failed)
        showFailure(facts.error);
    else if (newest && newest->reason == EndReason::ClosedByPeer)
        showStatus(tr("Closed by the peer."), snapshot);
    else if (newest && newest->reason == EndReason::ResetByPeer)
        showStatus(tr("Reset by the peer."), snapshot);
    else
        showStatus(tr("Disconnected."), snapshot);
}

QString ClientWindow::connectedText(qint64 count) const
{
    const TransportAddress place = m_place->place();
    const QString to = safeText(placeText(place));
    const QString live = Format::number(count);
    const QString wanted = Format::number(m_count->value());
    if (place.transport == Transport::Tcp)
        return tr("%1 of %2 connected to %3.").arg(live, wanted, to);
    const QString text = isDatagram(place.transport)
        ? tr("%1 · %2 of %3 send to %4.", "a transport, sockets")
        : tr("%1 · %2 of %3 connected to %4.", "a transport, connections");
    return text.arg(TransportWords::name(place.transport), live, wanted, to);
}

QString ClientWindow::settingsText() const
{
    return isChat() ? tr("Chat: %1.", "what it speaks, a name").arg(m_chat->summary())
                    : tr("Framing: %1.").arg(m_framing->summary());
}

void ClientWindow::showFailure(const Error& error)
{
    m_parts.statusLabel->setText(tr("Not connected."));
    showProblem(ErrorText::forClient(error, target()));
}

void ClientWindow::setFieldsEnabled(bool on)
{
    for (QWidget* field : std::initializer_list<QWidget*> {
             m_place, m_port, m_behavior, m_count, m_framing, m_reconnect})
        field->setEnabled(on);
    m_chat->setEnabled(on);
    m_datagram->setRunning(!on);
}
