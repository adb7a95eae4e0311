// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class InlineMessage;
class QDialog;
class QPushButton;
class QTableView;

/// Lays a dialog out that is about a table: a message over it, and buttons beside it, `upper` from
/// the top, the first of them the primary one, and `lower` from the bottom.
void layOutTableDialog(QDialog* dialog, InlineMessage* message, QTableView* table,
    const QList<QPushButton*>& upper, const QList<QPushButton*>& lower);
