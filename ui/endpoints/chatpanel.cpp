// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/chatpanel.h"

#include "core/session/session.h"
#include "core/words/errortext.h"
#include "ui/endpoints/outgoing.h"
#include "ui/endpoints/transcript.h"
#include "ui/parts/combopopup.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr std::size_t maxTargets = 200; // connections offered one by one

// Those that can be sent to, the newest ones, in the order of opening.
std::vector<ConnectionId> openConnections(const AnalysisSnapshot& snapshot, EndpointId endpoint)
{
    std::vector<ConnectionId> open;
    snapshot.connections.visitLive([&](const ConnectionFacts& facts) {
        if (facts.endpoint == endpoint && facts.isWritable())
            open.push_back(facts.id);
        return open.size() < maxTargets;
    });
    return {open.rbegin(), open.rend()};
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
    fillTargets();
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
    connect(m_target, &QComboBox::activated, this, [this] {
        m_repeat->setChecked(false);
        m_message->hide();
        updateEnabled();
    });
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
    std::vector<ConnectionId> open = openConnections(snapshot, m_endpoint);
    if (open == m_open)
        return;
    m_open = std::move(open);
    fillTargets();
    updateEnabled();
}

// A chosen connection stays chosen when it can be sent to no more: what is written is for nobody
// else.
void ChatPanel::fillTargets()
{
    const ConnectionId chosen = target();
    m_target->clear();
    m_target->addItem(tr("All", "send to all connections"), quint32(0));
    if (chosen.isValid() && !isOpen(chosen))
        m_target->addItem(
            tr("%1, closed", "3, closed: a connection").arg(chosen.value), chosen.value);
    for (const ConnectionId id : m_open)
        m_target->addItem(tr("Connection %1").arg(id.value), id.value);
    m_target->setCurrentIndex(m_target->findData(chosen.value));
    fitPopup(m_target);
}

ConnectionId ChatPanel::target() const
{
    return {m_target->currentData().toUInt()};
}

bool ChatPanel::isOpen(ConnectionId id) const
{
    return std::find(m_open.begin(), m_open.end(), id) != m_open.end();
}

void ChatPanel::updateEnabled()
{
    const bool canSend = target().isValid() ? isOpen(target()) : !m_open.empty();
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
    if (!m_sendButton->isEnabled()) {
        m_message->showMessage(InlineMessage::Kind::Notice,
            target().isValid()
                ? tr("Connection %1 is closed. Choose another one.").arg(target().value)
                : tr("Nobody is connected, so there is nobody to send to."));
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
    if (target().isValid())
        m_session->post(Commands::Send {Target::to(target()), *bytes});
    else
        m_session->post(Commands::Send {Target::toAll(m_endpoint), *bytes});
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
    if (target().isValid())
        m_session->post(Commands::Send {.target = Target::to(target()), .file = path});
    else
        m_session->post(Commands::Send {.target = Target::toAll(m_endpoint), .file = path});
}

void ChatPanel::setRepeating(bool on)
{
    m_interval->setEnabled(!on);
    if (!on) {
        m_session->post(Commands::StopRepeating {m_endpoint});
        return;
    }
    const Result<QByteArray> bytes
        = outgoingBytes(SendMode(m_mode->currentIndex()), m_edit->text(), m_framing);
    if (bytes) {
        m_session->post(Commands::StartRepeating {
            m_endpoint, *bytes, std::chrono::milliseconds(m_interval->value()), target()});
        return;
    }
    m_message->showMessage(InlineMessage::Kind::Error, ErrorText::forInput(bytes.error()));
    m_repeat->setChecked(false);
}
