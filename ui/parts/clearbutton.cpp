// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClearButton)
};
} // namespace

void addClearButton(QLineEdit* edit)
{
    edit->setClearButtonEnabled(true);
    if (auto* const action = edit->findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        action->setText(Words::tr("Clear", "a field"));
}
