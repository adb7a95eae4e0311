// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"

#include "core/session/session.h"
#include "ui/compose/composepreview.h"
#include "ui/compose/faultpanel.h"
#include "ui/compose/piecesender.h"
#include "ui/parts/format.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/inlinemessage.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int contentLines = 3;

QComboBox* makeCombo(const QString& name, const QString& accessibleName, const QStringList& items)
{
    auto* const combo = new QComboBox;
    combo->setObjectName(name);
    combo->setAccessibleName(accessibleName);
    combo->setToolTip(accessibleName);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->addItems(items);
    combo->setMinimumContentsLength(7);
    return combo;
}

QString sourceName(MessageDraft::Source source)
{
    switch (source) {
    case MessageDraft::Source::Text:
        return ComposePanel::tr("Text ▾");
    case MessageDraft::Source::Hex:
        return ComposePanel::tr("Hex ▾");
    case MessageDraft::Source::File:
        return ComposePanel::tr("File ▾");
    }
    Q_UNREACHABLE();
}

} // namespace

ComposePanel::ComposePanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_header(new PanelHeader(tr("Compose"), this))
    , m_sourceButton(new QToolButton(this))
    , m_content(new QPlainTextEdit(this))
    , m_type(makeCombo(QStringLiteral("composeContentTypeCombo"), tr("Content type"),
          {QStringLiteral("text/json"), QStringLiteral("text/plain"),
              QStringLiteral("binary/custom-client-binary-type")}))
    , m_encoding(makeCombo(QStringLiteral("composeEncodingCombo"), tr("Content encoding"),
          {QStringLiteral("utf-8"), QStringLiteral("utf-16"), QStringLiteral("latin-1"),
              QStringLiteral("shift_jis"), QStringLiteral("binary")}))
    , m_faultsButton(new QPushButton(tr("Faults…"), this))
    , m_faultPanel(new FaultPanel(this))
    , m_faultBand(new InlineMessage(this))
    , m_sendButton(new QPushButton(tr("Send"), this))
    , m_problem(new QLabel(this))
    , m_preview(new ComposePreview(this))
    , m_pieces(new PieceSender(this))
{
    layOutForm();
    setUpContent();
    setUpSource();
    setUpFaults();
    setUpSending(session);
    applyTheme();
    setTarget({});
    connect(&Theme::instance(), &Theme::changed, this, &ComposePanel::applyTheme);
}

void ComposePanel::layOutForm()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::grid);
    layout->setSpacing(Theme::grid * 3 / 4);
    layout->addWidget(m_header);
    m_header->addWidget(m_sourceButton);
    auto* const form = new QVBoxLayout;
    form->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, 0);
    form->setSpacing(Theme::grid * 3 / 4);
    layout->addLayout(form);
    auto* const row = new QHBoxLayout;
    row->setSpacing(Theme::grid * 3 / 4);
    row->addWidget(m_type, 3);
    row->addWidget(m_encoding, 2);
    row->addWidget(m_faultsButton);
    row->addStretch(1);
    row->addWidget(m_sendButton);
    form->addWidget(m_content);
    form->addWidget(m_problem);
    form->addLayout(row);
    form->addWidget(m_faultBand);
    form->addWidget(m_preview);
    layout->addStretch();
}

void ComposePanel::setUpContent()
{
    m_content->setObjectName(QStringLiteral("composeContentEdit"));
    m_content->setAccessibleName(tr("Content"));
    m_content->setProperty("input", true);
    m_content->setTabChangesFocus(true);
    m_content->setPlainText(QStringLiteral("{\"action\": \"search\", \"value\": \"ring\"}"));
    m_content->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("composeProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ComposePanel::readForm);
    connect(m_type, &QComboBox::currentTextChanged, this, &ComposePanel::readForm);
    connect(m_encoding, &QComboBox::currentTextChanged, this, &ComposePanel::readForm);
}

void ComposePanel::setUpSource()
{
    m_sourceButton->setObjectName(QStringLiteral("composeSourceButton"));
    m_sourceButton->setAccessibleName(tr("How the content is given"));
    m_sourceButton->setToolTip(tr("How the content is given: text, hex digits, or a file"));
    m_sourceButton->setAutoRaise(true);
    m_sourceButton->setPopupMode(QToolButton::InstantPopup);
    auto* const menu = new QMenu(m_sourceButton);
    menu->addAction(tr("&Text"), this, [this] { setSource(MessageDraft::Source::Text); });
    menu->addAction(tr("&Hex"), this, [this] { setSource(MessageDraft::Source::Hex); });
    menu->addAction(tr("&File…"), this, &ComposePanel::chooseFile);
    m_sourceButton->setMenu(menu);
    m_sourceButton->setText(sourceName(m_draft.source));
}

void ComposePanel::setUpFaults()
{
    m_faultsButton->setObjectName(QStringLiteral("composeFaultsButton"));
    m_faultsButton->setToolTip(tr("Spoil the message, or how it is sent, on purpose"));
    m_faultBand->setObjectName(QStringLiteral("composeFaultBand"));
    connect(m_faultsButton, &QPushButton::clicked, this,
        [this] { m_faultPanel->popUpAt(m_faultsButton); });
    connect(m_faultPanel, &FaultPanel::planChanged, this, &ComposePanel::readForm);
    connect(m_faultBand, &InlineMessage::actionTriggered, this, [this] {
        m_faultPanel->setPlan({});
        readForm();
    });
}

void ComposePanel::setUpSending(Session* session)
{
    m_sendButton->setObjectName(QStringLiteral("composeSendButton"));
    m_sendButton->setAccessibleName(tr("Send the message"));
    m_sendButton->setProperty("primary", true);
    connect(m_sendButton, &QPushButton::clicked, this, &ComposePanel::send);
    connect(m_pieces, &PieceSender::pieceReady, this, &ComposePanel::sendRequested);
    connect(m_pieces, &PieceSender::progressed, this, &ComposePanel::showProgress);
    if (session)
        connect(this, &ComposePanel::sendRequested, session,
            qOverload<ConnectionId, const QByteArray&>(&Session::send));
}

void ComposePanel::applyTheme()
{
    const QFont mono = Theme::instance().monoFont();
    m_content->setFont(mono);
    m_content->setFixedHeight(
        QFontMetrics(mono).lineSpacing() * contentLines + Theme::grid * 3 / 2);
    m_problem->setFont(Theme::instance().smallFont());
    setTextColor(m_problem, ColorRole::Waiting);
}

void ComposePanel::setTarget(ConnectionId id, const QString& framing)
{
    m_target = id;
    if (id.isValid())
        m_framing = FramingSpec::parse(framing).value_or({});
    const bool hasHeaders = isHeaderContent(m_framing);
    m_type->setVisible(hasHeaders);
    m_encoding->setVisible(hasHeaders);
    m_faultPanel->setHasHeaders(hasHeaders);
    updateTarget();
    readForm();
}

void ComposePanel::updateTarget()
{
    if (!m_target.isValid())
        m_header->setNote(tr("select a connection to send to"));
    else
        m_header->setNote(tr("%1 to connection %2", "lines to connection 3")
                              .arg(m_framing.name)
                              .arg(m_target.value));
    updateSendButton();
}

void ComposePanel::updateSendButton()
{
    const bool isSending = m_pieces->isActive();
    const bool canSend = m_target.isValid() && !m_message.bytes.isEmpty();
    m_sendButton->setText(isSending ? tr("Stop") : tr("Send"));
    m_sendButton->setEnabled(isSending || canSend);
    if (isSending)
        m_sendButton->setToolTip(tr("Leave out the pieces that are not sent yet"));
    else if (!m_target.isValid())
        m_sendButton->setToolTip(tr("Select a live connection in the table first"));
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
    auto* const dialog = new QFileDialog(this, tr("Content from a File"));
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
        m_content->setPlainText(draft.content);
        m_type->setCurrentText(draft.contentType);
        m_encoding->setCurrentText(draft.encoding);
        m_faultPanel->setPlan(draft.faults);
    }
    updateMessage();
}

void ComposePanel::readForm()
{
    if (m_isSetting)
        return;
    m_draft.content = m_content->toPlainText();
    m_draft.contentType = m_type->currentText();
    m_draft.encoding = m_encoding->currentText();
    m_draft.faults = m_faultPanel->plan();
    updateMessage();
}

void ComposePanel::updateMessage()
{
    m_message = ComposedMessage::of(m_draft, m_framing);
    m_problem->setText(m_message.problem);
    m_problem->setVisible(!m_message.problem.isEmpty());
    m_preview->setMessage(m_message);
    const FaultPlan faults
        = isHeaderContent(m_framing) ? m_draft.faults : m_draft.faults.withoutHeaders();
    if (faults.isEmpty())
        m_faultBand->hide();
    else
        m_faultBand->showMessage(InlineMessage::Kind::Warning,
            faults.words().join(QStringLiteral(" · ")), tr("Turn off"));
    updateSendButton();
}

void ComposePanel::send()
{
    if (m_pieces->isActive()) {
        m_pieces->stop();
        return updateTarget();
    }
    if (m_draft.source == MessageDraft::Source::File)
        updateMessage(); // the file may have changed
    if (!m_target.isValid() || m_message.bytes.isEmpty())
        return;
    if (m_draft.faults.pieceSize > 0)
        m_pieces->start(m_target, m_message.bytes, m_draft.faults.pieceSize, m_draft.faults.pause);
    else
        emit sendRequested(m_target, m_message.bytes);
}

void ComposePanel::showProgress(qint64 sent, qint64 total)
{
    updateTarget();
    if (m_pieces->isActive())
        m_header->setNote(
            tr("sent %1 of %2 bytes").arg(Format::number(sent), Format::number(total)));
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
