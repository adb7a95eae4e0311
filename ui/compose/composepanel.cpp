// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/composepanel.h"

#include "core/framing/headercontent.h"
#include "core/session/session.h"
#include "ui/compose/composedmessage.h"
#include "ui/parts/format.h"
#include "ui/parts/messagepart.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/textcolor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qint64 previewedContent = 512; // bytes; the rest is counted
constexpr int contentLines = 3;
constexpr int previewLines = 4;

int heightOfLines(const QFont& font, int lines)
{
    return QFontMetrics(font).lineSpacing() * lines + Theme::grid * 3 / 2;
}

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

} // namespace

ComposePanel::ComposePanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , m_header(new PanelHeader(tr("Compose"), this))
    , m_content(new QPlainTextEdit(this))
    , m_type(makeCombo(QStringLiteral("composeContentTypeCombo"), tr("Content type"),
          {QStringLiteral("text/json"), QStringLiteral("text/plain"),
              QStringLiteral("binary/custom-client-binary-type")}))
    , m_encoding(makeCombo(QStringLiteral("composeEncodingCombo"), tr("Content encoding"),
          {QStringLiteral("utf-8"), QStringLiteral("utf-16"), QStringLiteral("latin-1"),
              QStringLiteral("shift_jis"), QStringLiteral("binary")}))
    , m_sendButton(new QPushButton(tr("Send"), this))
    , m_problem(new QLabel(this))
    , m_preview(new QPlainTextEdit(this))
{
    setUpForm();
    setUpPreview();
    applyTheme();
    setTarget({});
    updateMessage();
    connect(&Theme::instance(), &Theme::changed, this, &ComposePanel::applyTheme);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ComposePanel::updateMessage);
    connect(m_type, &QComboBox::currentTextChanged, this, &ComposePanel::updateMessage);
    connect(m_encoding, &QComboBox::currentTextChanged, this, &ComposePanel::updateMessage);
    connect(m_sendButton, &QPushButton::clicked, this, &ComposePanel::send);
    if (session)
        connect(this, &ComposePanel::sendRequested, session,
            qOverload<ConnectionId, const QByteArray&>(&Session::send));
}

void ComposePanel::setUpForm()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::grid);
    layout->setSpacing(Theme::grid * 3 / 4);
    layout->addWidget(m_header);
    auto* const form = new QVBoxLayout;
    form->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, 0);
    form->setSpacing(Theme::grid * 3 / 4);
    layout->addLayout(form);
    auto* const row = new QHBoxLayout;
    row->setSpacing(Theme::grid * 3 / 4);
    row->addWidget(m_type, 3);
    row->addWidget(m_encoding, 2);
    row->addStretch(1);
    row->addWidget(m_sendButton);
    form->addWidget(m_content);
    form->addWidget(m_problem);
    form->addLayout(row);
    form->addWidget(m_preview);
    m_content->setObjectName(QStringLiteral("composeContentEdit"));
    m_content->setAccessibleName(tr("Content"));
    m_content->setProperty("input", true);
    m_content->setTabChangesFocus(true);
    m_content->setPlainText(QStringLiteral("{\"action\": \"search\", \"value\": \"ring\"}"));
    m_content->installEventFilter(this);
    m_problem->setObjectName(QStringLiteral("composeProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_sendButton->setObjectName(QStringLiteral("composeSendButton"));
    m_sendButton->setAccessibleName(tr("Send the message"));
    m_sendButton->setProperty("primary", true);
}

void ComposePanel::setUpPreview()
{
    m_preview->setObjectName(QStringLiteral("composePreview"));
    m_preview->setAccessibleName(tr("Bytes of the message"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setUndoRedoEnabled(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview->viewport()->setAutoFillBackground(false);
    m_preview->document()->setDocumentMargin(0);
}

void ComposePanel::applyTheme()
{
    const QFont mono = Theme::instance().monoFont();
    m_content->setFont(mono);
    m_content->setFixedHeight(heightOfLines(mono, contentLines));
    m_preview->setFont(mono);
    m_preview->setFixedHeight(heightOfLines(mono, previewLines));
    m_problem->setFont(Theme::instance().smallFont());
    setTextColor(m_problem, ColorRole::Waiting);
    updatePreview();
}

void ComposePanel::setTarget(ConnectionId id)
{
    m_target = id;
    m_header->setNote(
        id.isValid() ? tr("to connection %1").arg(id.value) : tr("select a connection to send to"));
    m_sendButton->setEnabled(id.isValid());
    m_sendButton->setToolTip(id.isValid() ? tr("Send to connection %1 (Ctrl+Enter)").arg(id.value)
                                          : tr("Select a live connection in the table first"));
}

void ComposePanel::updateMessage()
{
    const auto composed = ComposedMessage::of(
        m_type->currentText(), m_encoding->currentText(), m_content->toPlainText());
    m_message = composed.bytes;
    m_problem->setText(composed.problem);
    m_problem->setVisible(!composed.problem.isEmpty());
    updatePreview();
}

static QString hexOf(const QByteArray& bytes, ByteRange range)
{
    return QString::fromLatin1(bytes.mid(range.start, range.size()).toHex(' '));
}

void ComposePanel::updatePreview()
{
    const auto parts = HeaderContent::dissect(m_message);
    const ByteRange content {parts.header.end, m_message.size()};
    const ByteRange shown = content.intersected({0, content.start + previewedContent});
    m_preview->clear();
    QTextCursor cursor(m_preview->document());
    const auto insert = [&cursor](const QString& text, MessagePart part) {
        QTextCharFormat format;
        format.setForeground(Theme::instance().color(partTextRole(part)));
        if (part != MessagePart::Plain)
            format.setBackground(Theme::instance().color(partFillRole(part)));
        cursor.insertText(text, format);
    };
    insert(tr("%1 bytes: ").arg(Format::number(m_message.size())), MessagePart::Plain);
    insert(hexOf(m_message, parts.fixedHeader), MessagePart::FixedHeader);
    insert(QStringLiteral(" "), MessagePart::Plain);
    insert(hexOf(m_message, parts.header), MessagePart::JsonHeader);
    insert(QStringLiteral(" "), MessagePart::Plain);
    insert(hexOf(m_message, shown), MessagePart::Content);
    if (shown.end < content.end)
        insert(tr(" … and %1 more").arg(Format::byteCount(content.end - shown.end)),
            MessagePart::Plain);
}

void ComposePanel::send()
{
    if (m_target.isValid() && !m_message.isEmpty())
        emit sendRequested(m_target, m_message);
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
