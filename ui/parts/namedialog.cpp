// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/namedialog.h"

#include "core/session/session.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace {

constexpr qsizetype longestName = 64; // UTF-16 units

/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NameDialog)
};

} // namespace

void openNameDialog(QWidget* parent, Session* session, const ConnectionFacts& facts)
{
    auto* const dialog = new QInputDialog(parent);
    dialog->setObjectName(QStringLiteral("connectionNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Name connection %1").arg(facts.id.value));
    dialog->setLabelText(
        Words::tr("What you call the peer. The capture keeps it; empty: no name."));
    dialog->setTextValue(facts.name);
    QObject::connect(dialog, &QInputDialog::textValueSelected, session,
        [session, id = facts.id](const QString& name) {
            session->post(Commands::NameConnection {id, name.trimmed().left(longestName)});
        });
    dialog->open();
}
