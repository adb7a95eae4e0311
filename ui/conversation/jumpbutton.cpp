// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/jumpbutton.h"

#include "core/words/format.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QStyle>

JumpButton::JumpButton(QAbstractScrollArea* view)
    : QPushButton(view)
    , m_view(view)
{
    setObjectName(QStringLiteral("conversationJumpButton"));
    setFocusPolicy(Qt::NoFocus); // the key End does it
    setToolTip(tr("Go to the newest line (End)"));
    setUnseen(0);
    hide();
}

void JumpButton::setUnseen(qint64 count)
{
    const QString number = Format::number(count);
    const int plural = Format::forPlural(count);
    setText(count > 0 ? tr("%1 new ↓", "a number of lines", plural).arg(number) : tr("Newest ↓"));
    setAccessibleName(count > 0
            ? tr("Go to the newest line, %1 are new", "a number of lines", plural).arg(number)
            : tr("Go to the newest line"));
    place();
}

void JumpButton::place()
{
    adjustSize();
    const QRect room = m_view->viewport()->geometry().adjusted(0, 0, -Theme::grid, -Theme::grid);
    const QRect place(room.bottomRight() - rect().bottomRight(), size());
    move(QStyle::visualRect(layoutDirection(), m_view->viewport()->geometry(), place).topLeft());
}
