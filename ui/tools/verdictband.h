// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;

/// A band that says in one line what came of something, and below it what that means and what to
/// do. Plain text. Hidden until something is to be said.
class VerdictBand : public QFrame
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Good, Notice, Warning, Fault };

    explicit VerdictBand(QWidget* parent = nullptr);

    void show(Kind kind, const QString& title, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    Kind m_kind = Kind::Notice;
    QLabel* m_title;
    QLabel* m_text;
};
