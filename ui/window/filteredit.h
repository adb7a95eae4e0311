// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filter/filterterm.h"

#include <QLineEdit>

class FilterCompleter;

/// Where the filter of the message log is typed. Its terms have the colours of what they are taken
/// for; what the filter does stands at the right end.
class FilterEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterEdit(QWidget* parent = nullptr);

    /// "1,204 of 1,209", or what is wrong with the filter. Plain text.
    void setStatus(const QString& status, bool isError);
    /// What stands there now.
    [[nodiscard]] const QVector<FilterTerm>& terms() const { return m_terms; }

signals:
    /// Escape, with nothing left to clear.
    void left();

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyTheme();
    void readTerms();
    void colorTerms();
    void describe();
    [[nodiscard]] QString remarkAt(const QPoint& place);

    FilterCompleter* m_completer;
    QVector<FilterTerm> m_terms;
    QString m_status;
    bool m_isError = false;
    bool m_isComposing = false; // an input method has not come to its end
};
