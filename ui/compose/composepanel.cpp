// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"

#include "core/behavior/behaviorspec.h"
#include "core/text/safetext.h"
#include "core/words/composewords.h"
#include "core/words/format.h"
#include "ui/compose/composepreview.h"
#include "ui/compose/faultpanel.h"
#include "ui/compose/fieldnames.h"
#include "ui/compose/savedpanel.h"
#include "ui/compose/sentlink.h"
#include "ui/parts/comboname.h"
#include "ui/parts/combopopup.h"
#include "ui/parts/panelheader.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace {

constexpr int longestName = 60; // characters
constexpr int leastFieldWidth = 7; // characters, its arrow included, where there is little room

QComboBox* makeCombo(const FieldType& field)
{
    auto* const combo = new QComboBox;
    combo->setObjectName(
        FieldNames::ofControl(QStringLiteral("compose"), field, QStringLiteral("Combo")));
    nameCombo(combo, field.titleText());
    combo->setToolTip(field.titleText());
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->lineEdit()->setPlaceholderText(field.titleText());
    combo->addItems(field.suggestions());
    combo->setMinimumContentsLength(7);
    combo->setMinimumWidth(combo->fontMetrics().averageCharWidth() * leastFieldWidth);
    combo->setCurrentText(QLatin1String(field.fallback));
    fitPopup(combo);
    // A long text shows its beginning.
    const auto showBeginning = [line = combo->lineEdit()] { line->home(false); };
    showBeginning();
    QObject::connect(combo, &QComboBox::activated, combo, showBeginning);
    QObject::connect(combo->lineEdit(), &QLineEdit::editingFinished, combo, showBeginning);
    return combo;
}

} // namespace

ComposePanel::ComposePanel(QWidget* parent, const QString& savedPath)
    : QWidget(parent)
    , m_header(new PanelHeader({}, this))
    , m_foldButton(new QToolButton(this))
    , m_form(new QWidget(this))
    , m_saved(new SavedMessages(savedPath, this))
    , m_savedPanel(new SavedPanel(m_saved, this))
    , m_content(new QPlainTextEdit(this))
    , m_faultsButton(new QPushButton(tr("Faults…"), this))
    , m_faultPanel(new FaultPanel(this))
    , m_faultBand(new InlineMessage(this))
    , m_sendButton(new QPushButton(tr("Send"), this))
    , m_note(new ElidedLabel(this))
    , m_sentLink(new SentLink(this))
    , m_problem(new QLabel(this))
    , m_preview(new ComposePreview(this))
{
    addFields();
    layOutForm();
    setUpContent();
    setUpSource();
    setUpFaults();
    setUpSaved();
    setUpSending();
    setUpFolding();
    orderTabs();
    applyTheme();
    setTarget({});
    connect(&Theme::instance(), &Theme::changed, this, &ComposePanel::applyTheme);
}

FramingSpec ComposePanel::firstFraming()
{
    return ownFraming(BehaviorSpec::Kind::Application).value_or(FramingSpec());
}

void ComposePanel::addFields()
{
    for (const FieldType* const field : FieldNames::all(FieldType::Kind::Chosen))
        m_fields.append({field, makeCombo(*field)});
}

void ComposePanel::edit()
{
    setFolded(false);
    m_content->setFocus(Qt::ShortcutFocusReason);
}

void ComposePanel::showSaved()
{
    setFolded(false);
    m_savedPanel->popUpBeside(m_savedButton);
}

void ComposePanel::saveMessage()
{
    const QString firstLine = m_draft.content.section(QLatin1Char('\n'), 0, 0).trimmed();
    const QString name = firstLine.isEmpty() ? tr("Message") : firstLine.left(longestName);
    m_saved->insert(m_saved->rowCount(), {name, m_draft});
}

void ComposePanel::sendSaved(int row)
{
    if (row >= m_saved->rowCount() || m_waitingBytes > 0)
        return;
    const SavedMessage& saved = m_saved->at(row);
    const ComposedMessage message = ComposedMessage::of(saved.draft, m_framing);
    if (!isSendable(message))
        showProblem(tr("“%1” cannot be sent: %2")
                        .arg(safeText(saved.name), ComposeWords::problem(message.problem)));
    else
        sendMessage(message, saved.draft.faults);
}

void ComposePanel::setTarget(ConnectionId id, const QString& framing)
{
    m_target = id;
    if (id.isValid())
        m_framing = FramingSpec::parse(framing).value_or({});
    const Framing used(m_framing);
    for (const ChosenField& field : std::as_const(m_fields))
        field.combo->setVisible(FieldNames::has(used, *field.type));
    m_faultPanel->setFraming(used);
    updateTransport();
    updateTarget();
    readForm();
}

void ComposePanel::setSnapshot(const AnalysisSnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    m_sentLink->setSnapshot(snapshot);
    updateTransport();
    if (obstacle(m_target) != m_obstacle || waitingBytes() != m_waitingBytes)
        updateTarget();
}

/// A connection that is opened and selected at once may not be known yet.
void ComposePanel::updateTransport()
{
    const ConnectionFacts* const facts
        = m_snapshot ? m_snapshot->connections.find(m_target) : nullptr;
    const Transport transport = facts ? facts->transport : Transport::Tcp;
    if (std::exchange(m_transport, transport) == transport)
        return;
    m_faultPanel->setTransport(transport);
    updateMessage();
}

void ComposePanel::follow(Cause cause)
{
    m_sent.cause = cause;
    m_sentLink->watch(m_target, cause, m_snapshot);
}

qint64 ComposePanel::waitingBytes() const
{
    const ConnectionNow* const now = m_snapshot && m_sent.target == m_target
        ? m_snapshot->capture->now->find(m_target)
        : nullptr;
    if (!now)
        return 0;
    const auto queued = std::ranges::find(now->queued, m_sent.cause, &QueuedSend::cause);
    return queued == now->queued.end() ? 0 : queued->bytes;
}

QString ComposePanel::obstacle(ConnectionId target) const
{
    if (!target.isValid())
        return tr("select a connection to send to");
    if (!m_snapshot)
        return {};
    const ConnectionFacts* const facts = m_snapshot->connections.find(target);
    if (!facts && target <= m_snapshot->connections.newest()) // only ended ones are given up
        return tr("connection %1 has ended and is no longer known").arg(target.value);
    if (!facts || facts->isWritable())
        return {};
    switch (facts->state) {
    case ConnectionState::Connecting:
        return tr("connection %1 is not open yet").arg(target.value);
    case ConnectionState::Ended:
        return tr("connection %1 has ended").arg(target.value);
    default:
        return tr("connection %1 is half-closed by us").arg(target.value);
    }
}

void ComposePanel::updateTarget()
{
    m_obstacle = obstacle(m_target);
    m_waitingBytes = waitingBytes();
    if (!m_obstacle.isEmpty())
        m_note->setText(m_obstacle);
    else if (m_waitingBytes > 0)
        m_note->setText(
            tr("sent %1 of %2 bytes", nullptr, Format::forPlural(m_sent.bytes))
                .arg(Format::number(m_sent.bytes - m_waitingBytes), Format::number(m_sent.bytes)));
    else
        m_note->setText(targetNote());
    showNote();
    updateSendButton();
}

/// Beside the title, as long as there is nothing else.
void ComposePanel::showNote()
{
    m_header->setNote(m_isFolded ? m_note->text() : QString());
}

QString ComposePanel::targetNote() const
{
    QStringList words {tr("to connection %1, %2", "to connection 3, lines")
                           .arg(m_target.value)
                           .arg(m_framing.name)};
    if (m_delivery.isHeldBack(m_target))
        words << tr("1 held back", "a message");
    if (const int count = m_delivery.leftOut(m_target); count > 0)
        words << tr("%1 left out", "a number of messages", count).arg(Format::number(count));
    return words.join(QStringLiteral(" · "));
}

void ComposePanel::updateSendButton()
{
    const bool isSending = m_waitingBytes > 0;
    const bool canSend = m_obstacle.isEmpty() && isSendable(m_message);
    m_sendButton->setText(isSending ? tr("Stop") : tr("Send"));
    m_sendButton->setEnabled(isSending || canSend);
    if (isSending)
        m_sendButton->setToolTip(tr("Leave out what is not sent yet"));
    else if (!m_obstacle.isEmpty())
        m_sendButton->setToolTip(tr("Select an open connection in the table first"));
    else
        m_sendButton->setToolTip(canSend
                ? tr("Send to connection %1 (Ctrl+Enter)").arg(m_target.value)
                : tr("There is nothing to send"));
}

void ComposePanel::setSource(MessageDraft::Source source)
{
    MessageDraft draft = m_draft;
    m_contents.at(std::size_t(draft.source)) = draft.content;
    draft.source = source;
    draft.content = m_contents.at(std::size_t(source));
    setDraft(draft);
    m_content->setFocus();
}

void ComposePanel::chooseFile()
{
    auto* const dialog = new QFileDialog(this, tr("Content from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        setSource(MessageDraft::Source::File);
        m_content->setPlainText(path);
    });
    dialog->open();
}

void ComposePanel::setDraft(const MessageDraft& draft)
{
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_draft = draft;
        m_sourceButton->setText(sourceName(draft.source));
        m_content->setPlaceholderText(hint(draft.source));
        m_content->setPlainText(draft.content);
        for (const auto& [type, combo] : std::as_const(m_fields)) {
            combo->setCurrentText(
                draft.fields.value(QLatin1String(type->name), QLatin1String(type->fallback)));
            combo->lineEdit()->home(false);
        }
        m_faultPanel->setPlan(draft.faults);
    }
    updateMessage();
}

void ComposePanel::readForm()
{
    if (m_isSetting)
        return;
    m_draft.content = m_content->toPlainText();
    for (const auto& [type, combo] : std::as_const(m_fields)) {
        m_draft.fields.remove(QLatin1String(type->name));
        if (combo->currentText() != QLatin1String(type->fallback))
            m_draft.fields.insert(QLatin1String(type->name), combo->currentText());
    }
    m_draft.faults = m_faultPanel->plan();
    updateMessage();
}

void ComposePanel::updateMessage()
{
    m_message = ComposedMessage::of(m_draft, m_framing);
    showProblem(ComposeWords::problem(m_message.problem));
    markProblem();
    m_preview->setMessage(m_message);
    const FaultPlan faults = m_draft.faults.limitedTo(Framing(m_framing), m_transport);
    if (faults.isEmpty())
        m_faultBand->hide();
    else
        m_faultBand->showMessage(InlineMessage::Kind::Warning,
            ComposeWords::faults(faults).join(QStringLiteral(" · ")), tr("Turn off"));
    makeRoom();
    updateSendButton();
}

void ComposePanel::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ComposePanel::send()
{
    if (m_waitingBytes > 0) {
        emit cancelRequested({Target::to(m_sent.target), m_sent.cause});
        return;
    }
    if (m_draft.source == MessageDraft::Source::File)
        updateMessage(); // the file may have changed
    sendMessage(m_message, m_draft.faults);
}

bool ComposePanel::isSendable(const ComposedMessage& message) const
{
    const bool mayBeEmpty
        = keepsBoundaries(m_transport) && message.problem.kind == ComposeProblem::Kind::None;
    return message.size() > 0 || mayBeEmpty;
}

void ComposePanel::sendMessage(const ComposedMessage& message, const FaultPlan& faults)
{
    if (!m_obstacle.isEmpty() || !isSendable(message))
        return;
    const bool takesTime = faults.pieceSize > 0 || !message.file.isEmpty();
    if (takesTime)
        m_sent = {m_target, {}, message.size()};
    const Commands::Send wanted {.target = Target::to(m_target),
        .bytes = message.bytes,
        .file = message.file,
        .pieceSize = faults.pieceSize,
        .pause = faults.pause};
    const FaultPlan limited = faults.limitedTo(Framing(m_framing), m_transport);
    for (const Commands::Send& send : m_delivery.pass(wanted, limited.delivery))
        emit sendRequested(send);
    updateTarget();
}

bool ComposePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
