// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/server/serverwindow.h"

#include "core/base/escapes.h"
#include "core/session/session.h"
#include "ui/chat/chatpanel.h"
#include "ui/common/errortext.h"
#include "ui/common/framingcombo.h"
#include "ui/common/lastsettings.h"
#include "ui/parts/format.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {
bool isThisComputerOnly(const QString& address)
{
    return address == QStringLiteral("localhost") || QHostAddress(address).isLoopback();
}

QString escapedText(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\"));
    text.replace(QLatin1Char('\n'), QStringLiteral("\\n"));
    text.replace(QLatin1Char('\r'), QStringLiteral("\\r"));
    text.replace(QLatin1Char('\t'), QStringLiteral("\\t"));
    return text;
}
} // namespace

ServerWindow::ServerWindow(Session* session, QWidget* parent)
    : EndpointWindow(session, parent)
    , m_address(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_behavior(new QComboBox(this))
    , m_framing(new FramingCombo(this))
    , m_reply(new QLineEdit(this))
    , m_closeAfterAnswer(new QCheckBox(tr("Close after each answer"), this))
    , m_exposure(new InlineMessage(this))
{
    setObjectName(QStringLiteral("serverWindow"));
    setAccessibleName(tr("Server"));
    auto* chat = new ChatPanel(session,
        {QStringLiteral("serverChatView"), QStringLiteral("serverChatEdit"),
            QStringLiteral("serverTargetCombo"), QStringLiteral("serverSendModeCombo"),
            QStringLiteral("serverSendButton")},
        this);
    nameFields();
    m_parts = build(chat);
    addFields(m_parts.form);
    m_parts.startButton->setText(tr("Start"));
    m_parts.startButton->setObjectName(QStringLiteral("startServerButton"));
    m_parts.startButton->setProperty("primary", true);
    m_parts.stopButton->setText(tr("Stop"));
    m_parts.stopButton->setObjectName(QStringLiteral("stopServerButton"));
    m_parts.stopButton->setIcon(Theme::instance().icon(QStringLiteral("media-playback-stop")));
    m_parts.statusLabel->setObjectName(QStringLiteral("serverStatusLabel"));
    m_parts.statusLabel->setText(tr("Not started."));
    connect(m_parts.startButton, &QPushButton::clicked, this, [this] {
        LastSettings::remember(config());
        start();
    });
    connect(m_parts.stopButton, &QPushButton::clicked, this, &ServerWindow::stop);
    connect(m_address, &QLineEdit::returnPressed, this, &ServerWindow::start);
    connect(m_address, &QLineEdit::textChanged, this, &ServerWindow::updateExposure);
    connect(m_behavior, &QComboBox::currentIndexChanged, this, &ServerWindow::updateForBehavior);
    connect(m_framing, &QComboBox::currentIndexChanged, chat,
        [this, chat] { chat->setFraming(m_framing->framing()); });
    setConfig({});
}

void ServerWindow::nameFields()
{
    m_address->setObjectName(QStringLiteral("serverAddressEdit"));
    m_address->setAccessibleName(tr("Address to listen at"));
    m_address->setFont(Theme::instance().monoFont());
    m_port->setObjectName(QStringLiteral("serverPortSpin"));
    m_port->setAccessibleName(tr("Port to listen at"));
    m_port->setToolTip(tr("0 lets the system choose"));
    m_port->setRange(0, 65535);
    m_port->setFont(Theme::instance().monoFont());
    m_behavior->setObjectName(QStringLiteral("serverBehaviorCombo"));
    m_behavior->setAccessibleName(tr("Behaviour"));
    using Kind = BehaviorSpec::Kind;
    const auto add = [this](Kind kind, const QString& name, const QString& meaning) {
        m_behavior->addItem(name, int(kind));
        m_behavior->setItemData(m_behavior->count() - 1, meaning, Qt::ToolTipRole);
    };
    add(Kind::Manual, tr("Chat"), tr("Sends only what you send"));
    add(Kind::Echo, tr("Echo"), tr("Sends every byte back"));
    add(Kind::Reply, tr("Reply"), tr("Answers each message with the same text"));
    add(Kind::Application, tr("Application"), tr("Answers header/content requests"));
    add(Kind::Discard, tr("Discard"), tr("Reads and keeps silent"));
    m_framing->setObjectName(QStringLiteral("serverFramingCombo"));
    m_framing->setAccessibleName(tr("Framing: how bytes become messages"));
    m_reply->setObjectName(QStringLiteral("serverReplyEdit"));
    m_reply->setAccessibleName(tr("Text of the reply"));
    m_closeAfterAnswer->setObjectName(QStringLiteral("serverCloseAfterAnswerCheck"));
}

void ServerWindow::addFields(QFormLayout* form)
{
    m_form = form;
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("&Port"), m_port);
    form->addRow(tr("&Behaviour"), m_behavior);
    form->addRow(tr("F&raming"), m_framing);
    form->addRow(tr("Rep&ly"), m_reply);
    form->addRow(m_closeAfterAnswer);
    form->addRow(m_exposure);
}

void ServerWindow::setConfig(const ServerConfig& config)
{
    m_address->setText(config.address);
    m_port->setValue(config.port);
    m_behavior->setCurrentIndex(m_behavior->findData(int(config.behavior.kind)));
    m_framing->setFraming(config.framing);
    m_reply->setText(escapedText(config.behavior.reply));
    m_closeAfterAnswer->setChecked(config.behavior.closeAfterAnswer);
    updateForBehavior();
    updateExposure();
}

ServerConfig ServerWindow::config() const
{
    ServerConfig config;
    config.address = m_address->text().trimmed();
    config.port = quint16(m_port->value());
    config.framing = m_framing->framing();
    config.behavior.kind = BehaviorSpec::Kind(m_behavior->currentData().toInt());
    config.behavior.framing = config.framing;
    config.behavior.reply = bytesFromEscapedText(m_reply->text()).value_or({});
    config.behavior.answers = defaultAnswers();
    config.behavior.closeAfterAnswer = m_closeAfterAnswer->isChecked();
    return config;
}

QString ServerWindow::title() const
{
    return tr("Server :%1").arg(m_port->value());
}

void ServerWindow::start()
{
    const Result<QByteArray> reply = bytesFromEscapedText(m_reply->text());
    if (!reply) {
        m_parts.message->showMessage(
            InlineMessage::Kind::Error, ErrorText::forInput(reply.error()));
        return;
    }
    beginStart(tr("Starting…"));
    session()->startServer(endpoint(), config());
    emit titleChanged(title());
}

void ServerWindow::stop()
{
    m_parts.statusLabel->setText(tr("Stopping…"));
    session()->stopEndpoint(endpoint());
}

void ServerWindow::factsChanged(const AnalysisSnapshot&, const EndpointFacts& facts)
{
    switch (facts.state) {
    case EndpointFacts::State::Listening:
    case EndpointFacts::State::Active:
        m_parts.message->hide();
        showListening(facts);
        break;
    case EndpointFacts::State::Paused:
        showListening(facts);
        m_parts.message->showMessage(InlineMessage::Kind::Warning,
            ErrorText::forServer(facts.error, m_address->text(), quint16(m_port->value())));
        break;
    case EndpointFacts::State::Failed:
        showFailure(facts.error);
        break;
    case EndpointFacts::State::Stopped:
        m_parts.statusLabel->setText(
            tr("Stopped. Messages: %1.").arg(Format::number(facts.messages)));
        break;
    }
}

void ServerWindow::showListening(const EndpointFacts& facts)
{
    if (facts.local.port != m_port->value()) {
        m_port->setValue(facts.local.port); // the system chose it
        emit titleChanged(title());
    }
    const QString reach = facts.local.isLoopback() ? tr("this computer only")
                                                   : tr("reachable from other computers");
    m_parts.statusLabel->setText(
        tr("Listening on %1, %2. Connected: %3. Messages: %4.")
            .arg(facts.local.toString(), reach, Format::number(facts.liveConnections),
                Format::number(facts.messages)));
}

void ServerWindow::showFailure(const Error& error)
{
    m_parts.statusLabel->setText(tr("Not running."));
    m_parts.message->showMessage(InlineMessage::Kind::Error,
        ErrorText::forServer(error, m_address->text().trimmed(), quint16(m_port->value())));
}

void ServerWindow::setFieldsEnabled(bool on)
{
    for (QWidget* field : std::initializer_list<QWidget*> {
             m_address, m_port, m_behavior, m_framing, m_reply, m_closeAfterAnswer})
        field->setEnabled(on);
}

void ServerWindow::updateForBehavior()
{
    const auto kind = BehaviorSpec::Kind(m_behavior->currentData().toInt());
    const bool isReply = kind == BehaviorSpec::Kind::Reply;
    m_reply->setVisible(isReply);
    m_form->labelForField(m_reply)->setVisible(isReply);
    m_closeAfterAnswer->setVisible(isReply || kind == BehaviorSpec::Kind::Application);
    if (kind == BehaviorSpec::Kind::Application)
        m_framing->setFraming(*FramingSpec::parse(QStringLiteral("header-content")));
}

void ServerWindow::updateExposure()
{
    const QString address = m_address->text().trimmed();
    if (address.isEmpty() || isThisComputerOnly(address))
        m_exposure->hide();
    else
        m_exposure->showMessage(InlineMessage::Kind::Warning,
            tr("Other computers can connect to this address. 127.0.0.1 is for "
               "this computer only."));
}
