// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/lastcaptures.h"

#include <QWidget>

class CaptureRow;
class QLabel;
class QVBoxLayout;

/// The last captures, a line each, to be opened by a click; those that were not saved can be
/// discarded. Hidden while there is none.
class CaptureList : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureList(QWidget* parent = nullptr);

    /// The first few of them are shown. Where they are those that are shown already, their lines
    /// stay, with the focus and what was asked in them.
    void setCaptures(const QList<LastCapture>& captures);

signals:
    void openRequested(const QString& path);
    /// The person was asked before.
    void discardRequested(const QString& path);

private:
    void applyTheme();
    CaptureRow* addRow(const LastCapture& capture);
    [[nodiscard]] bool isShown(const QList<LastCapture>& captures) const;

    QLabel* m_title;
    QVBoxLayout* m_layout; // of the rows
    QList<CaptureRow*> m_rows;
};
