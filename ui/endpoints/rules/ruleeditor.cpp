// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/rules/ruleeditor.h"

#include "core/behavior/rules/replyrules.h"
#include "core/text/safetext.h"
#include "core/words/rulewords.h"
#include "ui/parts/textcolor.h"
#include "ui/theme/inlinemessage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace {
constexpr int dialogWidth = 520; // pixels

template<typename Kind>
void addKinds(QComboBox* combo, qsizetype count)
{
    for (int kind = 0; kind < count; ++kind)
        combo->addItem(RuleWords::title(Kind(kind)));
}

template<typename T>
void showError(InlineMessage* message, const Result<T>& result)
{
    if (result)
        message->hide();
    else
        message->showMessage(InlineMessage::Kind::Error,
            RuleEditor::tr("This cannot be used: %1.").arg(safeText(result.error().detail)));
}
} // namespace

RuleEditor::RuleEditor(const ReplyRule& rule, QWidget* parent)
    : QDialog(parent)
    , m_matchKind(new QComboBox(this))
    , m_member(new QLineEdit(this))
    , m_pattern(new QLineEdit(this))
    , m_matchError(new InlineMessage(this))
    , m_replyKind(new QComboBox(this))
    , m_reply(new QLineEdit(this))
    , m_fileButton(new QPushButton(tr("Choose…", "a file"), this))
    , m_hint(new QLabel(
          tr("${time} ${counter} ${peer} and ${0}…${9}, what was matched, are filled in; "
             "\\n \\r \\t \\0 \\xNN \\\\ are escapes."),
          this))
    , m_replyError(new InlineMessage(this))
    , m_delay(new QSpinBox(this))
    , m_once(new QCheckBox(tr("Once for each connection"), this))
    , m_then(new QComboBox(this))
{
    setObjectName(QStringLiteral("ruleEditor"));
    setWindowTitle(tr("Rule"));
    setAccessibleName(windowTitle());
    nameFields();
    layOut();
    fill(rule);
    connect(m_matchKind, &QComboBox::currentIndexChanged, this, &RuleEditor::updateFields);
    connect(m_replyKind, &QComboBox::currentIndexChanged, this, &RuleEditor::updateFields);
    for (QLineEdit* edit : {m_member, m_pattern, m_reply})
        connect(edit, &QLineEdit::textChanged, this, &RuleEditor::check);
    connect(m_fileButton, &QPushButton::clicked, this, &RuleEditor::chooseFile);
    updateFields();
}

void RuleEditor::nameFields()
{
    const auto name = [](QWidget* field, const char* objectName, const QString& accessibleName) {
        field->setObjectName(QLatin1String(objectName));
        field->setAccessibleName(accessibleName);
    };
    name(m_matchKind, "ruleMatchCombo", tr("How a message is compared"));
    name(m_member, "ruleMemberEdit", tr("Name of the header member"));
    name(m_pattern, "ruleMatchEdit", tr("What a message is compared with"));
    name(m_replyKind, "ruleReplyCombo", tr("Kind of answer"));
    name(m_reply, "ruleReplyEdit", tr("The answer"));
    name(m_fileButton, "ruleFileButton", tr("Choose the file"));
    name(m_delay, "ruleDelaySpin", tr("Delay of the answer in milliseconds"));
    name(m_once, "ruleOnceCheck", m_once->text());
    name(m_then, "ruleThenCombo", tr("What happens after the answer"));
    addKinds<ReplyMatch::Kind>(m_matchKind, replyMatchNames().size());
    addKinds<ReplyText::Kind>(m_replyKind, replyTextNames().size());
    addKinds<AfterAnswer>(m_then, afterAnswerNames().size());
    m_member->setPlaceholderText(QStringLiteral("content-type"));
    m_delay->setRange(0, int(maxReplyDelay.count()));
    m_delay->setSingleStep(100);
    m_delay->setSuffix(tr(" ms"));
    for (QLineEdit* edit : {m_member, m_pattern, m_reply})
        edit->setFont(Theme::instance().monoFont());
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::instance().smallFont());
    setTextColor(m_hint, ColorRole::SecondaryText);
}

QGridLayout* RuleEditor::fields()
{
    auto* reply = new QHBoxLayout;
    reply->setSpacing(Theme::grid);
    reply->addWidget(m_reply);
    reply->addWidget(m_fileButton);
    auto* form = new QGridLayout; // not a form layout: that makes bands of wrapped text too high
    form->setHorizontalSpacing(2 * Theme::grid);
    form->setVerticalSpacing(Theme::grid);
    form->setColumnStretch(1, 1);
    const auto addRow = [this, form](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addWidget(label, form->rowCount(), 0);
        form->addWidget(field, form->rowCount() - 1, 1);
        return label;
    };
    addRow(tr("&Message", "how one is compared"), m_matchKind);
    m_memberLabel = addRow(tr("&Name"), m_member);
    addRow(tr("&Value"), m_pattern);
    form->addWidget(m_matchError, form->rowCount(), 1);
    addRow(tr("&Answer"), m_replyKind);
    form->addLayout(reply, form->rowCount(), 1);
    form->addWidget(m_hint, form->rowCount(), 1);
    form->addWidget(m_replyError, form->rowCount(), 1);
    addRow(tr("A&fter", "so many ms it is answered"), m_delay);
    form->addWidget(m_once, form->rowCount(), 1);
    addRow(tr("&Then", "what happens after the answer"), m_then);
    return form;
}

void RuleEditor::layOut()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_okButton = buttons->button(QDialogButtonBox::Ok);
    m_okButton->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addLayout(fields());
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(dialogWidth);
}

void RuleEditor::fill(const ReplyRule& rule)
{
    m_matchKind->setCurrentIndex(int(rule.match.kind));
    m_member->setText(rule.match.member);
    m_pattern->setText(rule.match.pattern);
    m_replyKind->setCurrentIndex(int(rule.reply.kind));
    m_reply->setText(rule.reply.text);
    m_delay->setValue(int(rule.delay.count()));
    m_once->setChecked(rule.isOnce);
    m_then->setCurrentIndex(int(rule.then));
}

ReplyRule RuleEditor::rule() const
{
    ReplyRule rule;
    rule.match = {ReplyMatch::Kind(m_matchKind->currentIndex()), m_pattern->text(), {}};
    if (rule.match.kind == ReplyMatch::Kind::Member)
        rule.match.member = m_member->text();
    rule.reply = {ReplyText::Kind(m_replyKind->currentIndex()), m_reply->text()};
    rule.delay = std::chrono::milliseconds(m_delay->value());
    rule.isOnce = m_once->isChecked();
    rule.then = AfterAnswer(m_then->currentIndex());
    return rule;
}

void RuleEditor::updateFields()
{
    const ReplyRule now = rule();
    const bool isMember = now.match.kind == ReplyMatch::Kind::Member;
    m_member->setVisible(isMember);
    m_memberLabel->setVisible(isMember);
    m_pattern->setPlaceholderText(isMember                 ? tr("any value", "of a header member")
            : now.match.kind == ReplyMatch::Kind::Contains ? tr("any message", "is answered")
                                                           : QString());
    m_fileButton->setVisible(now.reply.kind == ReplyText::Kind::File);
    m_hint->setVisible(
        now.reply.kind == ReplyText::Kind::Text || now.reply.kind == ReplyText::Kind::Message);
    check();
}

void RuleEditor::check()
{
    const ReplyRule now = rule();
    const Result<ReplyMatcher> matcher = ReplyMatcher::make(now.match);
    const Result<> reply = checkReply(now.reply);
    showError(m_matchError, matcher);
    showError(m_replyError, reply);
    m_okButton->setEnabled(matcher && reply);
}

void RuleEditor::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("The answer's file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_reply, &QLineEdit::setText);
    dialog->open();
}
