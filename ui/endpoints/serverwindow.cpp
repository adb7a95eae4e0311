// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/serverwindow.h"

#include "core/analysis/decoderules.h"
#include "core/session/session.h"
#include "core/text/escapes.h"
#include "core/text/safetext.h"
#include "core/words/connectionwords.h"
#include "core/words/errortext.h"
#include "core/words/format.h"
#include "core/words/transportwords.h"
#include "ui/endpoints/addresscombo.h"
#include "ui/endpoints/behaviorlist.h"
#include "ui/endpoints/chatpanel.h"
#include "ui/endpoints/chatserverfields.h"
#include "ui/endpoints/datagramchoice.h"
#include "ui/endpoints/lastsettings.h"
#include "ui/endpoints/placefield.h"
#include "ui/endpoints/rules/answersdialog.h"
#include "ui/endpoints/rules/rulesdialog.h"
#include "ui/endpoints/unixchoice.h"
#include "ui/framing/framingchoice.h"
#include "ui/parts/comboname.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

namespace {
/// Each member of a chat speaks in its own way, which its first bytes tell.
FramingSpec framingOfChat()
{
    return *DecodeRules::parse(DecodeRules::automatic);
}

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
    , m_address(new AddressCombo(this))
    , m_port(new QSpinBox(this))
    , m_place(new PlaceField(
          {QStringLiteral("server"), m_address, m_address->lineEdit(), m_port}, this))
    , m_datagram(new DatagramChoice(QStringLiteral("server"), Role::Server, this))
    , m_unix(new UnixChoice(QStringLiteral("server"), this))
    , m_behavior(new BehaviorList(Role::Server, this))
    , m_framing(new FramingChoice(QStringLiteral("serverFraming"), this))
    , m_chat(new ChatServerFields(this))
    , m_reply(new QLineEdit(this))
    , m_rulesButton(new QPushButton(this))
    , m_answersButton(new QPushButton(this))
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
    m_parts.againButton->setText(tr("Start again"));
    m_parts.againButton->setObjectName(QStringLiteral("startServerAgainButton"));
    m_parts.settingsButton->setObjectName(QStringLiteral("serverSettingsButton"));
    auto* client = new QPushButton(tr("Connect a client"), this);
    client->setIcon(Theme::instance().icon(QStringLiteral("network-connect")));
    client->setObjectName(QStringLiteral("connectClientButton"));
    client->setToolTip(tr("Open a client window for this server"));
    addToLine(client);
    m_parts.statusLabel->setObjectName(QStringLiteral("serverStatusLabel"));
    m_parts.statusLabel->setText(tr("Not started."));
    m_parts.detailLabel->setObjectName(QStringLiteral("serverDetailLabel"));
    m_parts.lostLabel->setObjectName(QStringLiteral("serverLostLabel"));
    m_parts.hintLabel->setObjectName(QStringLiteral("serverSettingsHintLabel"));
    m_parts.hintLabel->setText(
        tr("The server is running, and what you change here counts from now on: the behavior for "
           "all connections, the framing for new ones. Stop the server to change its transport, "
           "address and port."));
    connect(client, &QPushButton::clicked, this, &ServerWindow::clientWanted);
    connectFields();
    connect(m_framing, &FramingChoice::changed, chat,
        [this, chat] { chat->setFraming(m_framing->sent().value_or(m_framing->received())); });
    setConfig(EndpointConfig::server());
}

void ServerWindow::connectFields()
{
    connect(m_address, &QComboBox::editTextChanged, this, &ServerWindow::updateExposure);
    connect(m_address, &QComboBox::editTextChanged, this, &ServerWindow::titleChanged);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerWindow::titleChanged);
    connect(m_place, &PlaceField::transportChanged, this, &ServerWindow::updateForTransport);
    connect(m_datagram, &DatagramChoice::groupsEdited, this, &ServerWindow::changeWhatRuns);
    connect(m_datagram, &DatagramChoice::unfolded, this, &ServerWindow::bringIntoView);
    connect(m_reply, &QLineEdit::editingFinished, this, &ServerWindow::handleSettingsChanged);
    connect(m_closeAfterAnswer, &QCheckBox::clicked, this, &ServerWindow::handleSettingsChanged);
    connect(m_rulesButton, &QPushButton::clicked, this, &ServerWindow::showRules);
    connect(m_answersButton, &QPushButton::clicked, this, &ServerWindow::showAnswers);
    connect(m_behavior, &BehaviorList::kindChanged, this, &ServerWindow::updateForBehavior);
    connect(m_chat, &ChatServerFields::edited, this, &ServerWindow::handleSettingsChanged);
    connect(m_framing, &FramingChoice::changed, this, &ServerWindow::changeWhatRuns);
    connect(m_framing, &FramingChoice::unfolded, this, &ServerWindow::bringIntoView);
}

void ServerWindow::nameFields()
{
    m_address->setObjectName(QStringLiteral("serverAddressEdit"));
    nameCombo(m_address, tr("Address to listen at"));
    m_address->lineEdit()->setAccessibleName(m_address->accessibleName());
    m_address->setFont(Theme::instance().monoFont());
    m_port->setObjectName(QStringLiteral("serverPortSpin"));
    m_port->setAccessibleName(tr("Port to listen at"));
    m_port->setToolTip(tr("0 lets the system choose"));
    m_port->setRange(0, 65535);
    m_port->setFont(Theme::instance().monoFont());
    m_behavior->setObjectName(QStringLiteral("serverBehaviorList"));
    m_behavior->setAccessibleName(tr("What it does with what it receives"));
    m_reply->setObjectName(QStringLiteral("serverReplyEdit"));
    m_reply->setAccessibleName(tr("Text of the reply"));
    m_rulesButton->setObjectName(QStringLiteral("serverRulesButton"));
    m_rulesButton->setAccessibleName(tr("Edit the reply rules"));
    m_answersButton->setObjectName(QStringLiteral("serverAnswersButton"));
    m_answersButton->setAccessibleName(tr("Edit the table of answers"));
    m_closeAfterAnswer->setObjectName(QStringLiteral("serverCloseAfterAnswerCheck"));
}

void ServerWindow::addFields(QFormLayout* form)
{
    m_form = form;
    m_place->addTo(form, tr("A&ddress"));
    form->addRow(tr("Permissions"), m_unix);
    form->addRow(tr("Datagrams"), m_datagram);
    form->addRow(tr("&Behaviour"), m_behavior);
    m_chat->addTo(form);
    form->addRow(tr("F&raming"), m_framing);
    form->addRow(tr("Rep&ly"), m_reply);
    form->addRow(tr("R&ules"), m_rulesButton);
    form->addRow(tr("Ans&wers"), m_answersButton);
    form->addRow(m_closeAfterAnswer);
    form->addRow(m_exposure);
}

void ServerWindow::setConfig(const EndpointConfig& config)
{
    m_given = config;
    m_place->setPlace(config.place());
    m_datagram->setOptions(config.datagram);
    m_unix->setOptions(config.unixOptions);
    m_behavior->setKind(config.behavior.kind);
    m_framing->setFraming(config.framing, config.framingOut);
    m_reply->setText(escapedText(config.behavior.reply));
    m_closeAfterAnswer->setChecked(config.behavior.closeAfterAnswer);
    m_rules = config.behavior.rules;
    m_answers = config.behavior.answers;
    m_chat->setSettings(config.behavior.chat);
    updateForTransport();
    updateForBehavior();
    updateCounts();
    updateExposure();
}

EndpointConfig ServerWindow::config() const
{
    EndpointConfig config = m_given;
    config.transport = m_place->transport();
    config.address = m_address->address();
    config.port = quint16(m_port->value());
    config.datagram = m_datagram->options();
    config.unixOptions = m_unix->options();
    config.behavior.kind = m_behavior->kind();
    const bool isChat = config.behavior.kind == BehaviorSpec::Kind::Chat;
    config.framing = isChat ? framingOfChat() : m_framing->received();
    config.framingOut = isChat ? std::nullopt : m_framing->sent();
    config.behavior.framing = config.framing;
    config.behavior.reply = bytesFromEscapedText(m_reply->text()).value_or({});
    config.behavior.rules = m_rules;
    config.behavior.answers = m_answers;
    config.behavior.chat = m_chat->settings();
    config.behavior.closeAfterAnswer = m_closeAfterAnswer->isChecked();
    return config;
}

QString ServerWindow::title() const
{
    return tr("Server %1").arg(m_place->shortText());
}

void ServerWindow::start()
{
    if (const QString text = problem(); !text.isEmpty()) {
        m_parts.message->showMessage(InlineMessage::Kind::Error, text);
        return;
    }
    beginStart(tr("Starting…"));
    m_running = config();
    session()->post(Commands::StartEndpoint {endpoint(), m_running});
}

QString ServerWindow::problem() const
{
    for (const QString& problem : {m_place->problem(), m_datagram->problem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (m_behavior->kind() == BehaviorSpec::Kind::Chat) {
        if (isDatagram(m_place->transport()))
            return tr("A chat needs connections: choose TCP or a Unix stream socket.");
        if (const QString problem = m_chat->problem(); !problem.isEmpty())
            return problem;
    }
    const Result<QByteArray> reply = bytesFromEscapedText(m_reply->text());
    return reply ? m_framing->problem() : ErrorText::forInput(reply.error());
}

void ServerWindow::stop()
{
    m_parts.statusLabel->setText(tr("Stopping…"));
    session()->post(Commands::StopEndpoint {endpoint()});
}

void ServerWindow::showRules()
{
    if (!m_rulesDialog) {
        m_rulesDialog = new RulesDialog(this);
        connect(
            m_rulesDialog, &RulesDialog::rulesChanged, this, [this](const ReplyRulesPtr& rules) {
                m_rules = rules;
                handleSettingsChanged();
            });
    }
    m_rulesDialog->setRules(m_rules);
    m_rulesDialog->show();
    m_rulesDialog->activateWindow();
}

void ServerWindow::showAnswers()
{
    if (!m_answersDialog) {
        m_answersDialog = new AnswersDialog(this);
        connect(m_answersDialog, &AnswersDialog::answersChanged, this, [this] {
            m_answers = m_answersDialog->answers();
            handleSettingsChanged();
        });
    }
    m_answersDialog->setAnswers(m_answers);
    m_answersDialog->show();
    m_answersDialog->activateWindow();
}

// What belongs to a behavior is remembered though it was never started: it is work.
void ServerWindow::handleSettingsChanged()
{
    updateCounts();
    LastSettings::remember(config());
    changeWhatRuns();
}

void ServerWindow::changeWhatRuns()
{
    if (!isRunning())
        return;
    if (const QString text = problem(); !text.isEmpty()) {
        m_parts.message->showMessage(InlineMessage::Kind::Error, text);
        return;
    }
    m_parts.message->hide();
    const EndpointConfig old = std::exchange(m_running, config());
    if (m_running.framing != old.framing || m_running.framingOut != old.framingOut)
        session()->post(
            Commands::ChangeFraming {endpoint(), m_running.framing, m_running.framingOut});
    if (m_running.behavior != old.behavior)
        session()->post(Commands::ChangeBehavior {endpoint(), m_running.behavior});
    if (m_running.behavior.kind != old.behavior.kind)
        setIsChat(m_running.behavior.kind == BehaviorSpec::Kind::Chat);
    if (m_running.datagram.groups != old.datagram.groups)
        session()->post(Commands::ChangeGroups {endpoint(), m_running.datagram.groups});
    LastSettings::remember(m_running);
    m_parts.detailLabel->setText(settingsText());
}

QString ServerWindow::settingsText() const
{
    const bool isChat = m_behavior->kind() == BehaviorSpec::Kind::Chat;
    const QString settings = isChat
        ? tr("%1.", "what a server does: “Chat”").arg(m_behavior->currentItem()->text())
        : tr("%1. Framing: %2.", "what a server does: “Echo”; a framing")
              .arg(m_behavior->currentItem()->text(), m_framing->summary());
    return Format::sentences({settings, m_acceptQueue});
}

void ServerWindow::updateCounts()
{
    const qsizetype rules = m_rules ? qsizetype(m_rules->rules().size()) : 0;
    m_rulesButton->setText(tr("Edit… (%1)").arg(Format::number(rules)));
    m_answersButton->setText(tr("Edit… (%1)").arg(Format::number(m_answers.size())));
}

void ServerWindow::factsChanged(const AnalysisSnapshot& snapshot, const EndpointFacts& facts)
{
    if (m_rulesDialog)
        m_rulesDialog->updateCounts();
    switch (facts.state) {
    case EndpointFacts::State::Listening:
    case EndpointFacts::State::Active:
        if (std::exchange(m_isPaused, false))
            m_parts.message->hide();
        showListening(snapshot, facts);
        break;
    case EndpointFacts::State::Paused:
        m_isPaused = true;
        showListening(snapshot, facts);
        m_parts.message->showMessage(
            InlineMessage::Kind::Warning, ErrorText::forServer(facts.error, m_place->place()));
        break;
    case EndpointFacts::State::Failed:
        showFailure(facts.error);
        break;
    case EndpointFacts::State::Stopped:
        showStatus(tr("Stopped. Messages: %1.").arg(Format::number(facts.messages)), snapshot);
        break;
    }
}

void ServerWindow::showListening(const AnalysisSnapshot& snapshot, const EndpointFacts& facts)
{
    if (!isUnix(m_place->transport()))
        m_port->setValue(facts.local.port); // the system may have chosen it
    m_acceptQueue = ConnectionWords::acceptQueue(snapshot, facts.id);
    showStatus(listeningText(facts.local), snapshot);
    showLost(facts.lostDatagrams);
    m_parts.statusLabel->setToolTip(
        tr("Connected: %1. Messages: %2.")
            .arg(Format::number(facts.liveConnections), Format::number(facts.messages)));
}

QString ServerWindow::listeningText(const SocketAddress& local) const
{
    const Transport transport = m_place->transport();
    const QString place
        = safeText(local.isValid() ? local.toString() : placeText(m_place->place()));
    const QString who = !isUnix(transport)
        ? (local.isLoopback() ? tr("this computer only") : tr("reachable from other computers"))
        : place.startsWith(u'@') ? tr("for every program of this computer")
                                 : TransportWords::whoMay(m_unix->options().permissions);
    if (transport == Transport::Tcp)
        return tr("Listening on %1, %2.").arg(place, who);
    return tr("%1 · %2, %3.", "a transport, a place, for whom")
        .arg(TransportWords::name(transport), place, who);
}

void ServerWindow::showFailure(const Error& error)
{
    if (error.code == ErrorCode::CannotRead) { // the server goes on
        m_parts.message->showMessage(InlineMessage::Kind::Error,
            tr("The file of an answer cannot be read: %1.").arg(safeText(error.detail)));
        return;
    }
    m_parts.statusLabel->setText(tr("Not running."));
    Remedy remedy;
    if (error.code == ErrorCode::StaleSocket)
        remedy = {tr("Remove it and start"), [this] {
                      m_unix->setRemovesStale(true);
                      startAndRemember();
                  }};
    showProblem(ErrorText::forServer(error, m_place->place()), remedy);
}

void ServerWindow::setFieldsEnabled(bool on)
{
    for (QWidget* const field : std::initializer_list<QWidget*> {m_place, m_port, m_unix})
        field->setEnabled(on);
    m_datagram->setRunning(!on);
}

void ServerWindow::updateForTransport()
{
    const Transport transport = m_place->transport();
    m_address->setOffersPaths(isUnix(transport));
    m_form->setRowVisible(m_port, !isUnix(transport));
    m_form->setRowVisible(m_unix, isUnix(transport));
    m_form->setRowVisible(m_datagram, isDatagram(transport));
    m_datagram->setTransport(transport);
    updateExposure();
    emit titleChanged();
}

void ServerWindow::updateForBehavior()
{
    const auto kind = m_behavior->kind();
    const bool isReply = kind == BehaviorSpec::Kind::Reply;
    const auto setRowVisible = [this](QWidget* field, bool on) {
        field->setVisible(on);
        m_form->labelForField(field)->setVisible(on);
    };
    m_chat->setVisible(kind == BehaviorSpec::Kind::Chat);
    setRowVisible(m_framing, kind != BehaviorSpec::Kind::Chat);
    setRowVisible(m_reply, isReply);
    setRowVisible(m_rulesButton, kind == BehaviorSpec::Kind::Rules);
    setRowVisible(m_answersButton, kind == BehaviorSpec::Kind::Application);
    m_closeAfterAnswer->setVisible(isReply || kind == BehaviorSpec::Kind::Application);
    if (const auto framing = ownFraming(kind))
        m_framing->setFraming(*framing);
    changeWhatRuns();
}

void ServerWindow::updateExposure()
{
    const QString address = m_address->address();
    if (address.isEmpty() || isUnix(m_place->transport()) || isThisComputerOnly(address))
        m_exposure->hide();
    else
        m_exposure->showMessage(InlineMessage::Kind::Warning,
            isDatagram(m_place->transport())
                ? tr("Other computers can send to this address. 127.0.0.1 is for "
                     "this computer only.")
                : tr("Other computers can connect to this address. 127.0.0.1 is for "
                     "this computer only."));
}
