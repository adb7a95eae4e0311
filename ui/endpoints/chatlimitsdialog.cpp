// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/endpoints/chatlimitsdialog.h"

#include <QSpinBox>

ChatLimitsDialog::ChatLimitsDialog(const ChatLimits& limits, QWidget* parent)
    : NumbersDialog(tr("Limits of the chat"),
        tr("What goes over a limit is refused, or read later, and whoever it is of is told."),
        parent)
{
    setObjectName(QStringLiteral("chatLimitsDialog"));
    for (const ChatLimitField& field : chatLimitFields()) {
        QSpinBox* const spin
            = addNumber(QStringLiteral("chatLimitSpin_%1").arg(QLatin1String(field.name)),
                field.descriptionText());
        spin->setRange(field.least, field.most);
        m_fields.push_back(spin);
    }
    connect(this, &NumbersDialog::defaultsRequested, this, [this] { show(ChatLimits()); });
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
