// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/lastcaptures.h"

#include <QAbstractButton>

class QToolButton;

/// One line of CaptureList: when, how it ended, how large, and a button that discards it where
/// nobody saved it. A click opens it.
class CaptureRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CaptureRow(const LastCapture& capture, QWidget* parent = nullptr);

    [[nodiscard]] const QString& path() const { return m_capture.path; }
    /// Of the same file, about which more may be known.
    void setCapture(const LastCapture& capture);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// The second click on the button: the first asks.
    void discardRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addDiscard();
    void handleDiscard();
    void placeButton();
    void applyTheme();

    LastCapture m_capture;
    QToolButton* m_discard = nullptr; // null for a file of the person's
    bool m_isAsking = false;
};
