// SPDX-License-Identifier: GPL-3.0-or-later
// The composer's form: its controls, and what they set off.
#include "ui/compose/composepanel.h"
#include "ui/compose/composepreview.h"
#include "ui/compose/faultpanel.h"
#include "ui/compose/savedpanel.h"
#include "ui/compose/sentlink.h"
#include "ui/parts/panelheader.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/inlinemessage.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int contentLines = 3;
} // namespace

QString ComposePanel::sourceName(MessageDraft::Source source)
{
    switch (source) {
    case MessageDraft::Source::Text:
        return tr("Text ▾");
    case MessageDraft::Source::Hex:
        return tr("Hex ▾");
    case MessageDraft::Source::File:
        return tr("File ▾");
    }
    Q_UNREACHABLE();
}

QString ComposePanel::hint(MessageDraft::Source source)
{
    switch (source) {
    case MessageDraft::Source::Text:
        return tr("Content; Ctrl+Enter sends");
    case MessageDraft::Source::Hex:
        return tr("68 65 6c 6c 6f");
    case MessageDraft::Source::File:
        return tr("Path of a file");
    }
    Q_UNREACHABLE();
}

void ComposePanel::layOutForm()
{
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, Theme::grid);
    layout->setSpacing(Theme::grid * 3 / 4);
    layout->addWidget(m_header);
    auto* const form = new QVBoxLayout(m_form);
    form->setContentsMargins(Theme::grid * 3 / 2, 0, Theme::grid * 3 / 2, 0);
    form->setSpacing(Theme::grid / 2);
    layout->addWidget(m_form, 1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(Theme::grid * 3 / 4);
    for (const ChosenField& field : std::as_const(m_fields))
        row->addWidget(field.combo, row->count() == 0 ? 3 : 2);
    row->addWidget(m_faultsButton);
    row->addStretch(1);
    row->addWidget(m_sendButton);
    form->addWidget(m_content);
    form->addWidget(m_problem);
    form->addLayout(row);
    auto* const outcome = new QHBoxLayout;
    outcome->setSpacing(Theme::grid);
    outcome->addWidget(m_note, 1);
    outcome->addWidget(m_sentLink);
    form->addLayout(outcome);
    form->addWidget(m_faultBand);
    form->addWidget(m_preview, 1);
}

void ComposePanel::setUpFolding()
{
    m_foldButton->setObjectName(QStringLiteral("composeFoldButton"));
    m_foldButton->setAccessibleName(tr("Craft a message"));
    m_foldButton->setAutoRaise(true);
    m_foldButton->setCheckable(true);
    m_header->setTitleWidget(m_foldButton);
    connect(m_foldButton, &QToolButton::toggled, this, [this](bool on) { setFolded(!on); });
    setFolded(false);
}

void ComposePanel::setFolded(bool on)
{
    m_isFolded = on;
    m_foldButton->setText(on ? tr("▸ Craft a message") : tr("▾ Craft a message"));
    m_foldButton->setToolTip(on ? tr("Show the form") : tr("Fold to this line"));
    m_foldButton->setChecked(!on);
    for (QWidget* part : std::initializer_list<QWidget*> {m_form, m_sourceButton, m_savedButton})
        part->setVisible(!on);
    showNote();
    setMaximumHeight(on ? sizeHint().height() : QWIDGETSIZE_MAX);
}

void ComposePanel::orderTabs()
{
    QList<QWidget*> order {m_foldButton, m_sourceButton, m_savedButton, m_content};
    for (const ChosenField& field : std::as_const(m_fields))
        order.append(field.combo);
    order += {m_faultsButton, m_sendButton, m_sentLink, m_faultBand, m_preview};
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order[at - 1], order[at]);
}

void ComposePanel::setUpContent()
{
    m_content->setObjectName(QStringLiteral("composeContentEdit"));
    m_content->setAccessibleName(tr("Content"));
    m_content->setProperty("input", true);
    m_content->setTabChangesFocus(true);
    m_content->setPlaceholderText(hint(m_draft.source));
    m_content->setPlainText(QStringLiteral("{\"action\": \"search\", \"value\": \"ring\"}"));
    m_content->installEventFilter(this);
    m_note->setObjectName(QStringLiteral("composeNoteLabel"));
    m_note->setColorRole(ColorRole::TertiaryText);
    m_problem->setObjectName(QStringLiteral("composeProblemLabel"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    connect(m_content, &QPlainTextEdit::textChanged, this, &ComposePanel::readForm);
    for (const ChosenField& field : std::as_const(m_fields))
        connect(field.combo, &QComboBox::currentTextChanged, this, &ComposePanel::readForm);
}

QToolButton* ComposePanel::addHeaderButton(
    const char* name, const QString& text, const QString& toolTip)
{
    auto* const button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    m_header->addWidget(button);
    return button;
}

void ComposePanel::setUpSource()
{
    m_sourceButton = addHeaderButton("composeSourceButton", sourceName(m_draft.source),
        tr("How the content is given: text, hex digits, or a file"));
    m_sourceButton->setAccessibleName(tr("How the content is given"));
    auto* const menu = new QMenu(m_sourceButton);
    menu->addAction(tr("&Text"), this, [this] { setSource(MessageDraft::Source::Text); });
    menu->addAction(tr("&Hex"), this, [this] { setSource(MessageDraft::Source::Hex); });
    menu->addAction(tr("&File…"), this, &ComposePanel::chooseFile);
    m_sourceButton->setMenu(menu);
}

void ComposePanel::setUpFaults()
{
    m_faultsButton->setObjectName(QStringLiteral("composeFaultsButton"));
    m_faultsButton->setToolTip(tr("Spoil the message, or how it is sent, on purpose"));
    m_faultBand->setObjectName(QStringLiteral("composeFaultBand"));
    connect(m_faultsButton, &QPushButton::clicked, this,
        [this] { m_faultPanel->popUpBeside(m_faultsButton); });
    connect(m_faultPanel, &FaultPanel::planChanged, this, &ComposePanel::readForm);
    connect(m_faultBand, &InlineMessage::actionTriggered, this, [this] {
        m_faultPanel->setPlan({});
        readForm();
    });
}

void ComposePanel::setUpSaved()
{
    m_savedButton = addHeaderButton(
        "composeSavedButton", tr("Saved ▾"), tr("Messages to keep and to send with one key"));
    connect(m_savedButton, &QToolButton::clicked, this,
        [this] { m_savedPanel->popUpBeside(m_savedButton); });
    connect(m_savedPanel, &SavedPanel::saveRequested, this, &ComposePanel::saveMessage);
    connect(m_savedPanel, &SavedPanel::messageChosen, this, &ComposePanel::setDraft);
    for (int row = 0; row < SavedPanel::keyCount; ++row) {
        auto* const shortcut = new QShortcut(SavedPanel::keyOf(row), this);
        connect(shortcut, &QShortcut::activated, this, [this, row] { sendSaved(row); });
    }
}

void ComposePanel::setUpSending()
{
    m_sendButton->setObjectName(QStringLiteral("composeSendButton"));
    m_sendButton->setAccessibleName(tr("Send the message"));
    m_sendButton->setProperty("primary", true);
    connect(m_sendButton, &QPushButton::clicked, this, &ComposePanel::send);
    connect(m_sentLink, &SentLink::messageWanted, this, &ComposePanel::messageWanted);
}

void ComposePanel::applyTheme()
{
    const QFont mono = Theme::instance().monoFont();
    m_content->setFont(mono);
    makeRoom();
    m_problem->setFont(Theme::instance().smallFont());
    setTextColor(m_problem, ColorRole::Waiting);
}

/// What is said of the message takes from the room of its content and its preview, which can be
/// scrolled.
void ComposePanel::makeRoom()
{
    const bool isTold = !m_problem->isHidden() || !m_faultBand->isHidden();
    const int line = QFontMetrics(Theme::instance().monoFont()).lineSpacing();
    const int frame = Theme::grid * 3 / 2;
    m_content->setMinimumHeight((isTold ? 1 : contentLines) * line + frame);
    m_content->setMaximumHeight(contentLines * line + frame);
    m_preview->setLeastLines(isTold ? 1 : contentLines);
}

void ComposePanel::markProblem()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_message.problem.json.offset >= 0) {
        QTextEdit::ExtraSelection mark {m_content->textCursor(), {}};
        const int last = m_content->document()->characterCount() - 1; // line ends may be shorter
        mark.cursor.setPosition(std::min(int(m_message.problem.json.offset), last));
        if (mark.cursor.atEnd())
            mark.cursor.movePosition(QTextCursor::PreviousCharacter);
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Theme::instance().color(ColorRole::Fault));
        marks.append(mark);
    }
    m_content->setExtraSelections(marks);
}
