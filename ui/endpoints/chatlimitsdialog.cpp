// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/chatlimitsdialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

ChatLimitsDialog::ChatLimitsDialog(const ChatLimits& limits, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("chatLimitsDialog"));
    setWindowTitle(tr("Limits of the chat"));
    setAccessibleName(windowTitle());
    auto* meaning = new QLabel(
        tr("What goes over a limit is refused, or read later, and whoever it is of is told."),
        this);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * Theme::grid);
    for (const ChatLimitField& field : chatLimitFields()) {
        auto* spin = new QSpinBox(this);
        spin->setObjectName(QStringLiteral("chatLimitSpin_%1").arg(QLatin1String(field.name)));
        spin->setAccessibleName(field.descriptionText());
        spin->setRange(field.least, field.most);
        spin->setGroupSeparatorShown(true);
        form->addRow(field.descriptionText(), spin);
        m_fields.push_back(spin);
    }
    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(2 * Theme::grid);
    layout->addWidget(meaning);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { show(ChatLimits()); });
    show(limits);
}

void ChatLimitsDialog::show(const ChatLimits& limits)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(limits.*chatLimitFields()[qsizetype(i)].value);
}

ChatLimits ChatLimitsDialog::limits() const
{
    ChatLimits limits;
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        limits.*chatLimitFields()[qsizetype(i)].value = m_fields[i]->value();
    return limits;
}
