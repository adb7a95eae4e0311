// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/clientwindow.h"

#include "core/session/session.h"
#include "core/text/safetext.h"
#include "core/words/errortext.h"
#include "core/words/format.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/framing/framingchoice.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {
constexpr qsizetype longestTitle = 30; // characters
}

ClientWindow::ClientWindow(Session* session, QWidget* parent)
    : EndpointWindow(session, parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_count(new QSpinBox(this))
    , m_framing(new FramingChoice(QStringLiteral("clientFraming"), this))
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
    m_parts.form->addRow(tr("H&ost"), m_host);
    m_parts.form->addRow(tr("&Port"), m_port);
    m_parts.form->addRow(tr("&Connections"), m_count);
    m_parts.form->addRow(tr("F&raming"), m_framing);
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
    m_parts.hintLabel->setObjectName(QStringLiteral("clientSettingsHintLabel"));
    m_parts.hintLabel->setText(tr("These settings are in use. Disconnect to change them."));
    connect(m_host, &QLineEdit::textChanged, this, &ClientWindow::titleChanged);
    connect(m_port, &QSpinBox::valueChanged, this, &ClientWindow::titleChanged);
    connect(m_framing, &FramingChoice::unfolded, this, &ClientWindow::bringIntoView);
    connect(m_framing, &FramingChoice::changed, chat,
        [this, chat] { chat->setFraming(config().framingToSend()); });
    setConfig(EndpointConfig::client());
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
    m_count->setObjectName(QStringLiteral("clientCountSpin"));
    m_count->setAccessibleName(tr("How many connections"));
    m_count->setRange(1, 20'000);
    m_count->setFont(Theme::instance().monoFont());
}

void ClientWindow::setConfig(const EndpointConfig& config)
{
    m_given = config;
    m_host->setText(config.address);
    m_port->setValue(config.port);
    m_count->setValue(config.count);
    m_framing->setFraming(config.framing, config.framingOut);
}

EndpointConfig ClientWindow::config() const
{
    EndpointConfig config = m_given;
    config.address = m_host->text().trimmed();
    config.port = quint16(m_port->value());
    config.count = m_count->value();
    config.framing = m_framing->received();
    config.framingOut = m_framing->sent();
    return config;
}

QString ClientWindow::target() const
{
    return hostPortText(m_host->text().trimmed(), quint16(m_port->value()));
}

QString ClientWindow::title() const
{
    const QString host = m_host->text().trimmed();
    const bool isHere = host == QStringLiteral("127.0.0.1") || host == QStringLiteral("localhost");
    return tr("Client → %1")
        .arg(
            isHere ? QStringLiteral(":%1").arg(m_port->value()) : safeText(target(), longestTitle));
}

void ClientWindow::start()
{
    if (const QString problem = m_framing->problem(); !problem.isEmpty()) {
        m_parts.message->showMessage(InlineMessage::Kind::Error, problem);
        return;
    }
    beginStart(tr("Connecting…"));
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
        showStatus(tr("%1 of %2 connected to %3.")
                       .arg(Format::number(facts.liveConnections), Format::number(m_count->value()),
                           safeText(target())),
            snapshot);
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

QString ClientWindow::settingsText() const
{
    return tr("Framing: %1.").arg(m_framing->summary());
}

void ClientWindow::showFailure(const Error& error)
{
    m_parts.statusLabel->setText(tr("Not connected."));
    showProblem(ErrorText::forClient(error, target()));
}

void ClientWindow::setFieldsEnabled(bool on)
{
    for (QWidget* field : std::initializer_list<QWidget*> {m_host, m_port, m_count, m_framing})
        field->setEnabled(on);
}
