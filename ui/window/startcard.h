// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QIcon>

/// A wide button with an icon, what it does, and a line of what comes of it.
class StartCard : public QAbstractButton
{
    Q_OBJECT

public:
    StartCard(const QString& iconName, const QString& name, const QString& meaning,
        QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
    QString m_meaning;
};
