// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/contentreader.h"

#include <QWidget>

class EscapeHighlighter;
class QCheckBox;
class QLabel;
class QPlainTextEdit;

/// A content as text that can be selected, bytes that are none as escapes; JSON with an item a
/// line, unless the person wants it as it was received. Of a long one the beginning; made when it
/// is looked at.
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
    void showText(const QString& text);
    [[nodiscard]] bool isLaidOut() const;
    [[nodiscard]] QString beginningNote() const;

    QLabel* m_note;
    QCheckBox* m_asReceived; // of JSON
    QPlainTextEdit* m_edit;
    EscapeHighlighter* m_escapes;
    ReadContentPtr m_content;
    QString m_whatIsMissing;
    QString m_text; // in m_edit
};
