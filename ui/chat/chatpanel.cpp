// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/chatpanel.h"

#include "core/session/session.h"
#include "ui/chat/transcript.h"
#include "ui/common/errortext.h"
#include "ui/common/outgoing.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {
constexpr std::size_t maxTargets = 200; // connections offered one by one

std::vector<ConnectionId> liveConnections(const AnalysisSnapshot& snapshot, EndpointId endpoint)
{
    std::vector<ConnectionId> live;
    for (qsizetype row = snapshot.connections.size(); row-- > 0 && live.size() < maxTargets;) {
        const ConnectionFacts& facts = snapshot.connections.at(row);
        if (facts.endpoint == endpoint && facts.isLive()
            && facts.state != ConnectionState::Connecting)
            live.push_back(facts.id);
    }
    return {live.rbegin(), live.rend()};
}
} // namespace

ChatPanel::ChatPanel(Session* session, const Names& names, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_transcript(new Transcript(this))
    , m_message(new InlineMessage(this))
    , m_target(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_edit(new QLineEdit(this))
    , m_chooseButton(new QPushButton(tr("Choose…"), this))
    , m_sendButton(new QPushButton(tr("Send"), this))
    , m_repeat(new QCheckBox(tr("Repeat every"), this))
    , m_interval(new QSpinBox(this))
{
    m_transcript->setObjectName(names.view);
    m_transcript->setAccessibleName(tr("Conversation"));
    m_target->setObjectName(names.target);
    m_target->setAccessibleName(tr("Send to"));
    m_target->setToolTip(tr("Which connections it goes to"));
    m_target->addItem(tr("All", "send to all connections"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(4);
    m_mode->setObjectName(names.mode);
    m_mode->setAccessibleName(tr("Send as"));
    m_mode->addItems({tr("Text"), tr("Hex"), tr("File")});
    m_edit->setObjectName(names.edit);
    m_edit->setAccessibleName(tr("Text to send"));
    m_edit->setClearButtonEnabled(true);
    m_sendButton->setObjectName(names.send);
    m_sendButton->setProperty("primary", true);
    m_sendButton->setToolTip(tr("Send (Enter)"));
    m_repeat->setToolTip(tr("Send the same again and again"));
    m_interval->setRange(1, 3'600'000);
    m_interval->setValue(1000);
    m_interval->setSuffix(tr(" ms", "milliseconds"));
    m_interval->setMinimumWidth(
        m_interval->fontMetrics().horizontalAdvance(m_interval->text()) + 4 * Theme::grid);
    m_interval->setAccessibleName(tr("Milliseconds between repeats"));
    layOut();
    connectParts();
    updateMode();
}

void ChatPanel::layOut()
{
    auto* what = new QHBoxLayout;
    what->setSpacing(Theme::grid / 2);
    what->addWidget(m_target, 1);
    what->addWidget(m_mode, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid / 2);
    line->addWidget(m_edit, 1);
    line->addWidget(m_chooseButton);
    line->addWidget(m_sendButton);
    auto* repeat = new QHBoxLayout;
    repeat->addWidget(m_repeat);
    repeat->addWidget(m_interval);
    repeat->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2 + 2);
    layout->addWidget(m_transcript, 1);
    layout->addWidget(m_message);
    layout->addLayout(what);
    layout->addLayout(line);
    layout->addLayout(repeat);
}

void ChatPanel::connectParts()
{
    connect(m_edit, &QLineEdit::returnPressed, this, &ChatPanel::send);
    connect(m_edit, &QLineEdit::textChanged, m_message, &QWidget::hide);
    connect(m_sendButton, &QPushButton::clicked, this, &ChatPanel::send);
    connect(m_chooseButton, &QPushButton::clicked, this, &ChatPanel::chooseFile);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ChatPanel::updateMode);
    connect(m_repeat, &QCheckBox::toggled, this, &ChatPanel::setRepeating);
}

void ChatPanel::setEndpoint(EndpointId endpoint)
{
    m_endpoint = endpoint;
    m_transcript->setEndpoint(endpoint);
}

void ChatPanel::setFraming(const FramingSpec& framing)
{
    m_framing = framing;
}

void ChatPanel::focusInput()
{
    m_edit->setFocus();
}

void ChatPanel::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_transcript->setSnapshot(snapshot);
    updateTargets(*snapshot);
}

void ChatPanel::updateTargets(const AnalysisSnapshot& snapshot)
{
    std::vector<ConnectionId> live = liveConnections(snapshot, m_endpoint);
    if (live == m_live)
        return;
    const int current = m_target->currentIndex();
    const ConnectionId chosen = current > 0 ? m_live[std::size_t(current) - 1] : ConnectionId {};
    m_live = std::move(live);
    m_target->clear();
    m_target->addItem(tr("All", "send to all connections"));
    int index = 0;
    for (const ConnectionId id : m_live) {
        if (id == chosen)
            index = m_target->count();
        m_target->addItem(tr("Connection %1").arg(id.value));
    }
    m_target->setCurrentIndex(index);
    updateEnabled();
}

void ChatPanel::updateEnabled()
{
    const bool canSend = !m_live.empty();
    m_sendButton->setEnabled(canSend);
    m_repeat->setEnabled(canSend && SendMode(m_mode->currentIndex()) != SendMode::File);
    if (!canSend)
        m_repeat->setChecked(false);
}

void ChatPanel::updateMode()
{
    const auto mode = SendMode(m_mode->currentIndex());
    m_edit->setFont(
        mode == SendMode::Text ? Theme::instance().font() : Theme::instance().monoFont());
    m_edit->setPlaceholderText(mode == SendMode::Text ? tr("Message, Enter sends; \\n \\x00 …")
            : mode == SendMode::Hex                   ? tr("68 65 6c 6c 6f")
                                                      : tr("Path of a file"));
    m_chooseButton->setVisible(mode == SendMode::File);
    m_message->hide();
    if (mode == SendMode::File)
        m_repeat->setChecked(false);
    updateEnabled();
}

void ChatPanel::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Send a file"));
    if (!path.isEmpty())
        m_edit->setText(path);
}

void ChatPanel::send()
{
    if (m_live.empty()) {
        m_message->showMessage(
            InlineMessage::Kind::Notice, tr("Nobody is connected, so there is nobody to send to."));
        return;
    }
    if (SendMode(m_mode->currentIndex()) == SendMode::File) {
        sendFile();
        return;
    }
    const Result<QByteArray> bytes
        = outgoingBytes(SendMode(m_mode->currentIndex()), m_edit->text(), m_framing);
    if (!bytes) {
        m_message->showMessage(InlineMessage::Kind::Error, ErrorText::forInput(bytes.error()));
        return;
    }
    const int target = m_target->currentIndex();
    if (target > 0)
        m_session->send(m_live[std::size_t(target) - 1], *bytes);
    else
        m_session->sendToAll(m_endpoint, *bytes);
    m_edit->selectAll();
}

void ChatPanel::sendFile()
{
    const QString path = m_edit->text();
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        m_message->showMessage(InlineMessage::Kind::Error,
            ErrorText::forInput(
                {ErrorCode::CannotRead, tr("there is no file that can be read at this path")}));
        return;
    }
    const int target = m_target->currentIndex();
    if (target > 0)
        m_session->sendFile(m_live[std::size_t(target) - 1], path);
    else
        m_session->sendFileToAll(m_endpoint, path);
}

void ChatPanel::setRepeating(bool on)
{
    m_interval->setEnabled(!on);
    if (!on) {
        m_session->stopRepeating(m_endpoint);
        return;
    }
    const Result<QByteArray> bytes
        = outgoingBytes(SendMode(m_mode->currentIndex()), m_edit->text(), m_framing);
    if (bytes) {
        m_session->startRepeating(
            m_endpoint, *bytes, std::chrono::milliseconds(m_interval->value()));
        return;
    }
    m_message->showMessage(InlineMessage::Kind::Error, ErrorText::forInput(bytes.error()));
    m_repeat->setChecked(false);
}
