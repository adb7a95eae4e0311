// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// Where the filter of the message log is typed; what it does stands at its right end.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    /// "1,204 of 1,209", or what is wrong with the filter. Plain text.
    void setStatus(const QString& status, bool isError);

signals:
    /// Escape, with nothing left to clear.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();

    QString m_status;
    bool m_isError = false;
};
