// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/chatpanel.h"

#include "core/session/session.h"
#include "core/text/safetext.h"
#include "core/words/errortext.h"
#include "ui/conversation/chatedit.h"
#include "ui/conversation/conversationpane.h"
#include "ui/conversation/conversationview.h"
#include "ui/endpoints/outgoing.h"
#include "ui/parts/comboname.h"
#include "ui/parts/combopopup.h"
#include "ui/theme/inlinemessage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr std::size_t maxTargets = 200; // connections offered one by one
constexpr int oneRowFrom = 520; // pixels of width: whom, how and what stand in one row

// Those that can be sent to, the newest ones, in the order of opening.
std::vector<ChatTarget> openConnections(const AnalysisSnapshot& snapshot, EndpointId endpoint)
{
    std::vector<ChatTarget> open;
    snapshot.connections.visitLive([&](const ConnectionFacts& facts) {
        if (facts.endpoint == endpoint && facts.isWritable())
            open.push_back({facts.id, facts.name});
        return open.size() < maxTargets;
    });
    return {open.rbegin(), open.rend()};
}
} // namespace

ChatPanel::ChatPanel(Session* session, const Names& names, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_conversation(new ConversationPane(session, this))
    , m_message(new InlineMessage(this))
    , m_target(new QComboBox(this))
    , m_mode(new QComboBox(this))
    , m_edit(new ChatEdit(this))
    , m_chooseButton(new QPushButton(tr("Choose…"), this))
    , m_sendButton(new QPushButton(tr("Send"), this))
    , m_repeat(new QCheckBox(tr("Repeat every"), this))
    , m_interval(new QSpinBox(this))
    , m_eachLine(new QCheckBox(tr("Each line is a message"), this))
    , m_findButton(new QToolButton(this))
    , m_repeatButton(new QToolButton(this))
    , m_more(new QWidget(this))
{
    nameParts(names);
    m_interval->setRange(1, 3'600'000);
    m_interval->setValue(1000);
    m_interval->setSuffix(tr(" ms", "milliseconds"));
    m_interval->setMinimumWidth(
        m_interval->fontMetrics().horizontalAdvance(m_interval->text()) + 4 * Theme::grid);
    layOut();
    connectParts();
    fillTargets();
    updateMode();
}

void ChatPanel::nameParts(const Names& names)
{
    conversation()->setObjectName(names.view);
    conversation()->setAccessibleName(tr("Conversation"));
    m_target->setObjectName(names.target);
    nameCombo(m_target, tr("Send to"));
    m_target->setToolTip(tr("Which connections it goes to"));
    m_target->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_target->setMinimumContentsLength(4);
    m_mode->setObjectName(names.mode);
    nameCombo(m_mode, tr("Send as"));
    m_mode->setToolTip(tr("What is written: plain text, text with escapes such as \\n and \\x00, "
                          "bytes in hexadecimal digits, or the path of a file"));
    m_mode->addItems({tr("Text"), tr("Text with escapes"), tr("Hex"), tr("File")});
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mode->setMinimumContentsLength(4);
    fitPopup(m_mode);
    m_edit->setObjectName(names.edit);
    m_edit->setAccessibleName(tr("Text to send"));
    m_edit->setToolTip(
        tr("Enter sends, Shift+Enter begins a new line, Up and Down recall what was sent"));
    m_sendButton->setObjectName(names.send);
    m_sendButton->setProperty("primary", true);
    m_sendButton->setToolTip(tr("Send (Enter)"));
    m_repeat->setObjectName(QStringLiteral("repeatCheck"));
    m_repeat->setToolTip(tr("Send the same again and again"));
    m_interval->setAccessibleName(tr("Milliseconds between repeats"));
    m_eachLine->setObjectName(QStringLiteral("eachLineCheck"));
    m_eachLine->setToolTip(tr("Send each line as a message of its own, not all as one"));
    m_findButton->setObjectName(QStringLiteral("conversationFindButton"));
    m_findButton->setIcon(Theme::instance().icon(QStringLiteral("edit-find")));
    m_findButton->setAutoRaise(true);
    m_findButton->setAccessibleName(tr("Find in the conversation"));
    m_findButton->setToolTip(tr("Find in the conversation (Ctrl+F)"));
    m_repeatButton->setObjectName(QStringLiteral("conversationRepeatButton"));
    m_repeatButton->setText(QStringLiteral("↻"));
    m_repeatButton->setCheckable(true);
    m_repeatButton->setAutoRaise(true);
    m_repeatButton->setAccessibleName(tr("Repeat"));
    m_repeatButton->setToolTip(tr("Send the same again and again"));
}

void ChatPanel::layOut()
{
    auto* what = new QHBoxLayout;
    what->setSpacing(Theme::grid / 2);
    what->addWidget(m_target, 1);
    what->addWidget(m_mode, 1);
    what->addWidget(m_findButton);
    what->addWidget(m_repeatButton);
    auto* line = new QHBoxLayout;
    line->setSpacing(Theme::grid / 2);
    line->addWidget(m_edit, 1);
    line->addWidget(m_chooseButton, 0, Qt::AlignBottom);
    line->addWidget(m_sendButton, 0, Qt::AlignBottom);
    m_input = new QBoxLayout(QBoxLayout::TopToBottom);
    m_input->setSpacing(Theme::grid / 2 + 2);
    m_input->addLayout(what);
    m_input->addLayout(line, 1);
    auto* more = new QHBoxLayout(m_more);
    more->setContentsMargins({});
    more->addWidget(m_repeat);
    more->addWidget(m_interval);
    more->addWidget(m_eachLine);
    more->addStretch();
    auto* controls = new QVBoxLayout;
    controls->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, Theme::grid);
    controls->setSpacing(Theme::grid / 2 + 2);
    controls->addLayout(m_input);
    controls->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::grid / 2 + 2);
    layout->addWidget(m_conversation, 1);
    layout->addWidget(m_message);
    layout->addLayout(controls);
}

void ChatPanel::resizeEvent(QResizeEvent* event)
{
    m_input->setDirection(
        event->size().width() >= oneRowFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void ChatPanel::connectParts()
{
    connect(m_edit, &ChatEdit::sendRequested, this, &ChatPanel::send);
    connect(m_edit, &ChatEdit::textChanged, m_message, &QWidget::hide);
    connect(m_edit, &ChatEdit::textChanged, this, &ChatPanel::updateMore);
    connect(conversation(), &ConversationView::replyRequested, this, &ChatPanel::replyTo);
    connect(m_findButton, &QToolButton::clicked, m_conversation, &ConversationPane::find);
    connect(&Theme::instance(), &Theme::changed, this,
        [this] { m_findButton->setIcon(Theme::instance().icon(QStringLiteral("edit-find"))); });
    connect(m_sendButton, &QPushButton::clicked, this, &ChatPanel::send);
    connect(m_chooseButton, &QPushButton::clicked, this, &ChatPanel::chooseFile);
    connect(m_target, &QComboBox::activated, this, [this] {
        m_repeat->setChecked(false);
        m_message->hide();
        updateEnabled();
    });
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ChatPanel::updateMode);
    connect(m_repeat, &QCheckBox::toggled, this, &ChatPanel::setRepeating);
    connect(m_repeatButton, &QToolButton::toggled, this, [this](bool on) {
        if (!on)
            m_repeat->setChecked(false);
        updateMore();
    });
}

ConversationView* ChatPanel::conversation() const
{
    return m_conversation->view();
}

/// The key that finds is ours while the focus is in here, whatever else the window does with it.
bool ChatPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void ChatPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Find))
        m_conversation->find();
    else
        QWidget::keyPressEvent(event);
}

void ChatPanel::setEndpoint(EndpointId endpoint)
{
    m_endpoint = endpoint;
    m_conversation->setEndpoint(endpoint);
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
    m_conversation->setSnapshot(snapshot);
    updateTargets(*snapshot);
}

void ChatPanel::updateTargets(const AnalysisSnapshot& snapshot)
{
    std::vector<ChatTarget> open = openConnections(snapshot, m_endpoint);
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
    for (const ChatTarget& open : m_open) {
        m_target->addItem(
            open.name.isEmpty() ? tr("Connection %1").arg(open.id.value) : safeText(open.name),
            open.id.value);
    }
    m_target->setCurrentIndex(m_target->findData(chosen.value));
    fitPopup(m_target);
}

ConnectionId ChatPanel::target() const
{
    return {m_target->currentData().toUInt()};
}

SendMode ChatPanel::mode() const
{
    return SendMode(m_mode->currentIndex());
}

bool ChatPanel::isOpen(ConnectionId id) const
{
    return std::ranges::find(m_open, id, &ChatTarget::id) != m_open.end();
}

void ChatPanel::updateEnabled()
{
    const bool canSend = target().isValid() ? isOpen(target()) : !m_open.empty();
    m_sendButton->setEnabled(canSend);
    m_repeat->setEnabled(canSend && mode() != SendMode::File);
    if (!canSend)
        m_repeat->setChecked(false);
}

void ChatPanel::updateMode()
{
    const SendMode mode = this->mode();
    const bool isText = mode == SendMode::Text || mode == SendMode::EscapedText;
    m_edit->setPurpose(m_mode->currentIndex());
    m_edit->setFont(isText ? Theme::instance().font() : Theme::instance().monoFont());
    m_edit->setPlaceholderText(mode == SendMode::Text ? tr("Message")
            : mode == SendMode::EscapedText           ? tr("Message with \\n \\x00 …")
            : mode == SendMode::Hex                   ? tr("68 65 6c 6c 6f")
                                                      : tr("Path of a file"));
    m_chooseButton->setVisible(mode == SendMode::File);
    updateMore();
    m_message->hide();
    if (mode == SendMode::File)
        m_repeat->setChecked(false);
    updateEnabled();
}

/// Below the input stands what there is to choose now.
void ChatPanel::updateMore()
{
    const bool isText = mode() == SendMode::Text || mode() == SendMode::EscapedText;
    const bool isRepeatWanted = m_repeatButton->isChecked();
    m_repeat->setVisible(isRepeatWanted);
    m_interval->setVisible(isRepeatWanted);
    m_eachLine->setVisible(isText && m_edit->text().contains(u'\n'));
    m_more->setVisible(isRepeatWanted || !m_eachLine->isHidden());
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
    const bool isFile = mode() == SendMode::File;
    if (isFile ? !sendFile() : !sendBytes())
        return;
    m_edit->clearSent();
    conversation()->jumpToEnd();
}

void ChatPanel::replyTo(ConnectionId id)
{
    const int index = m_target->findData(id.value);
    if (index < 0) {
        m_message->showMessage(InlineMessage::Kind::Notice,
            tr("Connection %1 is not among those that can be chosen.").arg(id.value));
        return;
    }
    m_target->setCurrentIndex(index);
    updateEnabled();
    focusInput();
}

bool ChatPanel::sendBytes()
{
    QByteArrayList messages;
    for (const QString& text : texts()) {
        const Result<QByteArray> bytes = outgoingBytes(mode(), text, m_framing);
        if (!bytes) {
            m_message->showMessage(InlineMessage::Kind::Error, ErrorText::forInput(bytes.error()));
            return false;
        }
        messages.append(*bytes);
    }
    for (const QByteArray& message : messages)
        m_session->post(Commands::Send {whom(), message});
    return true;
}

QStringList ChatPanel::texts() const
{
    const QString text = m_edit->text();
    if (m_eachLine->isHidden() || !m_eachLine->isChecked())
        return {text};
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty()) // behind the last line feed
        lines.removeLast();
    return lines;
}

bool ChatPanel::sendFile()
{
    const QString path = m_edit->text();
    const QFileInfo file(path);
    if (!file.isFile() || !file.isReadable()) {
        m_message->showMessage(InlineMessage::Kind::Error,
            ErrorText::forInput(
                {ErrorCode::CannotRead, tr("there is no file that can be read at this path")}));
        return false;
    }
    m_session->post(Commands::Send {.target = whom(), .file = path});
    return true;
}

Target ChatPanel::whom() const
{
    return target().isValid() ? Target::to(target()) : Target::toAll(m_endpoint);
}

void ChatPanel::setRepeating(bool on)
{
    m_interval->setEnabled(!on);
    if (!on) {
        m_session->post(Commands::StopRepeating {m_endpoint});
        return;
    }
    // Of what was sent a moment ago if nothing else stands there.
    const QString text = m_edit->text().isEmpty() ? m_edit->lastSent() : m_edit->text();
    const Result<QByteArray> bytes = outgoingBytes(mode(), text, m_framing);
    if (bytes) {
        m_session->post(Commands::StartRepeating {
            m_endpoint, *bytes, std::chrono::milliseconds(m_interval->value()), target()});
        return;
    }
    m_message->showMessage(InlineMessage::Kind::Error, ErrorText::forInput(bytes.error()));
    m_repeat->setChecked(false);
}
