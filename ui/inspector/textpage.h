// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/contentreader.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

/// A content as text that can be selected, bytes that are none as escapes. Of a long one the
/// beginning; made when it is looked at.
class TextPage : public QWidget
{
    Q_OBJECT

public:
    explicit TextPage(QWidget* parent = nullptr);

    /// As ContentView::setContent().
    void setContent(const ReadContentPtr& content, const QString& note);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void applyTheme();
    void updateText();

    QLabel* m_note;
    QPlainTextEdit* m_edit;
    ReadContentPtr m_content;
    QString m_whatIsMissing;
    QString m_text; // in m_edit
};
